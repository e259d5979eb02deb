// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_mode_menu.h"

#include <QActionGroup>

namespace kyosei {

namespace {

struct Choice {
    ChartMode mode;
    QString text;
};

std::array<Choice, 5> choices() {
    return {{{ChartMode::bands, ChartModeMenu::tr("&Levels")},
             {ChartMode::members, ChartModeMenu::tr("&Single Runs")},
             {ChartMode::difference, ChartModeMenu::tr("&Change Against the Baseline")},
             {ChartMode::reaching, ChartModeMenu::tr("&Probability of Reaching a Level")},
             {ChartMode::futures, ChartModeMenu::tr("Single &Futures")}}};
}

}  // namespace

QString modeName(ChartMode mode) {
    switch (mode) {
    case ChartMode::members: return ChartModeMenu::tr("Single runs");
    case ChartMode::futures: return ChartModeMenu::tr("Single futures");
    case ChartMode::difference: return ChartModeMenu::tr("Change");
    case ChartMode::reaching: return ChartModeMenu::tr("Probability");
    case ChartMode::bands: break;
    }
    return ChartModeMenu::tr("Levels");
}

ChartModeMenu::ChartModeMenu(QWidget* parent) : QMenu(tr("Sho&w"), parent) {
    setAccessibleName(tr("What the chart shows"));
    auto* group = new QActionGroup(this);
    for (const Choice& choice : choices()) {
        QAction* action = group->addAction(choice.text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice.mode));
        addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit chosen(choice.mode); });
    }
}

void ChartModeMenu::setMode(ChartMode mode) {
    for (QAction* action : actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
    }
}

}  // namespace kyosei
