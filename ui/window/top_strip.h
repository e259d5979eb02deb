// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace kyosei {

class Actions;
class Document;

/// The line under the menus: the scenario's name at the left, then what changes it, help at the
/// right. Buttons stay where they are whatever the name and the counts on them. Owned by the main
/// window.
class TopStrip : public QWidget {
    Q_OBJECT

public:
    TopStrip(Document& document, const Actions& actions, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QHBoxLayout* layout, QAction* action, Qt::ToolButtonStyle style);
    /// Room for the longest text that the button of this action can have.
    void reserve(QAction* action, const QString& longest);
    void showTitle();
    void showCounts();

    Document& document_;
    const Actions& actions_;
    QWidget* titlePlace_;
    QToolButton* title_;
    QList<QToolButton*> foldable_;  ///< without their words where the line is short
};

}  // namespace kyosei
