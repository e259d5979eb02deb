// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/structure/link_scores.h"
#include "model/structure/loops.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace kyosei::structure {

/// A loop of single elements and how strong it is at the steps asked for.
struct ScoredLoop {
    Loop loop;                      ///< in Structure::elements()
    std::uint32_t part = 0;         ///< loops are compared within one part of partition()
    std::vector<double> scores;     ///< product of link scores; may be infinite; no unit
    std::vector<double> relatives;  ///< share of all |scores| of the part, -1 .. 1: above 0
                                    ///< reinforcing, below balancing, 0 while nothing changes
    double weight = 0;              ///< mean of |relatives|
};

struct LoopScoreOptions {
    std::size_t exhaustive = 1000;  ///< up to so many loops are all found and scored
    std::size_t kept = 1000;        ///< of those found, the weightiest
    double cutoff = 0;              ///< lighter loops are left out
    std::optional<std::size_t> through =
        std::nullopt;                ///< only loops through this variable, by its index
    std::size_t visits = 1'000'000;  ///< of the search for strong loops, per step
};

struct LoopScores {
    std::vector<std::size_t> steps;  ///< as asked for: indices of the saved time that ends a step
    std::vector<ScoredLoop> loops;   ///< weightiest first
    std::size_t found = 0;           ///< before the cutoff
    bool complete = true;  ///< false: too many loops to find all; those found by following the
                           ///< strongest links, so that a strong one may be missing
};

/// Scores feedback loops by Loops That Matter (Schoenberg, Davidsen and Eberlein 2020, eq. 3 and
/// 4). If there are more loops than `exhaustive`, loops are found by following the strongest links
/// from every stock (or from `through`) at each of the steps (Eberlein and Schoenberg 2020, Finding
/// the Loops that Matter). Relative scores are shares among the loops found, or found through
/// `through`.
[[nodiscard]] Result<LoopScores> scoreLoops(const Structure& structure, LinkScorer& scorer,
                                            const std::vector<std::size_t>& steps,
                                            const LoopScoreOptions& options = {},
                                            std::stop_token stop = {});

/// The loops that run through the same variables in the same order, whatever the elements.
struct LoopFamily {
    Loop loop;                         ///< in Structure::variables(), perhaps repeating some
    std::vector<std::size_t> members;  ///< in LoopScores::loops, weightiest first
    std::size_t parts = 1;             ///< over how many parts of partition() they are spread
    std::vector<double> relatives;     ///< sums of the members' in the part where they weigh most
    double weight = 0;                 ///< sum of the members' there
};

/// Weightiest first. A loop may pass a variable more than once, at several elements.
[[nodiscard]] std::vector<LoopFamily> families(const Structure& structure,
                                               const LoopScores& scores);

}  // namespace kyosei::structure
