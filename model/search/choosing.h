// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/trials.h"

#include <cstddef>
#include <map>
#include <stop_token>
#include <vector>

namespace kyosei::search {

/// Chooses among the packages that a search has tried, by futures in which it did not look: those
/// that did best where it looked are partly those that were lucky there. One thread.
class Chooser {
public:
    /// All outlive it.
    Chooser(const LeverSpace& space, const Futures& futures, const Request& request,
            const Judge& judge, std::stop_token stop);

    /// What was chosen, as places among the trials.
    struct Choice {
        std::vector<std::size_t> packages;  ///< unlike each other, the cheapest first
        std::vector<std::size_t> front;  ///< the best at every cost where it was looked, ascending
        bool works = false;              ///< those do what is wanted; else they come nearest to it
    };
    /// `points`: at most so many on the front.
    [[nodiscard]] Result<Choice> choose(const std::vector<Trial>& trials, std::size_t points);

    /// What a package is worth in the futures of the choice.
    struct Checked {
        double good = 0;     ///< by the criterion, as Trial::good
        bool works = false;  ///< with something to spare, since other futures will differ
    };
    [[nodiscard]] Result<std::vector<Checked>> check(const std::vector<Scenario>& packages) const;

private:
    [[nodiscard]] Result<void> checkTrials(const std::vector<Trial>& trials,
                                           const std::vector<std::size_t>& places);
    /// Places of trials to be checked: of the front, and of what seems to work.
    [[nodiscard]] std::vector<std::size_t> candidates(const std::vector<Trial>& trials,
                                                      std::size_t points) const;
    /// From a pool: `first`, and those that are far apart.
    [[nodiscard]] std::vector<std::size_t> apart(const std::vector<Trial>& trials,
                                                 const std::vector<std::size_t>& pool,
                                                 std::size_t first, std::size_t count) const;

    const LeverSpace& space_;
    const Futures& futures_;
    const Request& request_;
    const Judge& judge_;
    std::stop_token stop_;
    std::map<std::size_t, Checked> checked_;  ///< by place among the trials
};

/// Whether a package does what the request wants, by margins in futures of these weights; `spare`
/// standard errors better than that.
[[nodiscard]] bool doesWhatIsWanted(const Request& request, std::span<const double> margins,
                                    std::span<const double> weights, double spare);

/// The front of cost against `good` among trials that keep the budget, thinned to so many.
[[nodiscard]] std::vector<std::size_t> frontOf(const std::vector<Trial>& trials,
                                               std::size_t points);

/// Up to what cost a package counts as cheap beside the cheapest that works: twice as much, or,
/// where that costs next to nothing, a twentieth of the dearest that was tried.
[[nodiscard]] double cheapUpTo(const std::vector<Trial>& trials, double cheapest);

}  // namespace kyosei::search
