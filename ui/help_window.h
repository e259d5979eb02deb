// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QAction;
class QTextBrowser;
class QListWidget;

namespace kyosei {

/// Help texts beside the window, not in its way. Owned by the main window.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    enum class Topic { model, levers, indicators, shortcuts };

    /// The list of shortcuts is made from `actions`.
    explicit HelpWindow(const QList<QAction*>& actions, QWidget* parent = nullptr);
    void showTopic(Topic topic);

private:
    [[nodiscard]] static QString shortcutsText(const QList<QAction*>& actions);

    QListWidget* topics_;
    QTextBrowser* text_;
    QStringList texts_;
};

/// Version, licence and thanks; closes itself.
void showAboutDialog(QWidget* parent);

}  // namespace kyosei
