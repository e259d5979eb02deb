// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/library_access.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

namespace kyosei {

void MainWindow::connectLibrary() {
    auto* library = new LibraryAccess(
        {document_, *files_, ensemble_, [this] { return results_->weights(); }}, this);
    for (QAction* action : {actions_->library, actions_->compare})
        connect(action, &QAction::triggered, library, &LibraryAccess::show);
}

}  // namespace kyosei
