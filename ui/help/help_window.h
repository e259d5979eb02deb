// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_contents.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QTimer;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kyosei {

class HelpBrowser;
class HelpPages;

/// Help texts beside the window, not in its way: the list of pages, a search over all of them, the
/// page on view. Owned by the main window.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// The list of shortcuts is made from `actions`.
    HelpWindow(std::shared_ptr<const PolicyModel> model, const QList<QAction*>& actions,
               QWidget* parent = nullptr);
    /// Opens a page such as "levers", "guide/chart_trust" or "reference:/overview", and the window.
    void showPage(const QString& page);

signals:
    /// A page's reader wants to see a chart in a place ("left", "right") of the main window.
    void chartWanted(const QString& place, const QString& chart);

private:
    void layOut();
    void connectParts();
    void fillTree();
    void addNodes(const std::vector<HelpNode>& nodes, QTreeWidgetItem* parent);
    void search();
    /// In results the first one; on a page the next place of the words.
    void find(bool forward);
    void pageShown(const QUrl& page);
    void selectInTree(const QString& address);

    HelpContents contents_;
    HelpPages* pages_;
    QTreeWidget* topics_;
    QLineEdit* find_;
    QToolButton* back_;
    QToolButton* forward_;
    HelpBrowser* text_;
    QTimer* typing_;
    QString before_;  ///< the page on view before the search
};

}  // namespace kyosei
