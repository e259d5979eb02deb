// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kyosei {

class ChartLayoutStore;

/// Names the layout of the grid; its menu chooses another, saves the layout under a name, or
/// deletes an own one. Part of the grid's head.
class LayoutButton : public QToolButton {
    Q_OBJECT
public:
    explicit LayoutButton(ChartLayoutStore& store, QWidget* parent = nullptr);

private:
    void showName();
    void fillMenu();
    void askForName();
    [[nodiscard]] QString shown(const QString& layout) const;

    ChartLayoutStore& store_;
};

}  // namespace kyosei
