// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

namespace kyosei {

/// The value axis: bounds that are multiples of the step between ticks.
struct ValueAxis {
    double lower = 0;
    double upper = 1;
    double step = 0.2;
};

/// The smallest axis with steps of 1, 2, 2.5 or 5 times a power of ten that holds low..high in at
/// most `mostSteps` steps.
[[nodiscard]] ValueAxis niceAxis(double low, double high, int mostSteps);

/// The axis of a chart. It rests on the baseline and the soft maximum, so that the same change
/// looks the same twice, and grows when the scenario needs more. With `keep` it never becomes
/// smaller.
[[nodiscard]] ValueAxis axisFor(const ChartContent& content, int mostSteps,
                                const ValueAxis* keep = nullptr);

}  // namespace kyosei
