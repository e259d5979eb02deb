// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace kyosei::search {

/// A candidate: one number per variable.
using Point = std::vector<double>;
/// What it comes to, one number per objective; less is better.
using Objectives = std::vector<double>;

/// Where candidates may lie.
struct Space {
    std::vector<double> lower, upper;  ///< per variable, lower <= upper; at least one
    std::size_t objectives = 2;        ///< at least two
};

/// A candidate that was tried.
struct Tried {
    Point point;
    Objectives objectives;
};

/// Evaluates candidates side by side. Objectives of each, all finite, in the order of the points.
using Evaluate = std::function<Result<std::vector<Objectives>>(const std::vector<Point>&)>;

struct ParetoOptions {
    std::size_t population = 64;  ///< made a multiple of 4, at least 8, as the method needs it
    std::uint64_t seed = 1992;
    /// Candidates to begin with; cut or filled up at random to the population.
    std::vector<Point> start = {};
};

/// A search for candidates of which none is better than another in all objectives: NSGA-II (Deb,
/// Pratap, Agarwal and Meyarivan 2002) of pagmo (Biscani and Izzo 2020), generation by generation,
/// so that whoever asks can show what there is, stop, or change what is wanted. The same seed gives
/// the same bits. One thread at a time; `Evaluate` may use many.
class ParetoSearch {
public:
    /// Evaluates the first generation. Fails as `evaluate` does, or if pagmo cannot be loaded.
    [[nodiscard]] static Result<ParetoSearch> begin(Space space, Evaluate evaluate,
                                                    const ParetoOptions& options);
    ParetoSearch(ParetoSearch&&) noexcept;
    ParetoSearch& operator=(ParetoSearch&&) noexcept;
    ~ParetoSearch();

    /// One generation: as many new candidates as the population has, and the best of both stay.
    [[nodiscard]] Result<void> step();
    /// Those of this generation, as many as the population.
    [[nodiscard]] std::vector<Tried> population() const;

private:
    struct State;
    explicit ParetoSearch(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

/// Places of those that no other one beats: none is at least as good in all objectives and better
/// in one. By the first objective, ascending; of equal ones the first only.
[[nodiscard]] std::vector<std::size_t> paretoFront(const std::vector<Objectives>& all);

}  // namespace kyosei::search
