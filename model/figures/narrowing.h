// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"
#include "model/figures/questions.h"

#include <stop_token>

namespace kyosei::figures {

/// Adds how much history narrows what is known: the width of the likely range over the members that
/// history supports, as a share of that over as many draws from the priors. narrowing.level.OUTPUT
/// of the baseline, narrowing.change.OUTPUT of the change with all levers at their ends.
[[nodiscard]] Result<void> addNarrowing(const PolicyModel& model, const Questions& questions,
                                        FigureTable& table, const std::stop_token& stop);

}  // namespace kyosei::figures
