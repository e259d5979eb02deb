// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/check_model.h"
#include "model/figures/figure_table.h"
#include "model/figures/questions.h"

#include <stop_token>

namespace kyosei::figures {

/// A number without a range.
[[nodiscard]] Figure valueFigure(double value, int decimals);
/// The same with as many decimals as it takes to write it.
[[nodiscard]] Figure statedFigure(double value);

/// Adds the numbers of runs with central values: constants of the model, and expressions in any
/// scenario. `measured` has all expressions of the questions.
[[nodiscard]] Result<void> addCentralFigures(const checks::CheckModel& measured,
                                             const Questions& questions, FigureTable& table,
                                             const std::stop_token& stop);

}  // namespace kyosei::figures
