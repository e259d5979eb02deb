// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/paths.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

/// Parts of effectPaths(): runs with some stations live, and what changes in them.
namespace kyosei::effect_paths {

using Series = std::vector<double>;
/// Stations that pass on what changes; bit s stands for station s.
using Live = HeldGroups;

/// Of a, then of b.
[[nodiscard]] std::vector<ConstantOverride> joined(std::vector<ConstantOverride> a,
                                                   const std::vector<ConstantOverride>& b);
[[nodiscard]] std::size_t nearestTime(const std::vector<double>& times, double time);

/// Runs sources with some stations live and takes differences against runs without sources.
class Differences {
public:
    /// `baseline` has all outputs that will be asked for. All but `stop` outlive this.
    Differences(const HeldRuns& runs, const PathOptions& options, std::size_t stations,
                const HeldRuns::Baseline& baseline, std::stop_token stop)
        : runs_(runs), options_(options), stations_(stations), baseline_(baseline),
          stop_(std::move(stop)) {}

    struct Pair {
        HeldRuns::Held with;
        std::optional<HeldRuns::Held> without;  ///< none: the baseline, whatever is held
        const RunResult* baseline;
        /// What changes, at every time.
        [[nodiscard]] Series of(std::size_t set, Slot slot, std::size_t member = 0) const;
    };

    [[nodiscard]] Result<Pair> run(const std::vector<ConstantOverride>& changes,
                                   const std::vector<Live>& sets,
                                   const std::vector<Slot>& outputs) const;

private:
    const HeldRuns& runs_;
    const PathOptions& options_;
    std::size_t stations_;
    const HeldRuns::Baseline& baseline_;
    std::stop_token stop_;
};

}  // namespace kyosei::effect_paths
