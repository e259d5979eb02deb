// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kyosei {

/// How far one decision is behind the best one.
struct Regret {
    double value = 0;          ///< weighted mean of the decision's own values
    double regret = 0;         ///< best mean less its own: 0 for the best
    double low = 0, high = 0;  ///< nine chances in ten, for the mean over all such members
};

/// Decisions beside each other in the same members.
struct Regrets {
    std::size_t best = 0;  ///< the first of those with the largest mean
    std::vector<Regret> decisions;
};

/// Regret (Savage 1951, Journal of the American Statistical Association 46) of the expected value:
/// what is lost on average by a decision against the one that is best on average. `values` are
/// [decision][member], more is better; members are common to all (common random numbers), so that
/// ranges are those of paired differences: mean -+ 1.645 standard errors by Kish's number of
/// members, the largest over all other decisions, at least 0. The upper end is therefore, with many
/// decisions, on the safe side. `weights`: one per member, or empty. Precondition: at least one
/// decision and one member; values are finite.
[[nodiscard]] Regrets regretsOf(const std::vector<std::vector<double>>& values,
                                std::span<const double> weights);

}  // namespace kyosei
