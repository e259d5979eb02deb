// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <string>
#include <vector>

namespace kyosei::report {

/// As many as a table has room for side by side, and as there are letters for: those of the kept
/// proposals, and one for what is on screen.
inline constexpr std::size_t kMostCompared = 8;

/// A scenario with the letter or letters that it is called by beside others.
struct LabelledScenario {
    std::string label;
    Scenario scenario;
};

/// "A", "B", … in their order.
[[nodiscard]] std::vector<LabelledScenario> labelled(const std::vector<Scenario>& scenarios);

/// All numbers that a report on several scenarios speaks of.
struct ComparisonFacts {
    /// What holds for all together: model, comparison, grades, and a scenario with every lever
    /// that one of them moves. It has no series, divisions and stress.
    ReportFacts shared;
    std::vector<LabelledScenario> scenarios;  ///< as in the comparison
    std::vector<std::string> digests;         ///< of each scenario as it is saved
};

/// What may be said of the changes by two scenarios beside each other.
enum class Standing {
    above,    ///< the first one's likely range lies above the second one's
    below,    ///< below
    same,     ///< run by run they differ by practically nothing
    overlap,  ///< the ranges overlap: neither is above the other
};

/// Above and below only where the likely ranges do not overlap and their difference, run by run,
/// is certain in that direction. What is not a number overlaps.
[[nodiscard]] Standing standingOf(const Change& first, const Change& second,
                                  const Change& difference, const ChangeScale& scale);

/// Runs each of them. Fails for fewer than two or more than kMostCompared, with the issues of a
/// run that fails, or with codes::cancelled. Of the options, weights and progress count.
[[nodiscard]] Result<ComparisonFacts>
comparisonFactsOf(PolicyEnsemble& ensemble, const std::shared_ptr<const PolicyModel>& model,
                  const std::vector<LabelledScenario>& scenarios, const FactsOptions& options = {},
                  const std::stop_token& stop = {});

}  // namespace kyosei::report
