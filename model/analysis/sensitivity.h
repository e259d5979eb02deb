// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/sampling.h"
#include "model/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kyosei {

/// The members from which variance-based sensitivity indices are estimated: two independent samples
/// A and B of `points` members each, then for every input the sample A with that input's column
/// from B (Saltelli and others 2010). Drawn from a scrambled Sobol sequence; `points` a power of
/// two is best.
struct SaltelliDesign {
    std::size_t inputs = 1;
    std::size_t points = 1024;
    std::uint64_t seed = 0;

    [[nodiscard]] std::size_t members() const { return points * (inputs + 2); }
};

[[nodiscard]] Result<Sample> drawSample(const SaltelliDesign& design);

/// Shares of an output's variance. Estimates: small ones may come out below zero.
struct SobolIndices {
    std::vector<double> first;  ///< per input: what it explains alone
    std::vector<double> total;  ///< per input: what it takes part in; 1 - sum(first) is interaction
};

/// Indices of an output that has one value per member of the design: first order by Saltelli and
/// others (2010), total by Jansen (1999). All zero if the output does not vary.
[[nodiscard]] SobolIndices sobolIndices(const SaltelliDesign& design,
                                        std::span<const double> output);

/// Spearman's rank correlation, equal values sharing their mean rank; 0 if either does not vary.
/// Both of the same length, without NaN.
[[nodiscard]] double rankCorrelation(std::span<const double> a, std::span<const double> b);

}  // namespace kyosei
