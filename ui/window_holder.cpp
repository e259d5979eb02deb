// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_holder.h"

#include "ui/language.h"
#include "ui/settings.h"

#include <utility>

namespace kyosei {

WindowHolder::WindowHolder(std::shared_ptr<const PolicyModel> model,
                           MainWindow::Surroundings surroundings)
    : model_(std::move(model)), surroundings_(std::move(surroundings)) {
    build(nullptr);
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::build(const MainWindow* before) {
    MainWindow::Surroundings surroundings = surroundings_;
    surroundings.before = before;
    auto next = std::make_unique<MainWindow>(model_, std::move(surroundings));
    // Queued: the wish comes from a menu of the window that then goes.
    connect(next.get(), &MainWindow::languageWanted, this, &WindowHolder::useLanguage,
            Qt::QueuedConnection);
    if (before)
        next->show();  // first, so that the program never is without a window, and ends
    window_ = std::move(next);
}

void WindowHolder::useLanguage(const QString& code) {
    surroundings_.settings.setLanguage(code);
    if (languageFor(code) == language())
        return;
    kyosei::useLanguage(code);
    window_->rememberPlace();
    build(window_.get());
    emit replaced();
}

}  // namespace kyosei
