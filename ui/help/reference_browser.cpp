// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reference_browser.h"

#include "model/documentation/verdicts.h"
#include "model/simulation/policy_model.h"
#include "ui/help/help_contents.h"
#include "ui/text/issue_text.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace kyosei {

namespace {

const QString kReference = QStringLiteral("reference");
const QString kHelp = QStringLiteral("help");
const QString kChartScheme = QStringLiteral("chart");
const QString kSearch = QStringLiteral("/search");
const QString kChecksPage = QStringLiteral("checks");
const QString kVerdictsPage = QStringLiteral("verdicts");

Result<std::vector<checks::CheckResult>> runChecks(const std::shared_ptr<const PolicyModel>& model,
                                                   std::stop_token stop) {
    return checks::checkPolicyModel(*model, std::move(stop));
}

}  // namespace

ReferenceBrowser::ReferenceBrowser(const HelpContents& contents, QWidget* parent)
    : QTextBrowser(parent), contents_(contents),
      loading_(runInBackground(
          *this, [model = contents.model()](const BackgroundContext&) { return load(model); },
          [this](Result<Loaded> loaded) { takeReference(std::move(loaded)); })) {
    setOpenLinks(false);
    document()->setDefaultStyleSheet(QStringLiteral("th { text-align: left; }"));
    connect(this, &QTextBrowser::anchorClicked, this, &ReferenceBrowser::follow);
    makeSearchable();
}

Result<ReferenceBrowser::Loaded> ReferenceBrowser::load(std::shared_ptr<const PolicyModel> model) {
    auto reference = documentation::TechnicalReference::of(std::move(model));
    if (!reference)
        return fail(std::move(reference.error()));
    std::vector<HelpSearchPage> pages;
    for (const auto& page : reference->pages())
        pages.push_back({kReference + QStringLiteral(":/") + QString::fromStdString(page.id),
                         QString::fromStdString(page.title),
                         {},
                         plainHtml(QString::fromStdString(reference->page(page.id)))});
    return Loaded{std::move(*reference), std::move(pages)};
}

const documentation::TechnicalReference* ReferenceBrowser::reference() const {
    return loaded_ && *loaded_ ? &(*loaded_)->reference : nullptr;
}

void ReferenceBrowser::takeReference(Result<Loaded> loaded) {
    loaded_ = std::move(loaded);
    makeSearchable();
    const QUrl page = source();
    if (page.scheme() == kReference || !searched(page).isEmpty() ||
        contents_.isMade(page.path().mid(1)))
        reload();
}

void ReferenceBrowser::makeSearchable() {
    searchable_.clear();
    for (const QString& page : contents_.pages()) {
        const QString address = helpAddress(page);
        searchable_.push_back({address, contents_.title(address), contents_.group(address),
                               plainMarkdown(contents_.text(page, reference()))});
    }
    if (!reference())
        return;
    for (HelpSearchPage page : (*loaded_)->pages) {
        page.group = tr("Technical reference");
        searchable_.push_back(std::move(page));
    }
}

void ReferenceBrowser::follow(const QUrl& link) {
    if (link.scheme() == kReference || link.scheme() == kHelp)
        showPage(link.toString());
    else if (link.scheme() == kChartScheme)
        emit chartWanted(link.path().section(u'/', 1, 1), link.path().section(u'/', 2));
    else if (link.isRelative())
        scrollToAnchor(link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void ReferenceBrowser::showPage(const QString& page) {
    const QUrl wanted(helpAddress(page));
    const bool markdown = wanted.scheme() == kHelp && wanted.path() != kSearch;
    setSource(wanted, markdown ? QTextDocument::MarkdownResource : QTextDocument::HtmlResource);
}

void ReferenceBrowser::showResults(const QString& words) {
    QUrl wanted(kHelp + u':' + kSearch);
    wanted.setQuery(QString::fromUtf8(QUrl::toPercentEncoding(words)));
    setSource(wanted, QTextDocument::HtmlResource);
}

QString ReferenceBrowser::address(const QUrl& page) {
    return page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

QString ReferenceBrowser::searched(const QUrl& page) {
    return page.scheme() == kHelp && page.path() == kSearch ? page.query(QUrl::FullyDecoded)
                                                            : QString();
}

QString ReferenceBrowser::firstResult() const {
    const auto hits = searchHelp(searchable_, searched(source()));
    return hits.empty() ? QString() : hits.front().page->address;
}

QVariant ReferenceBrowser::loadResource(int type, const QUrl& name) {
    if (name.scheme() == kReference)
        return referencePage(name.path().mid(1));
    if (name.scheme() != kHelp)
        return QTextBrowser::loadResource(type, name);
    if (name.path() == kSearch) {
        const QString words = name.query(QUrl::FullyDecoded);
        return resultsPage(searchHelp(searchable_, words), words);
    }
    return helpPage(name.path().mid(1));
}

QString ReferenceBrowser::helpPage(const QString& page) const {
    const QString text = contents_.text(page, reference());
    if (!text.isEmpty())
        return text;
    return contents_.isMade(page) && !loaded_ ? tr("This page is being made …")
                                              : tr("There is no such page in the help.");
}

QString ReferenceBrowser::referencePage(const QString& page) {
    if (page == kVerdictsPage)
        return verdicts();
    if (!loaded_)
        return tr("This page is being made …");
    const documentation::TechnicalReference* all = reference();
    if (!all)
        return issueLines(loaded_->error()).toHtmlEscaped();
    const QString run =
        QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(kVerdictsPage, tr("Run the checks now"));
    return (page == kChecksPage ? run : QString()) +
           QString::fromStdString(all->page(page.toStdString()));
}

QString ReferenceBrowser::verdicts() {
    if (!verdicts_.isEmpty())
        return verdicts_;
    if (!checking_.isRunning())
        checking_ = runInBackground(
            *this,
            [model = contents_.model()](const BackgroundContext& context) {
                return runChecks(model, context.cancelled);
            },
            [this](const Result<std::vector<checks::CheckResult>>& results) {
                takeVerdicts(results);
            });
    return QStringLiteral("<h2>%1</h2><p>%2</p>")
        .arg(tr("Reality checks, run now"), tr("A few thousand runs are under way: some seconds."));
}

void ReferenceBrowser::takeVerdicts(const Result<std::vector<checks::CheckResult>>& results) {
    verdicts_ = results ? QString::fromStdString(documentation::verdictsPage(*results))
                        : issueLines(results.error()).toHtmlEscaped();
    if (source().path().mid(1) == kVerdictsPage)
        reload();
}

}  // namespace kyosei
