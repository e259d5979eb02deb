// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/goals/goal.h"
#include "model/policy/levers.h"
#include "model/search/achievement.h"
#include "model/search/costs.h"
#include "model/search/lever_space.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kyosei::search {

/// How much a search does. What it finds depends on this and the seed, never on the clock.
struct Effort {
    std::size_t members = 48;      ///< in which it looks for packages: the first ones
    std::size_t choosing = 144;    ///< further ones in which it chooses among what it found
    std::size_t population = 64;   ///< candidates of a generation
    std::size_t generations = 16;  ///< of looking for the best at every cost
    std::size_t apart = 3;         ///< more for each further package, unlike those before
    unsigned threads = 1;

    /// These, with as many threads as there are processors.
    [[nodiscard]] static Effort onAllProcessors();
};

inline constexpr std::size_t kFewestPackages = 1, kMostPackages = 7;

/// What is looked for, and what is not to be touched. A plain value.
struct Request {
    Scenario start;                  ///< what stays as it is but for the free sliders
    std::vector<goals::Goal> goals;  ///< all of them at once; at least one
    std::vector<FreeLever> free;     ///< at least one that can be moved
    Budget budget = {};
    Criterion criterion = Criterion::share;
    double wanted = 0.8;       ///< share of futures in which the goals are to be reached
    std::size_t packages = 5;  ///< at most so many
    std::uint64_t seed = 1992;
    std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
    Effort effort = {};
};

/// The same search near a package: it starts from there, and no free slider goes farther from where
/// the package has it than this share of the way that the request leaves it. Precondition: the
/// request's sliders are in the table.
[[nodiscard]] Request refinedAround(Request request, const LeverTable& levers,
                                    const Scenario& package, double share = 0.25);

/// What is wrong with it; empty if nothing is.
[[nodiscard]] Issues problemsOf(const Request& request, std::size_t members);

}  // namespace kyosei::search
