// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with reality checks.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// check_model.cpp
inline constexpr IssueCode unknownConstantOfCheck{
    "unknownConstantOfCheck", Severity::error,
    "the model has no constant of this name and element."};

// check_scenarios.cpp
inline constexpr IssueCode baselineRedefined{"baselineRedefined", Severity::error,
                                             "this name stands for no change at all."};
inline constexpr IssueCode leversWithoutTarget{
    "leversWithoutTarget", Severity::error, "says not where the levers go.",
    "Give one of \"to\": \"maximum\", \"to\": \"minimum\", \"share\" (of the way from baseline to "
    "maximum) or \"value\"."};
inline constexpr IssueCode leverOutOfRange{"leverOutOfRange", Severity::error,
                                           "leads out of the range of the lever for %1.",
                                           "It goes from %2 to %3."};
inline constexpr IssueCode notAShare{"notAShare", Severity::error, "should lie between 0 and 1."};
inline constexpr IssueCode stepOutOfRange{"stepOutOfRange", Severity::error,
                                          "should lie between 1/256 and 1."};
inline constexpr IssueCode unknownMethod{"unknownMethod", Severity::error,
                                         "should be euler, rk2 or rk4."};
inline constexpr IssueCode eachIsEmpty{"eachIsEmpty", Severity::error, "names nothing."};
inline constexpr IssueCode notTexts{"notTexts", Severity::error, "should be a list of texts."};
inline constexpr IssueCode unknownCheckKey{"unknownCheckKey", Severity::error,
                                           "this key is not known."};

// read_checks.cpp
inline constexpr IssueCode unknownCheckKind{
    "unknownCheckKind", Severity::error, "'%1' is no kind of check.",
    "Kinds are scenario, ensemble, neutrality, symmetry and units."};
inline constexpr IssueCode ensembleChangesRun{
    "ensembleChangesRun", Severity::error, "an ensemble has its own constants, step and method."};
inline constexpr IssueCode notPriorsOrHistory{"notPriorsOrHistory", Severity::error,
                                              "should be priors or history."};
inline constexpr IssueCode checkMembers{"checkMembers", Severity::error,
                                        "should be a whole number from 1 to 100000."};
inline constexpr IssueCode expectsNothing{"expectsNothing", Severity::error, "expects nothing."};
inline constexpr IssueCode unknownStatistic{
    "unknownStatistic", Severity::error, "'%1' is no statistic.",
    "Statistics are value, minimum, maximum, mean, change, ratio, fall and recovery."};
inline constexpr IssueCode ensembleComparison{
    "ensembleComparison", Severity::error,
    "an ensemble compares values of one year, or their difference to the baseline, with zero and "
    "nothing else."};
inline constexpr IssueCode notTwoYears{"notTwoYears", Severity::error,
                                       "should be two years, the earlier first."};
inline constexpr IssueCode nothingCompared{
    "nothingCompared", Severity::error, "nothing is compared.",
    "Give atLeast, atMost, above, below, or equals with a tolerance."};
inline constexpr IssueCode notHoldsOrFails{"notHoldsOrFails", Severity::error,
                                           "should be holds or fails."};
inline constexpr IssueCode notElementPairs{"notElementPairs", Severity::error,
                                           "should be a list of pairs of elements."};

// check_scenarios.cpp and read_checks.cpp: names
inline constexpr IssueCode noSuchShock{"noSuchShock", Severity::error, "there is no such shock."};
inline constexpr IssueCode noSuchLever{"noSuchLever", Severity::error, "there is no such lever."};
inline constexpr IssueCode noSuchCountry{"noSuchCountry", Severity::error,
                                         "there is no such country."};
inline constexpr IssueCode noSuchConstant{"noSuchConstant", Severity::error,
                                          "there is no such constant."};
inline constexpr IssueCode noSuchParameter{"noSuchParameter", Severity::error,
                                           "there is no such parameter of the parameter table."};
inline constexpr IssueCode noSuchDimension{"noSuchDimension", Severity::error,
                                           "there is no such dimension."};
inline constexpr IssueCode noSuchScenario{"noSuchScenario", Severity::error,
                                          "there is no such scenario."};
inline constexpr IssueCode noSuchElement{"noSuchElement", Severity::error,
                                         "there is no such element."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
