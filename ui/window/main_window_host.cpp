// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window_host.h"

#include "ui/settings/settings.h"
#include "ui/text/language.h"

#include <utility>

namespace kyosei {

MainWindowHost::MainWindowHost(std::shared_ptr<const PolicyModel> model,
                               MainWindow::Dependencies dependencies)
    : model_(std::move(model)), surroundings_(std::move(dependencies)) {
    build(nullptr);
}

MainWindowHost::~MainWindowHost() = default;

void MainWindowHost::build(const MainWindow* before) {
    MainWindow::Dependencies dependencies = surroundings_;
    dependencies.before = before;
    auto next = std::make_unique<MainWindow>(model_, std::move(dependencies));
    // Queued: the wish comes from a menu of the window that then goes.
    connect(next.get(), &MainWindow::languageWanted, this, &MainWindowHost::useLanguage,
            Qt::QueuedConnection);
    if (before)
        next->show();  // first, so that the program never is without a window, and ends
    window_ = std::move(next);
}

void MainWindowHost::useLanguage(const QString& code) {
    surroundings_.settings.setLanguage(code);
    if (languageFor(code) == language())
        return;
    kyosei::useLanguage(code);
    window_->rememberPlace();
    build(window_.get());
    emit replaced();
}

}  // namespace kyosei
