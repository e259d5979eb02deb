// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/members.h"
#include "model/outcomes/comparison.h"
#include "model/simulation/held_runs.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// A place that effects may pass: some variables, whose readers can be shown the baseline.
struct Station {
    std::string id;
    std::string title;
    std::vector<std::string> variables;
    std::vector<Hold> links = {};  ///< seen as in the baseline by single readers only
};

/// What sets effects going: constants of HeldRuns::program() that are changed together.
struct PathSource {
    std::string id;
    std::string title;
    std::vector<ConstantOverride> changes;
};

/// An effect that passes certain stations and no other, from the sources to an output.
struct EffectPath {
    /// Indices of the stations, in the order in which the effect passes them; empty: past all.
    std::vector<std::size_t> stations;
    double effect = 0;             ///< at the horizon, in the unit of the output; sign included
    std::vector<double> course;    ///< the same at each time
    std::optional<double> halfBy;  ///< when half of it is reached for good; none: never was less
    std::vector<double> bySource;  ///< of each source alone
    std::optional<LikelyRange> range;  ///< over members, if there were any
};

/// How the effect on one output is made up. Paths, `interplay` and `rest` add up to the whole at
/// every time.
struct EffectPaths {
    std::vector<double> times;
    double horizon = 0;                ///< the saved time that is meant
    std::vector<double> whole;         ///< at each time, in the unit of the output
    std::optional<LikelyRange> range;  ///< of the whole over members
    std::vector<EffectPath> paths;     ///< strongest first, those that count
    std::vector<double> interplay;  ///< what needs several stations that do not follow each other
    std::vector<double> rest;       ///< paths too weak to be shown
    /// By station: by how much of itself the whole would be less if nothing passed it, at the
    /// horizon, in the unit of the output. What several stations share counts at each.
    std::vector<double> through;
    std::vector<bool> reached;  ///< by station: whether anything there changes at all
    std::size_t combinations = 0;
};

struct PathOptions {
    Slot output = 0;
    double horizon = 0;
    /// Paths weaker than this share of the sum of all sizes are the rest.
    double weakest = 0.01;
    std::size_t most = 12;  ///< paths shown
    /// Changes in force with and without the sources: shocks.
    std::vector<ConstantOverride> always = {};
    /// What all sources change together, if that is more than each one's changes: rules.
    std::vector<ConstantOverride> together = {};
    /// Called with how many runs of sources are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Through what an effect goes. For every set of stations there is a run in which only these pass
/// on what changes, and all others show the baseline to whoever reads them; what a set does that
/// none of its parts does alone (Harsanyi dividend) is the effect that needs to pass all of these
/// stations and no other. In a linear model that is the sum over all chains of links through just
/// these stations: the path-specific effect (Wright 1934; Pearl 2001, Direct and Indirect Effects).
/// In any model the sets add up to the whole. Stations follow each other in a set if, of what a
/// station does in it, at least a twentieth depends on the one before; where they do not, their
/// effect is interplay, as of two factors of a product. Where stations share something that is
/// conserved, such as people who are in one stock or another, single paths may be much larger than
/// the whole and cancel, since a stock that is held never runs dry. `halfBy` is the time from which
/// on a path's course stays at half of its effect at the horizon or more. 2^stations runs per
/// source and once more for all together, as members of one batch each, with the model's own
/// constants.
[[nodiscard]] Result<EffectPaths> effectPaths(const HeldRuns& runs,
                                              const std::vector<Station>& stations,
                                              const std::vector<PathSource>& sources,
                                              const PathOptions& options,
                                              std::stop_token stop = {});

/// Adds ranges over members with these constants and weights (empty: all alike) to paths that were
/// found: only the runs that they need.
[[nodiscard]] Result<void> addRanges(EffectPaths& paths, const HeldRuns& runs,
                                     const std::vector<PathSource>& sources,
                                     const PathOptions& options, std::size_t members,
                                     const std::vector<ConstantOverride>& constants,
                                     std::span<const double> weights, std::stop_token stop = {});

/// The holds of stations, for HeldRuns::of().
[[nodiscard]] std::vector<std::vector<Hold>> holdsOf(const std::vector<Station>& stations);

}  // namespace kyosei
