// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/indicators/index_plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kyosei::indicators {

/// A value under the stated choices and its 5 and 95 % quantiles over the variants.
struct VariantRange {
    double stated = 0;
    double low = 0;
    double high = 0;
};

struct ScenarioSpread {
    std::string scenario;              ///< "baseline" first
    std::vector<VariantRange> levels;  ///< one per year of the plan
    VariantRange change;               ///< against the baseline in the last year
    double better = 0;                 ///< share of variants in which the change is above zero
};

/// How one indicator depends on how it is made.
struct IndexRobustness {
    std::string title;
    /// Largest difference between the plan's index with all stated choices and the model's own.
    double mismatch = 0;
    std::vector<ScenarioSpread> scenarios;
    double orderKept = 0;  ///< share of variants that order the scenarios as the stated one does
    /// Per factor, first-order shares of variance (Sobol) of the baseline's level and of the
    /// largest change in the last year.
    std::vector<double> shareOfLevel, shareOfChange;
};

struct RobustnessOptions {
    std::size_t points = 1024;  ///< a power of two; variants are points * (factors + 2)
    std::uint64_t seed = 1992;
};

/// Runs the scenarios once and makes every index from what they give, again and again with other
/// choices: these change no course of events. Deterministic.
[[nodiscard]] Result<std::vector<IndexRobustness>>
indexRobustness(const IndexPlan& plan, const PolicyModel& model,
                const RobustnessOptions& options = {});

}  // namespace kyosei::indicators
