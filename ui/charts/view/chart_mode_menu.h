// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_fan.h"

#include <QMenu>

namespace kyosei {

/// In one or two words, for a button: "Levels".
[[nodiscard]] QString modeName(ChartMode mode);

/// The choice of what a chart shows of its runs.
class ChartModeMenu : public QMenu {
    Q_OBJECT
public:
    explicit ChartModeMenu(QWidget* parent = nullptr);
    void setMode(ChartMode mode);

signals:
    void chosen(kyosei::ChartMode mode);
};

}  // namespace kyosei
