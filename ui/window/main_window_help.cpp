// SPDX-License-Identifier: GPL-3.0-or-later
// The help, and which of its pages belongs to what has the keyboard.
#include "ui/headline/headline_panel.h"
#include "ui/help/help_window.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/widgets/help_context.h"
#include "ui/window/actions.h"
#include "ui/window/main_window.h"

#include <QApplication>

namespace kyosei {

void MainWindow::connectHelp() {
    const auto page = [this](const QString& wanted) {
        return [this, wanted] { showHelp(wanted); };
    };
    const Actions& a = *actions_;
    connect(a.contextHelp, &QAction::triggered, this,
            [this] { showHelp(helpPageOf(QApplication::focusWidget())); });
    connect(a.modelHelp, &QAction::triggered, this, page(QStringLiteral("about")));
    connect(a.questionHelp, &QAction::triggered, this, page(QStringLiteral("questions")));
    connect(a.leverHelp, &QAction::triggered, this, page(QStringLiteral("levers")));
    connect(a.hindcastHelp, &QAction::triggered, this, page(QStringLiteral("reference:/hindcast")));
    connect(a.referenceHelp, &QAction::triggered, this,
            page(QStringLiteral("reference:/overview")));
    connect(a.shortcutHelp, &QAction::triggered, this, page(QStringLiteral("shortcuts")));
    connect(headline_, &HeadlinePanel::guideWanted, this, &MainWindow::showHelp);
    connect(detail_, &LeverDetailPanel::guideWanted, this, &MainWindow::showHelp);
    connect(a.tour, &QAction::triggered, this, &MainWindow::startTour);
    connect(a.about, &QAction::triggered, this, [this] { showAboutDialog(this); });
}

void MainWindow::showHelp(const QString& page) {
    if (!help_) {
        help_ = new HelpWindow(document_.sharedModel(), QWidget::actions(), this);
        connect(help_, &HelpWindow::chartWanted, charts_, &ChartWindows::showIn);
    }
    help_->showPage(page.isEmpty() ? QStringLiteral("about") : page);
}

}  // namespace kyosei
