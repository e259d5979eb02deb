// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace kyosei {

class HelpPages;

/// Shows the pages of the help and of the technical reference, whatever form they have, and follows
/// their links. Owned by the help window.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    /// `pages` must live on.
    explicit HelpBrowser(HelpPages& pages, QWidget* parent = nullptr);

    /// A page of the help, or an address.
    void showPage(const QString& page);
    /// All pages that have these words, as a page of its own.
    void showResults(const QString& words);
    /// A page's address without the place on it.
    [[nodiscard]] static QString address(const QUrl& page);

signals:
    /// A link asks for a chart in a place ("left", "right") of the main window.
    void chartWanted(const QString& place, const QString& chart);

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void open(const QUrl& address);
    void follow(const QUrl& link);
    /// Shows the page anew if it says something else by now.
    void refresh();

    HelpPages& pages_;
    QString shown_;  ///< the text of the page as it was read
};

}  // namespace kyosei
