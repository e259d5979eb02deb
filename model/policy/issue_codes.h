// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with levers, scenarios, parameters and what else belongs to the policy model.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// levers.cpp
inline constexpr IssueCode leverRange{"leverRange", Severity::error,
                                      "needs min < max and step > 0."};
inline constexpr IssueCode leverShares{"leverShares", Severity::error,
                                       "the model's shares for %1 do not add up to one."};
inline constexpr IssueCode bandsFall{"bandsFall", Severity::error, "must rise in \"upTo\"."};
inline constexpr IssueCode leverVariableMissing{"leverVariableMissing", Severity::error,
                                                "the model has no '%1' for this actor."};
inline constexpr IssueCode leverNotConstant{
    "leverNotConstant", Severity::error, "'%1' is not a constant of the model and cannot be set."};
inline constexpr IssueCode baselineOutOfRange{
    "baselineOutOfRange", Severity::error, "the model's baseline for %1 lies outside min and max."};
inline constexpr IssueCode leverActor{"leverActor", Severity::error,
                                      "'%1' is unknown or appears twice."};
inline constexpr IssueCode leverWithoutCost{"leverWithoutCost", Severity::error,
                                            "the model has no cost or income for %1 of %2."};

// parameters.cpp
inline constexpr IssueCode parameterFields{"parameterFields", Severity::error,
                                           "has %1 fields instead of %2."};
inline constexpr IssueCode parameterNumbers{"parameterNumbers", Severity::error,
                                            "should have numbers for central, low and high."};
inline constexpr IssueCode parameterUnknown{"parameterUnknown", Severity::error,
                                            "is not a variable of the model."};
inline constexpr IssueCode parameterNotConstant{
    "parameterNotConstant", Severity::error,
    "is not a single constant of the model, so it cannot be varied."};
inline constexpr IssueCode notAParameterTable{
    "notAParameterTable", Severity::error, "does not begin with the columns of a parameter table."};

// rule_files.cpp
inline constexpr IssueCode outOfRange{"outOfRange", Severity::error, "%1 is out of range.",
                                      "It should be between %2 and %3."};
inline constexpr IssueCode notWatched{"notWatched", Severity::error,
                                      "'%1' is nothing that a rule can watch."};
inline constexpr IssueCode notARulePair{"notARulePair", Severity::error,
                                        "'%1' is no pair of countries."};
inline constexpr IssueCode notBelowOrAbove{"notBelowOrAbove", Severity::error,
                                           "should be below or above."};
inline constexpr IssueCode ruleCountryUnknown{"ruleCountryUnknown", Severity::warning,
                                              "'%1' is no country here; it was left out."};
inline constexpr IssueCode notValuePerCountry{"notValuePerCountry", Severity::error,
                                              "should hold one value per country."};
inline constexpr IssueCode ruleLeverUnknown{"ruleLeverUnknown", Severity::warning,
                                            "there is no such lever; it was left out."};
inline constexpr IssueCode notARule{"notARule", Severity::error,
                                    "should hold \"if\" and \"then\"."};
inline constexpr IssueCode tooManyRules{"tooManyRules", Severity::error,
                                        "has %1 rules; the model can hold %2."};

// rules.cpp
inline constexpr IssueCode ruleVariable{"ruleVariable", Severity::error,
                                        "the model has no fitting '%1' with these elements."};
inline constexpr IssueCode watchedRange{"watchedRange", Severity::error,
                                        "needs min < max, step > 0 and a factor."};

// scenario.cpp
inline constexpr IssueCode endBeforeStart{"endBeforeStart", Severity::error,
                                          "lies before the start.",
                                          "Leave it out for a change that is never taken back."};
inline constexpr IssueCode unknownLever{"unknownLever", Severity::warning,
                                        "no such lever; it was left out."};
inline constexpr IssueCode notEntryPerCountry{"notEntryPerCountry", Severity::error,
                                              "should hold one entry per country."};
inline constexpr IssueCode leverWithoutCountry{"leverWithoutCountry", Severity::warning,
                                               "this lever has no such country; it was left out."};
inline constexpr IssueCode unknownShock{"unknownShock", Severity::warning,
                                        "no such shock; it was left out."};
inline constexpr IssueCode unknownReceiver{"unknownReceiver", Severity::error, "no such receiver."};
inline constexpr IssueCode sharesNotOne{"sharesNotOne", Severity::error,
                                        "the shares do not add up to 1.",
                                        "One who is left out receives nothing."};
inline constexpr IssueCode leverNotDivided{
    "leverNotDivided", Severity::warning,
    "this lever is not divided among receivers; it was left out."};
inline constexpr IssueCode unknownKey{"unknownKey", Severity::warning,
                                      "this key is not known; it was left out."};

// session_log.cpp
inline constexpr IssueCode logEntryNotObject{"logEntryNotObject", Severity::error,
                                             "should be an object."};
inline constexpr IssueCode unknownLogKind{"unknownLogKind", Severity::error,
                                          "\"%1\" is not known."};
inline constexpr IssueCode notEarlierStep{"notEarlierStep", Severity::error,
                                          "should be an earlier step."};
inline constexpr IssueCode notWholeNumber{"notWholeNumber", Severity::error,
                                          "should be a whole number from 0."};
inline constexpr IssueCode notAStep{"notAStep", Severity::error, "is not a step."};

// shocks.cpp
inline constexpr IssueCode shockConstant{"shockConstant", Severity::error,
                                         "the model has no constant '%1' with this element."};

// worldviews.cpp
inline constexpr IssueCode worldViewTexts{"worldViewTexts", Severity::error,
                                          "should hold texts only."};
inline constexpr IssueCode notUncertain{"notUncertain", Severity::error,
                                        "'%1' is not an uncertain parameter of the table."};
inline constexpr IssueCode priorTooWide{
    "priorTooWide", Severity::error,
    "reaches where the table's %1 has no density, so that no member can stand for it.",
    "Keep it within the range of the table's prior."};
inline constexpr IssueCode memberLacksParameter{
    "memberLacksParameter", Severity::error,
    "is not among the values of the members, so they cannot be weighted by the view '%1'.",
    "Use an ensemble made with the same parameter table."};
inline constexpr IssueCode badBeliefs{
    "badBeliefs", Severity::error,
    "Beliefs should be numbers from zero, one per world-view and not all zero.",
    "Raise at least one of them."};
inline constexpr IssueCode impossibleView{
    "impossibleView", Severity::error, "No member of the ensemble is possible under the view '%1'.",
    "Use an ensemble with more members."};

// observations.cpp
inline constexpr IssueCode observationHeader{"observationHeader", Severity::error,
                                             "the first line should be '%1'."};
inline constexpr IssueCode observationRow{
    "observationRow", Severity::error,
    "should be series,element,year,value,source with numbers for year and value."};

// A value beyond the range of its lever, in a setting or a rule.
inline constexpr IssueCode takenAsEnd{
    "takenAsEnd", Severity::warning,
    "%1 lies beyond the range of this lever; %2, its end, was taken.", "The range is %3 to %4."};

// session_log.cpp, of proposals
inline constexpr IssueCode proposalLetter{"proposalLetter", Severity::error,
                                          "should be one of the letters A to G, each once."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
