// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_access.h"

#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/widgets/help_context.h"
#include "ui/window/actions.h"

#include <QApplication>

#include <utility>

namespace kyosei {

HelpAccess::HelpAccess(std::shared_ptr<const PolicyModel> model, const Actions& actions,
                       QWidget& window)
    : QObject(&window), model_(std::move(model)), window_(window) {
    connect(actions.contextHelp, &QAction::triggered, this,
            [this] { show(helpPageOf(QApplication::focusWidget())); });
    for (const auto& [action, page] :
         {std::pair(actions.modelHelp, QStringLiteral("about")),
          std::pair(actions.questionHelp, QStringLiteral("questions")),
          std::pair(actions.leverHelp, QStringLiteral("levers")),
          std::pair(actions.hindcastHelp, QStringLiteral("hindcast")),
          std::pair(actions.referenceHelp, QStringLiteral("reference:/overview")),
          std::pair(actions.shortcutHelp, QStringLiteral("shortcuts"))})
        connect(action, &QAction::triggered, this, [this, page = page] { show(page); });
    connect(actions.about, &QAction::triggered, this, [this] { showAboutDialog(&window_); });
}

void HelpAccess::show(const QString& page) {
    if (!help_) {
        help_ = new HelpWindow(model_, window_.actions(), &window_);
        connect(help_, &HelpWindow::chartWanted, this, &HelpAccess::chartWanted);
    }
    help_->showPage(page.isEmpty() ? QStringLiteral("about") : page);
}

}  // namespace kyosei
