// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference_browser.h"

#include <QDesktopServices>
#include <QTextDocumentFragment>

#include <algorithm>

namespace kyosei {

namespace {

const QString kScheme = QStringLiteral("reference");

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
    const reference::Reference* all = reference();
    return all ? QString::fromStdString(all->page(name.path().mid(1).toStdString())) : QString();
}

const reference::Reference* ReferenceBrowser::reference() const {
    const Result<reference::Reference>& made = reference_.get();
    return made ? &*made : nullptr;
}

}  // namespace kyosei
