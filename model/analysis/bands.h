// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/analysis/quantiles.h"

#include <cstddef>
#include <vector>

namespace kyosei {

/// What to make of an ensemble's members.
struct BandOptions {
    std::vector<double> probabilities = {0.05, 0.25, 0.5, 0.75, 0.95};  ///< ascending
    std::vector<double> weights;  ///< empty, or one >= 0 per member of the ensemble
    std::size_t members = 0;      ///< only the first so many; 0: all
};

/// Quantiles and mean of one output at every saved time.
struct Bands {
    std::vector<std::vector<double>> quantiles;  ///< [probability][time]
    std::vector<double> mean;                    ///< [time]
    /// The most members that gave no finite number at some time. They are left out there, and a
    /// time at which no weight remains has NaN.
    std::size_t leftOut = 0;

    /// The quantiles in the middle: the medians if the probabilities lie evenly around a half, as
    /// the usual ones do. Precondition: there are quantiles.
    [[nodiscard]] const std::vector<double>& median() const {
        return quantiles[quantiles.size() / 2];
    }
};

[[nodiscard]] Bands bands(const Ensemble& ensemble, Slot slot, const BandOptions& options = {});

// Of paired ensembles (same design, seed, uncertainties, member range and times).

/// Bands of scenario minus baseline, taken member by member.
[[nodiscard]] Bands differenceBands(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                                    const BandOptions& options = {});
/// Shares of members whose outcome at a time (in the model's time unit) the scenario betters,
/// leaves or worsens; all zero if no member gives a finite difference.
[[nodiscard]] Improvement probabilityOfImprovement(const Ensemble& baseline,
                                                   const Ensemble& scenario, Slot slot, double time,
                                                   bool higherIsBetter,
                                                   const BandOptions& options = {});

}  // namespace kyosei
