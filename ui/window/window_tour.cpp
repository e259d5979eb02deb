// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_tour.h"

#include "ui/charts/view/chart_view.h"
#include "ui/document/document.h"
#include "ui/settings/settings.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"

#include <QCoreApplication>
#include <QToolButton>

#include <utility>

namespace kyosei {

namespace {

struct WindowTourText {
    Q_DECLARE_TR_FUNCTIONS(WindowTour)
};

/// The button that stands for an action, or the whole strip where there is no room for it.
QWidget* buttonOf(QWidget& strip, const QAction* action) {
    for (QToolButton* button : strip.findChildren<QToolButton*>())
        if (button->defaultAction() == action && button->isVisible())
            return button;
    return &strip;
}

std::function<QWidget*()> firstShown(QWidget& wanted, QWidget& otherwise) {
    return [&wanted, &otherwise] { return wanted.isVisible() ? &wanted : &otherwise; };
}

/// Waits for a signal of something that outlives the tour.
template <typename Sender, typename Signal> auto waitFor(Sender* sender, Signal signal) {
    return [sender, signal](QObject* whileShown, std::function<void()> tried) {
        QObject::connect(sender, signal, whileShown, [tried = std::move(tried)] { tried(); });
    };
}

}  // namespace

std::vector<TourStep> tourSteps(const TourParts& parts) {
    const auto button = [strip = &parts.strip](QAction* action) {
        return [strip, action] { return buttonOf(*strip, action); };
    };
    const auto part = [](QWidget* widget) { return [widget] { return widget; }; };
    return {
        {WindowTourText::tr("Move a slider"),
         WindowTourText::tr(
             "One column per country, one row per measure. Move a slider, with the mouse or the "
             "arrow keys: everything follows while it moves."),
         part(&parts.lower), waitFor(&parts.document, &Document::scenarioChanged),
         WindowTourText::tr("The coloured stretch is what you changed.")},
        {WindowTourText::tr("What you change"),
         WindowTourText::tr(
             "The thin line is the baseline, the thick one yours; the bands show how sure that is. "
             "Names at the right are sizes to compare with. Click the title for other charts."),
         [&chart = parts.chart, &front = parts.front]() -> QWidget* {
             return chart.isVisible() ? static_cast<QWidget*>(&chart) : &front;
         },
         waitFor(&parts.chart, &ChartView::chartChanged),
         WindowTourText::tr("That is another chart.")},
        {WindowTourText::tr("The answer in short"),
         WindowTourText::tr(
             "Overall stability and its likely range. “80 % likely” counts runs of this model: it "
             "says how sure the direction is, not what will happen."),
         part(&parts.headline),
         {},
         {}},
        {WindowTourText::tr("Where it moved"),
         WindowTourText::tr(
             "The pairs or countries that change most; or, where nothing changes, where the money "
             "went and what would move more. Click a row for its chart."),
         firstShown(parts.places, parts.headline),
         {},
         {}},
        {WindowTourText::tr("From levers to peace"),
         WindowTourText::tr(
             "Step by step from money to the four elements of peace. Blue works for them, red "
             "against; a dotted arrow carries nothing certain. Click a number for its chart."),
         firstShown(parts.chain, parts.front),
         {},
         {}},
        {WindowTourText::tr("What a lever costs and needs"),
         WindowTourText::tr(
             "Click the words under a slider, or press Enter on it: exact value, years, cost, "
             "whose "
             "consent it needs, and how good the evidence is."),
         part(&parts.lower), waitFor(&parts.lower, &LowerPane::currentChanged),
         WindowTourText::tr("Close it to get back to the sliders.")},
        {WindowTourText::tr("Assumptions"),
         WindowTourText::tr(
             "Scholars disagree about how the world works. Believe in one school of thought or "
             "several, and see which results hang on it."),
         button(parts.actions.assumptions), waitFor(parts.actions.assumptions, &QAction::triggered),
         WindowTourText::tr("Beliefs are kept apart from policies.")},
        {WindowTourText::tr("Library"),
         WindowTourText::tr(
             "Ready-made scenarios with a paragraph each, and yours, to open or to compare. “Keep” "
             "beside it keeps your sliders as a line to see beside what comes next."),
         button(parts.actions.library),
         {},
         {}},
        {WindowTourText::tr("Help"),
         WindowTourText::tr(
             "F1 explains what has the keyboard: a lever, a chart, a number. The Help menu has "
             "questions people ask, lessons, and this tour again."),
         button(parts.actions.modelHelp),
         {},
         {}},
    };
}

WindowTour::WindowTour(QWidget& window, const TourParts& parts)
    : QObject(&window), window_(window), parts_(parts) {
    connect(parts_.actions.tour, &QAction::triggered, this, &WindowTour::start);
}

void WindowTour::start() {
    delete runner_;
    parts_.lower.showDeck();
    runner_ = new TourRunner(window_, tourSteps(parts_));
    runner_->start();
}

void WindowTour::offer(Settings& settings) {
    if (settings.tourSeen())
        return;
    settings.setTourSeen(true);
    start();
}

QWidget* WindowTour::card() const {
    return runner_ ? runner_->card() : nullptr;
}

}  // namespace kyosei
