// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/loop_scores.h"

#include <cstddef>
#include <vector>

namespace kyosei::structure {

/// A stretch of time in which one loop is the strongest.
struct LoopPhase {
    double from = 0;  ///< saved times that end the first and the last step
    double to = 0;
    std::size_t family = 0;  ///< as handed over
    double share = 0;        ///< mean of its share in what changes, -1 .. 1; balancing below 0
    bool dominates = false;  ///< at least half of what changes, on average
};

/// Which loop drives the behaviour when: steps after one another in which the same loop has the
/// largest share in size. `times` of LoopScores::steps, one per relative score. Steps in which
/// nothing changes are in no phase. A loop that dominates explains at least half of the change
/// (Schoenberg, Davidsen and Eberlein 2020).
[[nodiscard]] std::vector<LoopPhase> loopPhases(const std::vector<LoopFamily>& families,
                                                const std::vector<double>& times);

}  // namespace kyosei::structure
