// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_browser.h"

#include "ui/help/help_contents.h"
#include "ui/help/help_pages.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDesktopServices>
#include <QTextTable>
#include <QUrl>

namespace kyosei {

namespace {

const QString kChartScheme = QStringLiteral("chart");

/// Hairlines and air instead of the bevelled frames that Markdown tables get.
void styleTables(QTextDocument& document, int padding) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme().border);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(padding);
        format.setTopMargin(padding);
        format.setBottomMargin(padding);
        table->setFormat(format);
    }
}

bool isPage(const QUrl& address) {
    return address.scheme() == QStringLiteral("help") ||
           address.scheme() == QStringLiteral("reference");
}

}  // namespace

HelpBrowser::HelpBrowser(HelpPages& pages, QWidget* parent) : QTextBrowser(parent), pages_(pages) {
    setOpenLinks(false);
    document()->setDefaultStyleSheet(QStringLiteral("th { text-align: left; }"));
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this,
            [this] { styleTables(*document(), spacing(*this)); });
    connect(&pages_, &HelpPages::changed, this, &HelpBrowser::refresh);
}

void HelpBrowser::follow(const QUrl& link) {
    if (isPage(link))
        showPage(link.toString());
    else if (link.scheme() == kChartScheme)
        emit chartWanted(link.path().section(u'/', 1, 1), link.path().section(u'/', 2));
    else if (link.isRelative())
        scrollToAnchor(link.fragment());
    else
        QDesktopServices::openUrl(link);
}

void HelpBrowser::open(const QUrl& address) {
    setSource(address, HelpPages::formOf(address) == HelpPage::Form::markdown
                           ? QTextDocument::MarkdownResource
                           : QTextDocument::HtmlResource);
}

void HelpBrowser::showPage(const QString& page) {
    open(QUrl(helpAddress(page)));
}

void HelpBrowser::showResults(const QString& words) {
    open(HelpPages::results(words));
}

QString HelpBrowser::address(const QUrl& page) {
    return page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name) {
    if (!isPage(name))
        return QTextBrowser::loadResource(type, name);
    shown_ = pages_.page(name).text;
    return shown_;
}

void HelpBrowser::refresh() {
    if (isPage(source()) && pages_.page(source()).text != shown_)
        reload();
}

}  // namespace kyosei
