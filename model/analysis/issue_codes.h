// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with distributions, samples and ensembles.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// constant_probes.cpp
inline constexpr IssueCode notAConstantProbe{
    "notAConstantProbe", Severity::error,
    "is no constant: only a variable whose equation is a number can be moved.",
    "Name one of the constants it is made of (see 'causes')."};

// distributions.cpp
inline constexpr IssueCode betaWithoutCentral{"betaWithoutCentral", Severity::error,
                                              "beta(low, high) needs a central value."};
inline constexpr IssueCode distributionArguments{"distributionArguments", Severity::error,
                                                 "'%1' takes %2 numbers, not %3."};
inline constexpr IssueCode notADistribution{"notADistribution", Severity::error,
                                            "is not a distribution."};
inline constexpr IssueCode unknownDistribution{
    "unknownDistribution", Severity::error, "'%1' does not begin with a known distribution.",
    "Known are normal, lognormal, uniform, triangular, beta and fixed."};
inline constexpr IssueCode fixedWithoutCentral{"fixedWithoutCentral", Severity::error,
                                               "'fixed' needs a central value."};
inline constexpr IssueCode distributionSyntax{"distributionSyntax", Severity::error,
                                              "'%1' is not a distribution.",
                                              "Write it like normal(0.5, 0.1)."};
inline constexpr IssueCode badNormal{
    "badNormal", Severity::error, "A normal distribution needs a standard deviation above zero."};
inline constexpr IssueCode badLognormal{
    "badLognormal", Severity::error,
    "A lognormal distribution needs a median and a spread above zero."};
inline constexpr IssueCode badUniform{
    "badUniform", Severity::error, "A uniform distribution needs its low end below its high end."};
inline constexpr IssueCode badTriangular{
    "badTriangular", Severity::error,
    "A triangular distribution needs low <= mode <= high and low < high."};
inline constexpr IssueCode badBeta{"badBeta", Severity::error,
                                   "A beta distribution needs low < high and shapes above zero."};
inline constexpr IssueCode badBetaMean{"badBetaMean", Severity::error,
                                       "A beta distribution needs its mean inside its range."};

// member_blocks.cpp
inline constexpr IssueCode emptyEnsemble{
    "emptyEnsemble", Severity::error,
    "An ensemble needs at least one member and a block size above zero."};

// members.cpp
inline constexpr IssueCode notAMemberTable{"notAMemberTable", Severity::error,
                                           "is not a table of members with some of them in it."};
inline constexpr IssueCode memberRow{
    "memberRow", Severity::error,
    "should have a number in every column, the first two not below zero."};
inline constexpr IssueCode memberWeights{"memberWeights", Severity::error,
                                         "has weights that do not add up to 1."};
inline constexpr IssueCode memberConstant{"memberConstant", Severity::error,
                                          "is not a constant of the model.",
                                          "Make the ensemble again with kyosei-cli calibrate."};

// sampling.cpp
inline constexpr IssueCode tooManyMembers{"tooManyMembers", Severity::error,
                                          "The design has %1 members, not %2."};
inline constexpr IssueCode sobolDimensions{"sobolDimensions", Severity::error,
                                           "A Sobol sequence has at most %1 dimensions."};
inline constexpr IssueCode gridMembers{"gridMembers", Severity::error,
                                       "A grid has levels ^ dimensions members."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
