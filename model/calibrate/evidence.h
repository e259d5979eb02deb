// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calibrate/plan.h"
#include "model/engine/batch_engine.h"

#include <vector>

namespace kyosei::calibrate {

/// Every slot that logLikelihood() looks at, ascending.
[[nodiscard]] std::vector<Slot> measuredSlots(const std::vector<Evidence>& evidence);

/// The figures that evidence consists of.
[[nodiscard]] std::vector<Figure> figuresOf(const Evidence& evidence);

/// How likely what was observed is in a member's run, as a natural logarithm up to a constant;
/// minus infinity if the run has no usable number. The run saved the evidence's slots.
[[nodiscard]] double logLikelihood(const Evidence& evidence, const RunResult& run,
                                   std::size_t member);

/// Mean of the saved values at begin <= time < end; the interpolated value if begin == end.
[[nodiscard]] double meanOver(const RunResult& run, Slot slot, std::size_t member, double begin,
                              double end);

}  // namespace kyosei::calibrate
