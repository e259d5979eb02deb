// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QAction;
class QLineEdit;
class QListWidget;

namespace kyosei {

class ReferenceBrowser;

/// Help texts beside the window, not in its way. Owned by the main window. The technical reference
/// is made page by page when somebody opens it.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    enum class Topic {
        model,
        levers,
        indicators,
        shortcuts,
        questions,
        glossary,
        facilitators,
        lessons,
        hindcast,
        reference
    };

    /// The list of shortcuts is made from `actions`.
    explicit HelpWindow(const QList<QAction*>& actions, QWidget* parent = nullptr);
    void showTopic(Topic topic);

private:
    [[nodiscard]] static QString shortcutsText(const QList<QAction*>& actions);
    void showRow(int row);
    /// Shows the next place of the text in the field; in the reference also on later pages.
    void findNext();
    void tidy();

    QListWidget* topics_;
    QLineEdit* find_;
    ReferenceBrowser* text_;
    QStringList texts_;
};

/// Version, licence and thanks; closes itself.
void showAboutDialog(QWidget* parent);

}  // namespace kyosei
