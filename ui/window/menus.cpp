// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/document/scenario_files.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/mnemonics.h"
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>

namespace kyosei {

namespace {

struct MenusText {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void fillRecent(QMenu* menu, ScenarioFiles& files) {
    menu->clear();
    for (const QString& path : files.recent()) {
        QAction* action = menu->addAction(asActionText(QFileInfo(path).fileName()), &files,
                                          [&files, path] { files.openPath(path); });
        action->setToolTip(inShortLines(plainLine(QDir::toNativeSeparators(path))));
    }
    const bool empty = menu->isEmpty();
    if (empty)
        menu->addAction(MenusText::tr("No Recent Files"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(MenusText::tr("&Clear List"), &files, &ScenarioFiles::clearRecent)
        ->setEnabled(!empty);
}

/// Charts by topic, the one in this place ticked.
void fillCharts(QMenu* menu, const MenuParts& parts, const QString& place) {
    menu->clear();
    const QString shown = parts.chartIn(place);
    const ChartCatalogue& charts = parts.charts();
    for (const ChartTopic& topic : charts.topics()) {
        QMenu* sub = menu->addMenu(dataText("charts", topic.title));
        sub->setToolTipsVisible(true);
        for (const ChartDefinition& chart : charts.charts()) {
            if (chart.topic != topic.id)
                continue;
            const QString id = fromModel(chart.id);
            QAction* action = sub->addAction(asActionText(dataText("charts", chart.title)));
            action->setCheckable(true);
            action->setChecked(id == shown);
            action->setToolTip(dataText("charts", chart.sentence));
            QObject::connect(action, &QAction::triggered, menu,
                             [set = parts.setChartIn, place, id] { set(place, id); });
        }
        sub->menuAction()->setVisible(!sub->isEmpty());
    }
}

void addChartMenu(QMenu* view, const QString& title, const MenuParts& parts, const QString& place) {
    QMenu* menu = view->addMenu(title);
    QObject::connect(menu, &QMenu::aboutToShow, menu,
                     [menu, parts, place] { fillCharts(menu, parts, place); });
}

}  // namespace

void buildMenus(QMenuBar& bar, const Actions& actions, const MenuParts& parts) {
    QMenu* file = bar.addMenu(MenusText::tr("&File"));
    file->addActions({actions.newScenario, actions.open});
    QMenu* recent = file->addMenu(MenusText::tr("Open &Recent"));
    QObject::connect(recent, &QMenu::aboutToShow, recent,
                     [recent, &files = parts.files] { fillRecent(recent, files); });
    file->addAction(actions.library);
    file->addSeparator();
    file->addActions({actions.save, actions.saveAs});
    file->addSeparator();
    file->addAction(actions.report);
    file->addAction(actions.evidencePack);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu* edit = bar.addMenu(MenusText::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addAction(actions.copyDifferences);
    edit->addActions({actions.copyPicture, actions.copyTable, actions.copySentence});

    QMenu* view = bar.addMenu(MenusText::tr("&View"));
    view->addActions({actions.frontView, actions.twoCharts, actions.grid});
    view->addSeparator();
    addChartMenu(view, MenusText::tr("&Left Chart"), parts, QStringLiteral("left"));
    addChartMenu(view, MenusText::tr("&Right Chart"), parts, QStringLiteral("right"));
    QMenu* modes = view->addMenu(MenusText::tr("&Charts Show"));
    for (QAction* mode : actions.chartModes)
        modes->addAction(mode);
    view->addMenu(parts.years);
    view->addAction(actions.ownChart);
    view->addSeparator();
    view->addActions({actions.unfoldLevers, actions.stepMarks, actions.timeline});
    view->addSeparator();
    QMenu* themes = view->addMenu(MenusText::tr("&Theme"));
    themes->addActions(
        {actions.themeSystem, actions.themeLight, actions.themeDark, actions.themeHighContrast});
    themes->addSeparator();
    themes->addAction(actions.nextTheme);
    view->addMenu(MenusText::tr("Lan&guage"))->addActions(actions.languages->actions());
    view->addActions({actions.fullScreen, actions.present, actions.detach, actions.pointer});
    view->addSeparator();
    view->addActions({actions.nextArea, actions.previousArea});

    QMenu* scenario = bar.addMenu(MenusText::tr("&Scenario"));
    scenario->addAction(actions.properties);
    scenario->addSeparator();
    scenario->addActions({actions.why, actions.search, actions.failure, actions.stress,
                          actions.causes, actions.findVariable});
    scenario->addSeparator();
    scenario->addActions({actions.differences, actions.shocks, actions.rules, actions.assumptions,
                          actions.budget, actions.compare, actions.keepProposal});
    scenario->addSeparator();
    scenario->addActions({actions.sameShocks, actions.withoutShocks});
    scenario->addSeparator();
    scenario->addActions(
        {actions.resetPolicies, actions.resetAssumptions, actions.resetBoth, actions.resetAll});

    QMenu* session = bar.addMenu(MenusText::tr("Sess&ion"));
    session->addActions({actions.replay, actions.playYears});
    session->addSeparator();
    session->addActions({actions.predict, actions.timeMachine});
    session->addSeparator();
    session->addAction(actions.lessMotion);

    QMenu* help = bar.addMenu(MenusText::tr("&Help"));
    help->addActions({actions.contextHelp, actions.modelHelp, actions.questionHelp,
                      actions.leverHelp, actions.hindcastHelp, actions.referenceHelp,
                      actions.shortcutHelp, actions.tour, actions.details});
    help->addSeparator();
    help->addAction(actions.about);
    for (QMenu* menu : bar.findChildren<QMenu*>())
        menu->setToolTipsVisible(true);
    for (const QAction* top : bar.actions())
        makeMnemonicsUnique(*top->menu());
}

}  // namespace kyosei
