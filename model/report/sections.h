// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/compose.h"
#include "model/report/figures.h"

/// The parts of a report, each from the facts by the templates.
namespace kyosei::report {

/// The answer: what changes how much, and what the levels are called.
[[nodiscard]] Section answerSection(const ReportFacts& facts, const Words& words);
/// The numbers of the headline over the years, side by side.
[[nodiscard]] Section effectsSection(const ReportFacts& facts, const Words& words);
/// What each country does differently, and what else is put into the scenario.
[[nodiscard]] Section changesSection(const ReportFacts& facts, const Words& words);
/// What is put into the scenario besides levers, each with what it is called: how money is
/// divided, shocks, rules, a limit.
[[nodiscard]] std::vector<std::pair<std::string, std::string>>
otherChanges(const ReportFacts& facts, const Words& words);
/// Who pays, who gains.
[[nodiscard]] Section accountsSection(const ReportFacts& facts, const Words& words);
/// What the parts do to the number that changes most.
[[nodiscard]] Section divisionSection(const ReportFacts& facts, const Words& words,
                                      const Division& division, bool byLever);
/// What becomes of it under shocks and for other schools.
[[nodiscard]] Section stressSection(const ReportFacts& facts, const Words& words);
/// Which governments are assumed to follow.
[[nodiscard]] Section assumptionsSection(const ReportFacts& facts, const Words& words);
/// Whose consent the levers that are moved need.
[[nodiscard]] Section consentSection(const ReportFacts& facts, const Words& words);
/// Evidence, judgement, what lies outside.
[[nodiscard]] Section trustSection(const ReportFacts& facts, const Words& words);
[[nodiscard]] Section outsideSection(const ReportFacts& facts, const Words& words);
[[nodiscard]] Section reproductionSection(const ReportFacts& facts, const Words& words,
                                          const std::string& file);

/// A file's name as it is typed in a command: quoted where a shell would take it apart.
[[nodiscard]] std::string shellQuoted(const std::string& file);
/// The title of a number of the headline, or of the one that is explained.
[[nodiscard]] std::string titleOf(const NumberFacts& number, const Words& words);
/// "Japan" for "JPN".
[[nodiscard]] std::string actorTitle(const ReportFacts& facts, const Words& words,
                                     std::string_view actor);
/// "2027–2032", "from 2027", with "until 2040" where the change is taken back.
[[nodiscard]] std::string phaseText(const ReportFacts& facts, const Words& words,
                                    const LeverSetting& setting);
/// The phase that most of the scenario's levers have; nullopt without levers.
[[nodiscard]] std::optional<LeverSetting> usualPhase(const Scenario& scenario);
[[nodiscard]] bool samePhase(const LeverSetting& a, const LeverSetting& b);
/// "0.09 → 1.00 billion $ a year", with the words for both where there are such.
[[nodiscard]] std::string leverChange(const Words& words, const LeverCell& cell, double value,
                                      bool unit);
/// "moderate → high"; empty without words.
[[nodiscard]] std::string leverBands(const Words& words, const LeverCell& cell, double value);

/// Columns and cells of a change: bar, number, range, chance.
void addChangeColumns(std::vector<Column>& columns, const Words& words,
                      const std::string& numberTitle);
void addChangeCells(std::vector<Cell>& row, const Words& words, const Change& change,
                    const ChangeScale& scale, const Span& span, double barWidth);

}  // namespace kyosei::report
