// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"
#include "model/figures/questions.h"

namespace kyosei::figures {

/// Adds what other choices in making an index do to those outputs that are one (index.…, see
/// compute.h): levels and changes with the range that holds nine in ten variants.
[[nodiscard]] Result<void> addIndexFigures(const PolicyModel& model, const Questions& questions,
                                           FigureTable& table);

}  // namespace kyosei::figures
