// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/comparison_facts.h"
#include "model/report/sections.h"

/// The parts of a report on several scenarios, each from the facts by the templates. They also
/// stand in the annex of a report on one of them.
namespace kyosei::report {

/// Which letter is which scenario, and what can be said of them beside each other.
[[nodiscard]] Section comparedAnswerSection(const ComparisonFacts& facts, const Words& words);
/// The change of each number by each of them, with range and chance.
[[nodiscard]] Section comparedResultsSection(const ComparisonFacts& facts, const Words& words);
/// How far they lie apart, pair by pair.
[[nodiscard]] Section betweenSection(const ComparisonFacts& facts, const Words& words);
/// What each costs, and what is left to whom.
[[nodiscard]] Section comparedAccountsSection(const ComparisonFacts& facts, const Words& words);
/// What each changes, side by side.
[[nodiscard]] Section comparedChangesSection(const ComparisonFacts& facts, const Words& words);

}  // namespace kyosei::report
