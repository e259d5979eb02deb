// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/deck_panel.h"

#include <QPoint>

#include <string>
#include <vector>

class QAction;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace kyosei {

class Document;
class CoalescingSpinBox;
struct Shock;

/// Puts events such as a war into a year of the scenario, or takes them out. Owned by the main
/// window.
class ShockPanel : public DeckPanel {
    Q_OBJECT

public:
    /// What is decided beside the shocks.
    struct Actions {
        QAction& sameShocks;  ///< checkable: how changes are read while there are shocks
        QAction& test;        ///< checkable: whether the package is tested under all of them
    };
    ShockPanel(Document& document, const Actions& actions, QWidget* parent = nullptr);

signals:
    void dragging(bool dragging);
    /// The mouse has taken hold of a shock and carries it over the screen, or lets it go.
    void carried(const std::string& shock, QPoint globalPosition, bool dropped);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        std::string shock;
        QCheckBox* happens;
        CoalescingSpinBox* year;
        QLabel* summary;  ///< what the mouse takes hold of
    };
    void addRow(QGridLayout* grid, const Shock& shock);
    void showScenario();

    Document& document_;
    std::vector<Row> rows_;
};

}  // namespace kyosei
