// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window_host.h"

#include "ui/document/autosave.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"

#include <utility>

namespace kyosei {

MainWindowHost::MainWindowHost(std::shared_ptr<const PolicyModel> model, Dependencies dependencies)
    : dependencies_(std::move(dependencies)), document_(std::move(model)),
      session_(document_, dependencies_.recoveryFolder) {
    if (!dependencies_.ensemble)
        dependencies_.ensemble = historyMatchedOnce(document_.sharedModel());
    build(nullptr);
}

MainWindowHost::~MainWindowHost() = default;

void MainWindowHost::keepWork() {
    window_->autosave().saveNow();
    session_.store.saveNow();
}

void MainWindowHost::build(const MainWindow* before) {
    auto next = std::make_unique<MainWindow>(MainWindow::Dependencies{document_,
                                                                      session_,
                                                                      dependencies_.settings,
                                                                      dependencies_.recoveryFolder,
                                                                      dependencies_.ensemble,
                                                                      dependencies_.dialogs,
                                                                      {},
                                                                      before});
    // Queued: the wish comes from a menu of the window that then goes.
    connect(next.get(), &MainWindow::languageWanted, this, &MainWindowHost::useLanguage,
            Qt::QueuedConnection);
    if (before)
        next->show();  // first, so that the program never is without a window, and ends
    window_ = std::move(next);
}

void MainWindowHost::useLanguage(const QString& code) {
    dependencies_.settings.setLanguage(code);
    if (languageFor(code) == language())
        return;
    kyosei::useLanguage(code);
    window_->rememberPlace();
    build(window_.get());
    emit replaced();
}

}  // namespace kyosei
