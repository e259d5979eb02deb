// SPDX-License-Identifier: GPL-3.0-or-later
// Between the program and pagmo, which is a module of its own (pagmo/nsga2.cpp): its tables take 30
// MB of every program that is linked with it, and most runs search for nothing.
#pragma once

#include "model/search/pareto_search.h"

#include <vector>

namespace kyosei::search {

/// Candidates that a method makes better, generation by generation.
class Generations {
public:
    virtual ~Generations() = default;
    /// The next one; `seed` says what happens by chance in it. Fails as the evaluation does.
    [[nodiscard]] virtual Result<void> step(unsigned seed) = 0;
    [[nodiscard]] virtual std::vector<Tried> population() const = 0;
};

/// What to search, and the first generation, already evaluated.
struct FirstGeneration {
    Space space;
    Evaluate evaluate;
    std::vector<Tried> population;
};

}  // namespace kyosei::search

/// The function that the module has; what it makes is the caller's.
extern "C" kyosei::search::Generations* kyoseiNsga2(const kyosei::search::FirstGeneration& first);
