// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the main window do.
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/document/differences.h"
#include "ui/document/scenario_files.h"
#include "ui/events/event_timeline.h"
#include "ui/headline/headline_panel.h"
#include "ui/help/tour_runner.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/scenarios/properties_dialog.h"
#include "ui/settings/settings.h"
#include "ui/widgets/focus_areas.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/top_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QStatusBar>

#include <array>

namespace kyosei {

void MainWindow::connectActions() {
    const Actions& a = *actions_;
    connect(a.newScenario, &QAction::triggered, files_, &ScenarioFiles::startNew);
    connect(a.open, &QAction::triggered, files_, &ScenarioFiles::open);
    connect(a.save, &QAction::triggered, files_, [this] { files_->save(); });
    connect(a.saveAs, &QAction::triggered, files_, [this] { files_->saveAs(); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.properties, &QAction::triggered, this,
            [this] { (new PropertiesDialog(document_, this))->open(); });
    connect(a.resetAll, &QAction::triggered, &document_, &Document::resetAll);
    connect(a.copyDifferences, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(differencesText(document_));
        statusBar()->showMessage(tr("Differences copied"), 3000);
    });
    connect(a.unfoldLevers, &QAction::triggered, this, [this](bool on) {
        lower_->showDeck();
        deck_->setUnfolded(on);
    });
    connect(deck_, &LeverDeck::unfoldedChanged, this, [this](bool unfolded) {
        actions_->unfoldLevers->setChecked(unfolded);
        settings_.setLeversUnfolded(unfolded);
        lower_->fit(*splitter_);
    });
    connect(a.themeSystem, &QAction::triggered, this, [this] { setTheme(ThemeChoice::system); });
    connect(a.themeLight, &QAction::triggered, this, [this] { setTheme(ThemeChoice::light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { setTheme(ThemeChoice::dark); });
    connect(a.themeHighContrast, &QAction::triggered, this,
            [this] { setTheme(ThemeChoice::highContrast); });
    connect(a.nextTheme, &QAction::triggered, this, [this] {
        // The next choice that looks different from what is on screen.
        setTheme(theme().highContrast ? ThemeChoice::light
                 : theme().dark       ? ThemeChoice::highContrast
                                      : ThemeChoice::dark);
    });
    constexpr std::array kModes{ChartMode::bands, ChartMode::members, ChartMode::difference,
                                ChartMode::reaching};
    for (std::size_t i = 0; i < kModes.size(); ++i)
        connect(a.chartModes[i], &QAction::triggered, charts_,
                [this, mode = kModes[i]] { charts_->setMode(mode); });
    connect(a.fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    const auto areas = [this] {
        QList<QWidget*> all{
            strip_,    messages_, &charts_->left(),       &charts_->right(), &workspace_->grid(),
            headline_, timeline_, lower_->currentWidget()};
        if (tour_)
            all << tour_->card();
        return all;
    };
    connect(a.nextArea, &QAction::triggered, this, [areas] { focusNextArea(areas(), true); });
    connect(a.previousArea, &QAction::triggered, this, [areas] { focusNextArea(areas(), false); });
}

void MainWindow::showLever(const LeverId& id) {
    detail_->showLever(id);
    lower_->showPanel(*detail_, LowerPane::Focus::own);
}

}  // namespace kyosei
