// SPDX-License-Identifier: GPL-3.0-or-later
// The tour through the window, with what each step points at and what it waits for.
#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/help/tour_runner.h"
#include "ui/settings/settings.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/top_strip.h"

#include <QToolButton>

namespace kyosei {

namespace {

/// The button that stands for an action, or the whole strip where there is no room for it.
QWidget* buttonOf(QWidget& strip, const QAction* action) {
    for (QToolButton* button : strip.findChildren<QToolButton*>())
        if (button->defaultAction() == action && button->isVisible())
            return button;
    return &strip;
}

/// Waits for a signal of something that outlives the tour.
template <typename Sender, typename Signal> auto waitFor(Sender* sender, Signal signal) {
    return [sender, signal](QObject* whileShown, std::function<void()> tried) {
        QObject::connect(sender, signal, whileShown, [tried = std::move(tried)] { tried(); });
    };
}

}  // namespace

void MainWindow::offerTour() {
    if (settings_.tourSeen())
        return;
    settings_.setTourSeen(true);
    startTour();
}

void MainWindow::startTour() {
    delete tour_;
    lower_->showDeck();
    tour_ = new TourRunner(*this, tourSteps());
    tour_->start();
}

std::vector<TourStep> MainWindow::tourSteps() {
    const auto button = [this](QAction* action) {
        return [this, action] { return buttonOf(*strip_, action); };
    };
    const auto part = [](QWidget* widget) { return [widget] { return widget; }; };
    return {
        {tr("Move a slider"),
         tr("One column per country, one row per measure. Move a slider, with the mouse or the "
            "arrow "
            "keys: everything follows while it moves."),
         part(lower_), waitFor(&document_, &Document::scenarioChanged),
         tr("The coloured stretch is what you changed.")},
        {tr("Two charts"),
         tr("The thin line is the baseline, the thick one yours; the bands show how sure that is. "
            "Click the title to choose another chart."),
         part(left_), waitFor(left_, &ChartView::chartChanged), tr("That is another chart.")},
        {tr("The answer in short"),
         tr("Overall stability and its likely range. “80 % likely” counts runs of this model: it "
            "says how sure the direction is, not what will happen."),
         part(headline_),
         {},
         {}},
        {tr("What a lever costs and needs"),
         tr("Click the words under a slider, or press Enter on it: exact value, years, cost, whose "
            "consent it needs, and how good the evidence is."),
         part(lower_), waitFor(lower_, &QStackedWidget::currentChanged),
         tr("Close it to get back to the sliders.")},
        {tr("Assumptions"),
         tr("Scholars disagree about how the world works. Believe in one school of thought or "
            "several, and see which results hang on it."),
         button(actions_->assumptions), waitFor(actions_->assumptions, &QAction::triggered),
         tr("Beliefs are kept apart from policies.")},
        {tr("Library"),
         tr("Ready-made scenarios with a paragraph each, and yours. Tick any number and compare "
            "them side by side."),
         button(actions_->library),
         {},
         {}},
        {tr("Help"),
         tr("F1 explains what has the keyboard: a lever, a chart, a number. The Help menu has "
            "questions people ask, lessons, and this tour again."),
         button(actions_->modelHelp),
         {},
         {}},
    };
}

}  // namespace kyosei
