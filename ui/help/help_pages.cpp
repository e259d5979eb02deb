// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include "model/documentation/verdicts.h"
#include "model/simulation/policy_model.h"
#include "ui/help/help_contents.h"

#include <utility>

namespace kyosei {

namespace {

const QString kReference = QStringLiteral("reference");
const QString kHelp = QStringLiteral("help");
const QString kSearch = QStringLiteral("/search");
const QString kChecksPage = QStringLiteral("checks");
const QString kVerdictsPage = QStringLiteral("verdicts");

Result<std::vector<checks::CheckResult>> runChecks(const std::shared_ptr<const PolicyModel>& model,
                                                   std::stop_token stop) {
    return checks::checkPolicyModel(*model, std::move(stop));
}

}  // namespace

HelpPages::HelpPages(const HelpContents& contents, QObject* parent)
    : QObject(parent), contents_(contents),
      loading_(runInBackground(
          *this, [model = contents.model()](const BackgroundContext&) { return load(model); },
          [this](Result<Loaded> loaded) { takeReference(std::move(loaded)); })) {
    makeSearchable();
}

HelpPage::Form HelpPages::formOf(const QUrl& address) {
    return address.scheme() == kHelp && address.path() != kSearch ? HelpPage::Form::markdown
                                                                  : HelpPage::Form::html;
}

HelpPage HelpPages::page(const QUrl& address) {
    const HelpPage::Form form = formOf(address);
    if (form == HelpPage::Form::markdown)
        return {form, helpPage(address.path().mid(1))};
    if (address.scheme() == kReference)
        return {form, referencePage(address.path().mid(1))};
    const QString words = searched(address);
    return {form, resultsPage(searchHelp(searchable_, words), words)};
}

QUrl HelpPages::results(const QString& words) {
    QUrl wanted(kHelp + u':' + kSearch);
    wanted.setQuery(QString::fromUtf8(QUrl::toPercentEncoding(words)));
    return wanted;
}

QString HelpPages::searched(const QUrl& address) {
    return address.scheme() == kHelp && address.path() == kSearch
               ? address.query(QUrl::FullyDecoded)
               : QString();
}

QString HelpPages::firstResult(const QString& words) const {
    const auto hits = searchHelp(searchable_, words);
    return hits.empty() ? QString() : hits.front().page->address;
}

Result<HelpPages::Loaded> HelpPages::load(std::shared_ptr<const PolicyModel> model) {
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

const documentation::TechnicalReference* HelpPages::reference() const {
    return loaded_ && *loaded_ ? &(*loaded_)->reference : nullptr;
}

void HelpPages::takeReference(Result<Loaded> loaded) {
    loaded_ = std::move(loaded);
    makeSearchable();
    emit changed();
}

void HelpPages::makeSearchable() {
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

QString HelpPages::helpPage(const QString& page) const {
    const QString text = contents_.text(page, reference());
    if (!text.isEmpty())
        return text;
    return contents_.isMade(page) && !loaded_ ? tr("This page is being made …")
                                              : tr("There is no such page in the help.");
}

QString HelpPages::referencePage(const QString& page) {
    if (page == kVerdictsPage)
        return verdicts();
    if (!loaded_)
        return tr("This page is being made …");
    const documentation::TechnicalReference* all = reference();
    if (!all)
        return QString::fromStdString(toText(loaded_->error())).toHtmlEscaped();
    const QString run =
        QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(kVerdictsPage, tr("Run the checks now"));
    return (page == kChecksPage ? run : QString()) +
           QString::fromStdString(all->page(page.toStdString()));
}

QString HelpPages::verdicts() {
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

void HelpPages::takeVerdicts(const Result<std::vector<checks::CheckResult>>& results) {
    verdicts_ = results ? QString::fromStdString(documentation::verdictsPage(*results))
                        : QString::fromStdString(toText(results.error())).toHtmlEscaped();
    emit changed();
}

}  // namespace kyosei
