// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"

#include <QString>

#include <functional>

class QMenu;
class QMenuBar;

namespace kyosei {

class Actions;
class ScenarioFiles;

/// What the menus need besides the actions.
struct MenuParts {
    std::function<const ChartCatalogue&()> charts;
    ScenarioFiles& files;
    /// Chart now in a place ("left", "right"), and how to change it.
    std::function<QString(const QString& place)> chartIn;
    std::function<void(const QString& place, const QString& chart)> setChartIn;
    QMenu* years;  ///< the choice of the years that charts show
};

/// Builds File, Edit, View, Scenario and Help.
void buildMenus(QMenuBar& bar, const Actions& actions, const MenuParts& parts);

}  // namespace kyosei
