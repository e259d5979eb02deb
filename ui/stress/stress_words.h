// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/calendars.h"
#include "model/stress/stress_test.h"

#include <QString>
#include <QStringList>

#include <cstddef>

/// What became of a package, in words and names. Every sentence comes from a template that says no
/// more than verdictOf() and the classes of changes do. Nothing here computes.
namespace kyosei {

/// "Overall stability".
[[nodiscard]] QString testedName(const goals::GoalOutput& output);
/// "No shock", "War on the Korean Peninsula, 2035", "Realist", "Russia does not follow".
[[nodiscard]] QString caseName(const stress::StressCase& one);
/// The same of a shock in a word or two, for a narrow place.
[[nodiscard]] QString briefCaseName(const stress::StressCase& one, const ShockTable& shocks);
/// Above the cases of a kind: "If this school of thought is right"; empty for the reference.
[[nodiscard]] QString caseHeading(stress::StressCase::Kind kind);

/// "holds", "becomes unclear"; for what has nothing to hold the class of its own change.
[[nodiscard]] QString verdictWord(stress::Verdict verdict, ChangeClass own);
/// What the words mean, one after the other.
[[nodiscard]] QString verdictRule();

/// Instead of an answer while cases are running: "7 of 27 cases have run."
[[nodiscard]] QString soFarText(const stress::StressTest& test);
/// What is said above the table of a whole test: first of all, and what has to be known with it.
struct StressAnswer {
    QString first, further;
};
[[nodiscard]] StressAnswer answerOf(const stress::StressTest& test, std::size_t number,
                                    std::size_t time);
/// Beside the table, about one case that has run.
[[nodiscard]] QString caseSentence(const stress::StressTest& test, std::size_t place,
                                   std::size_t number, std::size_t time);
/// A line of the table for assistive technology and the clipboard.
[[nodiscard]] QStringList caseCells(const stress::StressTest& test, std::size_t place,
                                    std::size_t number, std::size_t time);

/// "In 870 of 1,000 calendars one can tell that the package helps."
[[nodiscard]] QString scoreSentence(const stress::CalendarTest& tested, std::size_t number);
[[nodiscard]] QString scoreDetails(const stress::CalendarTest& tested, std::size_t number);
/// "2031 War on the Korean Peninsula, 2034 Pandemic", in order of years.
[[nodiscard]] QString calendarText(const stress::Calendar& calendar, const ShockTable& shocks);

}  // namespace kyosei
