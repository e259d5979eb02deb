// SPDX-License-Identifier: GPL-3.0-or-later
// Another language: another window with the same document takes over, since texts are everywhere.
#include "ui/assumptions/beliefs_panel.h"
#include "ui/charts/view/chart_view.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/presentation_window.h"

namespace kyosei {

void MainWindow::connectLanguages() {
    // The command line may have asked for another language than the settings.
    const QString stored = settings_.language();
    const QString ticked = languageFor(stored) == language() ? stored : language();
    for (QAction* action : actions_->languages->actions())
        action->setChecked(action->data().toString() == ticked);
    connect(actions_->languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit languageWanted(action->data().toString()); });
}

void MainWindow::takeOver(const MainWindow& before) {
    beliefs_->setPositions(before.beliefs_->positions());
    results_->takeOver(*before.results_);
    if (before.lower_->currentWidget() == before.detail_)
        detail_->showLever(before.detail_->lever());
    lower_->showAs(*before.lower_);
    charts_->showAs(*before.charts_);
    if (before.audience_ && before.audience_->isVisible())
        present();
    results_->setScenario(document_.scenario());
}

}  // namespace kyosei
