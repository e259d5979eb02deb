// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_sensitivity.h"
#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"

#include <string>
#include <vector>

namespace kyosei {

/// A constant of a program with a small step around its value, for probeEffects().
struct ConstantProbe {
    std::string name;  ///< "growth" or "growth[north]"
    std::string units;
    Probe probe;
};

/// Probes of the named constants, all elements each ("name" or "name[element]"); of every constant
/// if `names` is empty. The value is that of the run; the step is `share` of it, or of the width of
/// the declared range if it is zero, or `share` itself. Steps stay within the declared range if the
/// value does. Names that are unknown or no constants are issues. `run` must have all outputs.
[[nodiscard]] Result<std::vector<ConstantProbe>>
constantProbes(const Program& program, const RunResult& run, const std::vector<std::string>& names,
               double share = 0.01);

}  // namespace kyosei
