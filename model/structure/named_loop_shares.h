// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/link_scores.h"
#include "model/structure/loop_names.h"
#include "model/structure/loop_phases.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace kyosei::structure {

/// How strong the named loops are when.
struct NamedLoopShares {
    std::vector<double> times;  ///< saved times that end the steps looked at
    /// By named loop and time: its share in what all named loops do, -1 .. 1; above 0 it
    /// reinforces, below it balances, 0 while it does not act.
    std::vector<std::vector<double>> shares;
    std::vector<LoopPhase> phases;  ///< which is the strongest when; `family` counts named loops
};

/// Scores the named loops by Loops That Matter over steps (indices of the saved times that end
/// them). The score of a loop through arrays is the sum of the scores of all closed chains of
/// single elements that follow it once; its share is that over the sum of the sizes of all named
/// loops' scores (Schoenberg, Davidsen and Eberlein 2020, eq. 3 and 4, among the loops that have
/// names). Needs no search, so that no loop is missed however many there are.
[[nodiscard]] Result<NamedLoopShares> namedLoopShares(const Structure& structure,
                                                      const NamedLoops& loops, LinkScorer& scorer,
                                                      const RunResult& run,
                                                      const std::vector<std::size_t>& steps,
                                                      std::stop_token stop = {});

}  // namespace kyosei::structure
