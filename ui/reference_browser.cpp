// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference_browser.h"

#include "model/reference/verdicts.h"
#include "model/service/policy_model.h"

#include <QDesktopServices>
#include <QTextDocumentFragment>

#include <algorithm>

namespace kyosei {

namespace {

const QString kScheme = QStringLiteral("reference");

const QString kChecksPage = QStringLiteral("checks");
const QString kVerdictsPage = QStringLiteral("verdicts");
constexpr int kPollMilliseconds = 200;

Result<std::vector<checks::CheckResult>> runChecks(std::stop_token stop) {
    return PolicyModel::embedded().and_then([&](const auto& model) {
        return checks::checkPolicyModel(model->document(), std::move(stop));
    });
}

QString address(const QString& page) {
    return kScheme + QStringLiteral(":/") + page;
}

}  // namespace

ReferenceBrowser::ReferenceBrowser(QWidget* parent)
    : QTextBrowser(parent),
      reference_(std::async(std::launch::async, &reference::Reference::embedded)) {
    setOpenLinks(false);
    document()->setDefaultStyleSheet(QStringLiteral("th { text-align: left; }"));
    connect(this, &QTextBrowser::anchorClicked, this, &ReferenceBrowser::follow);
    poll_.setInterval(kPollMilliseconds);
    connect(&poll_, &QTimer::timeout, this, &ReferenceBrowser::showVerdictsWhenReady);
}

ReferenceBrowser::~ReferenceBrowser() {
    stop_.request_stop();  // the thread is waited for
}

QString ReferenceBrowser::verdicts() {
    if (!verdicts_.isEmpty())
        return verdicts_;
    if (!checks_.valid()) {
        checks_ = std::async(std::launch::async, &runChecks, stop_.get_token());
        poll_.start();
    }
    return QStringLiteral("<h2>%1</h2><p>%2</p>")
        .arg(tr("Reality checks, run now"), tr("A few thousand runs are under way: some seconds."));
}

void ReferenceBrowser::showVerdictsWhenReady() {
    if (checks_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    poll_.stop();
    const auto results = checks_.get();
    verdicts_ = results ? QString::fromStdString(reference::verdictsPage(*results))
                        : QString::fromStdString(toText(results.error())).toHtmlEscaped();
    if (page() == kVerdictsPage)
        reload();
}

void ReferenceBrowser::follow(const QUrl& link) {
    if (link.scheme() == kScheme)
        setSource(link);
    else if (link.isRelative())
        scrollToAnchor(link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void ReferenceBrowser::showPage(const QString& page) {
    const QUrl wanted(address(page));
    if (source() == wanted)
        reload();  // another text may have been shown since
    else
        setSource(wanted);
}

QString ReferenceBrowser::page() const {
    return source().scheme() == kScheme ? source().path().mid(1) : QString();
}

QString ReferenceBrowser::pageWith(const QString& wanted) const {
    const reference::Reference* all = reference();
    if (!all)
        return {};
    const auto& pages = all->pages();
    const auto current = std::find_if(pages.begin(), pages.end(), [&](const auto& one) {
        return QString::fromStdString(one.id) == page();
    });
    const auto start = static_cast<std::size_t>(current - pages.begin());
    for (std::size_t i = 1; i <= pages.size(); ++i) {
        const std::string& id = pages[(start + i) % pages.size()].id;
        const QString html = QString::fromStdString(all->page(id));
        if (QTextDocumentFragment::fromHtml(html).toPlainText().contains(wanted,
                                                                         Qt::CaseInsensitive))
            return QString::fromStdString(id);
    }
    return {};
}

QVariant ReferenceBrowser::loadResource(int type, const QUrl& name) {
    if (name.scheme() != kScheme)
        return QTextBrowser::loadResource(type, name);
    const QString page = name.path().mid(1);
    if (page == kVerdictsPage)
        return verdicts();
    const reference::Reference* all = reference();
    if (!all)
        return QString();
    const QString run =
        QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(kVerdictsPage, tr("Run the checks now"));
    return (page == kChecksPage ? run : QString()) +
           QString::fromStdString(all->page(page.toStdString()));
}

const reference::Reference* ReferenceBrowser::reference() const {
    const Result<reference::Reference>& made = reference_.get();
    return made ? &*made : nullptr;
}

}  // namespace kyosei
