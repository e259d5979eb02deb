// SPDX-License-Identifier: GPL-3.0-or-later
// The library of scenarios and their comparison, as the main window opens them.
#include "ui/document/scenario_files.h"
#include "ui/run/fan_bridge.h"
#include "ui/scenarios/comparison_window.h"
#include "ui/scenarios/library_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <algorithm>

namespace kyosei {

void MainWindow::connectLibrary() {
    for (QAction* action : {actions_->library, actions_->compare})
        connect(action, &QAction::triggered, this, &MainWindow::showLibrary);
}

void MainWindow::showLibrary() {
    if (!library_) {
        library_ = new LibraryDialog(document_, libraryFolder(), this);
        library_->setAttribute(Qt::WA_DeleteOnClose);
        connect(library_, &LibraryDialog::copyWanted, this, [this](const Scenario& scenario) {
            library_->close();
            files_->openCopy(scenario);
        });
        connect(library_, &LibraryDialog::keepWanted, this, [this] {
            files_->keep([this] {
                if (library_)
                    library_->reload();
            });
        });
        connect(library_, &LibraryDialog::compareWanted, this,
                [this](std::vector<Scenario> scenarios) {
                    if (!document_.kept().isBaseline()) {
                        scenarios.insert(scenarios.begin(), document_.kept());
                        scenarios.front().title =
                            tr("On screen: %1").arg(document_.displayTitle()).toStdString();
                    }
                    auto* window = new ComparisonWindow(document_.sharedModel(), ensemble_, this);
                    window->show();
                    window->compare(std::move(scenarios), fans_->weights());
                });
    }
    library_->show();
    library_->raise();
    library_->activateWindow();
}

}  // namespace kyosei
