// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/tour_runner.h"

#include <vector>

namespace kyosei {

class Actions;
class ChartView;
class Document;
class LowerPane;

/// The parts of the window that the tour points at. All outlive it.
struct TourParts {
    Document& document;
    const Actions& actions;
    QWidget& strip;  ///< with buttons for some of the actions
    ChartView& chart;
    QWidget& headline;
    LowerPane& lower;
};

/// The tour through the window, with what each step points at and what it waits for.
[[nodiscard]] std::vector<TourStep> tourSteps(const TourParts& parts);

}  // namespace kyosei
