// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"
#include "model/figures/questions.h"

#include <stop_token>

namespace kyosei::figures {

/// Adds what scenarios do with links of the argument held at their baseline, for outputs that the
/// headline shows: SCENARIO.without.LINKS.OUTPUT is what is left, SCENARIO.through.LINKS.OUTPUT
/// what runs through them. LINKS are ids joined by "+".
[[nodiscard]] Result<void> addKnockoutFigures(const PolicyModel& model, const Questions& questions,
                                              FigureTable& table, const std::stop_token& stop);

}  // namespace kyosei::figures
