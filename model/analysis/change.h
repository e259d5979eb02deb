// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/bands.h"

#include <optional>
#include <span>

namespace kyosei {

/// How an output differs from the baseline over the members of an ensemble at one time, in the
/// output's unit.
struct Change {
    double median = 0;     ///< of scenario minus baseline, each member against its own baseline
    double low = 0;        ///< 5 % quantile
    double high = 0;       ///< 95 % quantile
    double higher = 0;     ///< weighted share of members above zero, 0..1
    double lower = 0;      ///< weighted share of members below zero, 0..1
    double effective = 0;  ///< as how many members of equal weight they speak (Kish)

    bool operator==(const Change&) const = default;
};

/// From where on a change of an output counts for something, in its unit; 0 < none <= clear <=
/// large.
struct ChangeThresholds {
    double none = 0.5;  ///< a range that stays within +-none is as good as no change
    double clear = 2;   ///< from this size of the median on a change is clear
    double large = 6;   ///< and from this on large

    bool operator==(const ChangeThresholds&) const = default;
};

enum class ChangeClass {
    none,     ///< the whole range lies within +-none
    unclear,  ///< otherwise, and the range contains or touches zero, or is not known
    small,    ///< otherwise, by the size of the median
    clear,
    large,
};

/// One rule for every surface. A change that is not a number is unclear.
[[nodiscard]] ChangeClass classify(const Change& change, const ChangeThresholds& thresholds);

/// Whether one can tell which way a change goes: neither practically none nor unclear.
[[nodiscard]] constexpr bool hasDirection(ChangeClass size) {
    return size != ChangeClass::none && size != ChangeClass::unclear;
}

/// "none", "unclear", "small", "clear" or "large": for files and the command line.
[[nodiscard]] const char* className(ChangeClass size);

/// Shares of the weight above and below zero at each time.
struct SignShares {
    std::vector<double> higher;  ///< [time], 0..1
    std::vector<double> lower;   ///< [time], 0..1
};

/// Of scenario minus baseline of paired ensembles (see bands.h). Members without a finite
/// difference are left out; NaN at a time at which no weight remains.
[[nodiscard]] SignShares signShares(const Ensemble& baseline, const Ensemble& scenario, Slot slot,
                                    const BandOptions& options = {});

/// Bands of the scenario's levels that add up with the baseline and the change: its median is the
/// baseline's plus the median change, and each other quantile is the baseline's, moved by as much
/// as the same quantile of the members at hand. `baseline` may be of more members than the others;
/// what happens to few then moves what is known of all (control variates with common members), and
/// with the same members the other quantiles are the scenario's own. The median stays within the
/// band. All have the same probabilities and times.
[[nodiscard]] Bands levelBands(const Bands& baseline, const Bands& before, const Bands& after,
                               const Bands& difference);

/// The change in differences of paired members, with these weights (empty: all count alike). What
/// is not finite is left out; all NaN if no weight is left.
[[nodiscard]] Change changeOf(std::span<const double> differences,
                              std::span<const double> weights = {});

/// In another unit: `factor` times the output. A negative factor turns the direction round.
[[nodiscard]] Change scaled(const Change& change, double factor);

}  // namespace kyosei
