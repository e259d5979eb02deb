// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/library_access.h"

#include "ui/document/document.h"
#include "ui/document/scenario_files.h"
#include "ui/scenarios/comparison_window.h"
#include "ui/scenarios/library_dialog.h"

#include <utility>

namespace kyosei {

LibraryAccess::LibraryAccess(Dependencies dependencies, QWidget* window)
    : QObject(window), dependencies_(std::move(dependencies)), window_(window) {}

void LibraryAccess::show() {
    if (!dialog_)
        build();
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void LibraryAccess::build() {
    dialog_ = new LibraryDialog(dependencies_.document, libraryFolder(), window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &LibraryDialog::copyWanted, this, [this](const Scenario& scenario) {
        dialog_->close();
        dependencies_.files.openCopy(scenario);
    });
    connect(dialog_, &LibraryDialog::keepWanted, this, [this] {
        dependencies_.files.keep([dialog = dialog_] {
            if (dialog)
                dialog->reload();
        });
    });
    connect(dialog_, &LibraryDialog::compareWanted, this, &LibraryAccess::compare);
}

void LibraryAccess::compare(std::vector<Scenario> scenarios) {
    const Document& document = dependencies_.document;
    if (!document.kept().isBaseline()) {
        scenarios.insert(scenarios.begin(), document.kept());
        scenarios.front().title = tr("On screen: %1").arg(document.displayTitle()).toStdString();
    }
    auto* window = new ComparisonWindow(document.sharedModel(), dependencies_.ensemble, window_);
    window->show();
    const bool sameShocks = !dependencies_.sameShocks || dependencies_.sameShocks();
    window->compare(std::move(scenarios), dependencies_.weights(), sameShocks);
}

}  // namespace kyosei
