// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/prim.h"

#include <cstdint>
#include <stop_token>
#include <utility>
#include <vector>

namespace kyosei::discovery {

/// How hard an explanation has to be to come by.
struct ExplainOptions {
    PrimOptions prim;                  ///< its objective is not counted: both are tried
    std::size_t mostRestrictions = 3;  ///< more than that nobody keeps in mind
    /// A limit stays only if chance alone would give as good a one in less than this share of
    /// searches: its quasi-p-value times the number of limits that could have been set.
    double significance = 0.05;
    /// Cases that were not searched must confirm the box: chance alone would in less than this
    /// share, and the correlation is at least so strong. Judgement: 0.2 is where a box of a third
    /// of all cases raises the share of interest from a quarter to four tenths.
    double chance = 0.01;
    double correlation = 0.2;
    /// Fewer cases of interest, or others, are not searched (by their effective number).
    double fewest = 20;
    std::size_t resamples = 10;
    std::size_t mostFurther = 2;  ///< boxes beside the one that is chosen
    std::uint64_t seed = 1;
};

/// A box that can be chosen.
struct Finding {
    Box box;                ///< the restriction that matters most first
    BoxStatistics fitted;   ///< in the cases that were searched
    BoxStatistics checked;  ///< in the others, which know nothing of the search: what is told
    std::vector<LimitFinding> limits;  ///< in the cases that were searched
    /// Of each restriction: the share of searches in half of the cases, drawn anew, whose box of
    /// the nearest coverage restricts the same dimension (Bryant and Lempert 2010).
    std::vector<double> reproduced;
    bool holds = false;  ///< confirmed by the cases that were not searched
};

enum class Verdict {
    never,        ///< no case is of interest
    always,       ///< all are
    few,          ///< too few are, or are not, to search
    unexplained,  ///< no box of the cases searched is confirmed by the others
    explained,
};

/// What cases of interest have in common, as far as that can be told.
struct Explanation {
    Verdict verdict = Verdict::never;
    BoxStatistics all;              ///< of the box without limits: `base` is the share of interest
    std::vector<Finding> findings;  ///< from the widest to the densest: the curve to choose from
    std::size_t chosen = 0;  ///< of the findings, the one of the highest correlation when searched
    /// Another box among the cases outside of the chosen one, a third outside of both (the covering
    /// of Friedman and Fisher 1999), each confirmed. Their shares are of the cases that are left.
    std::vector<Finding> further;
};

/// What is told of a finding beside the share of interest of all cases, so that all of it adds up:
/// coverage and density as checked, and mass and the share of interest outside as follows from
/// these and `all`.
[[nodiscard]] BoxStatistics toldOf(const Explanation& explanation, const Finding& finding);

/// Searches half of the groups with PRIM by both of its objectives, takes out limits that chance
/// may have put there, and looks in the other half whether the boxes hold. The same for the same
/// seed. Stopped, it says that nothing is explained.
[[nodiscard]] Explanation explain(const Cases& cases, const ExplainOptions& options,
                                  const std::stop_token& stop = {});

/// The cases that a search with these options sees, and the others.
[[nodiscard]] std::pair<Cases, Cases> searchedAndOthers(const Cases& cases,
                                                        const ExplainOptions& options);

/// "never" ... "explained": for files and the command line.
[[nodiscard]] const char* verdictName(Verdict verdict);

}  // namespace kyosei::discovery
