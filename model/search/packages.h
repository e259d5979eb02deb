// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/achievement.h"
#include "model/search/request.h"
#include "model/simulation/spending.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kyosei::search {

/// What a package does for one goal in futures in which it was not looked for, in the unit shown;
/// of a goal about a change, the change.
struct GoalReach {
    double median = 0;
    double worstTenth = 0;  ///< mean of the tenth of futures in which it does least
    double atWanted = 0;    ///< what as many futures as the request wants reach at least
};

/// A package that was found.
struct Package {
    Scenario scenario;
    Spending spending;             ///< with the model's own constants
    Chance chance;                 ///< in futures not used to find or to choose it
    double promised = 0;           ///< the share in the futures in which it was looked for
    std::vector<GoalReach> goals;  ///< as Request::goals
    bool works = false;            ///< does what the request wants, by its criterion

    [[nodiscard]] double cost() const { return spending.all.perYear; }
};

/// A slider that all cheap packages which work move the same way: at least, or at most, so far.
struct CommonLever {
    LeverId id;
    double value = 0;  ///< the least of them, in the slider's unit; the most if `down`
    bool down = false;
};

/// What the packages have in common that work and cost at most half as much again as the cheapest.
struct Common {
    std::size_t packages = 0;         ///< that were compared; nothing is said of fewer than three
    std::vector<CommonLever> levers;  ///< those moved farthest first
    std::vector<std::string> idle;    ///< governments that could move something and never need to
};

/// What one limit costs: what could be reached without it, all others in place.
struct Relaxed {
    enum class Kind { budget, actorBudget, actorStays, leverStays };
    Kind kind = Kind::budget;
    std::string id;   ///< code of the actor, or id of the lever's row; empty for the budget of all
    Chance chance;    ///< of the best package found then, in futures in which it was not looked for
    GoalReach reach;  ///< of the first goal
    bool works = false;
};

/// What a search has found so far.
struct Found {
    bool settled = false;           ///< nothing more is to come
    bool reached = false;           ///< some package does what the request wants
    Package nothing;                ///< all free sliders at their baseline
    std::vector<Package> packages;  ///< unlike each other, the cheapest first; what comes nearest
                                    ///< if none works
    std::vector<Package> front;     ///< the best at every cost, ascending
    Common common;
    std::vector<Relaxed> relaxed;  ///< if none works: what each limit costs, the costliest first
    std::size_t tried = 0;         ///< packages
    std::size_t runs = 0;          ///< of single futures
    std::size_t looked = 0, held = 0;  ///< members in which was looked, and those of the chances
};

/// Governments that a package assumes to change their policy (LeverCell::assumption).
[[nodiscard]] std::vector<std::string>
assumedActors(const LeverTable& levers, const Scenario& package, const Scenario& start);
/// How many sliders it moves that rest on this kind of evidence ("literature", "judgement"), and
/// how many in all.
struct EvidenceCount {
    std::size_t literature = 0, all = 0;
};
[[nodiscard]] EvidenceCount evidenceOf(const LeverTable& levers, const Scenario& package,
                                       const Scenario& start);
/// The sliders that a package sets otherwise than the scenario it starts from, in table order.
[[nodiscard]] std::vector<const LeverCell*>
movedCells(const LeverTable& levers, const Scenario& package, const Scenario& start);

/// Places of packages that are far apart: first `first`, then each time the one that is farthest
/// from all chosen before (Gonzalez 1985), as long as it differs from them by at least `least`
/// (see LeverSpace::distance()).
[[nodiscard]] std::vector<std::size_t> farApart(const LeverSpace& space,
                                                const std::vector<const Scenario*>& packages,
                                                std::size_t first, std::size_t count, double least);

/// See Common. `packages` are those that work.
[[nodiscard]] Common commonOf(const LeverSpace& space, const LeverTable& levers,
                              const std::vector<const Package*>& packages);

}  // namespace kyosei::search
