// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the text of an equation.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// lexer.cpp
inline constexpr IssueCode equationTooLong{"equationTooLong", Severity::error,
                                           "The equation is longer than a million characters.",
                                           "Split it into several variables."};
inline constexpr IssueCode commentOpen{
    "commentOpen", Severity::error, "A comment is not closed (near \"%1\").", "Add the missing }."};
inline constexpr IssueCode lostFunction{
    "lostFunction", Severity::error,
    "The program that wrote this file put 0 for a function that it could not translate (near "
    "\"%1\").",
    "Write the values into the model, for example as a graphical function of TIME."};
inline constexpr IssueCode lostEquation{"lostEquation", Severity::error,
                                        "The program that wrote this file put question marks for "
                                        "what it could not translate (near \"%1\").",
                                        "Copy the equation from the original model."};
inline constexpr IssueCode strangeCharacter{
    "strangeCharacter", Severity::error,
    "This character has no meaning in an equation (near \"%1\")."};
inline constexpr IssueCode numberTooLarge{
    "numberTooLarge", Severity::error,
    "This number is too large or too small to be represented (near \"%1\")."};
inline constexpr IssueCode quotedNameOpen{"quotedNameOpen", Severity::error,
                                          "A quoted name is not closed (near \"%1\").",
                                          "Add the missing quotation mark."};
inline constexpr IssueCode quotedNameEmpty{"quotedNameEmpty", Severity::error,
                                           "A quoted name is empty (near \"%1\")."};

// parser.cpp
inline constexpr IssueCode equationEmpty{"equationEmpty", Severity::error, "The equation is empty.",
                                         "Write one."};
inline constexpr IssueCode operatorMissing{
    "operatorMissing", Severity::error, "An operator is missing before '%1' (near \"%2\").",
    "Names with spaces are written with underscores or in quotation marks."};
inline constexpr IssueCode equationGoesOn{
    "equationGoesOn", Severity::error,
    "The equation should end here, but found '%1' (near \"%2\")."};
inline constexpr IssueCode valueExpected{"valueExpected", Severity::error,
                                         "Expected a value, but found '%1' (near \"%2\")."};
inline constexpr IssueCode valueMissing{"valueMissing", Severity::error,
                                        "Expected a value, but the equation ends (near \"%1\")."};
inline constexpr IssueCode parenthesisUnopened{
    "parenthesisUnopened", Severity::error,
    "A closing parenthesis has no opening one (near \"%1\")."};
inline constexpr IssueCode parenthesisExpected{
    "parenthesisExpected", Severity::error,
    "Expected a closing parenthesis, but found '%1' (near \"%2\")."};
inline constexpr IssueCode parenthesisMissing{
    "parenthesisMissing", Severity::error,
    "Expected a closing parenthesis, but the equation ends (near \"%1\")."};
inline constexpr IssueCode commaExpected{
    "commaExpected", Severity::error,
    "Expected a comma or a closing parenthesis, but found '%1' (near \"%2\")."};
inline constexpr IssueCode commaMissing{
    "commaMissing", Severity::error,
    "Expected a comma or a closing parenthesis, but the equation ends (near \"%1\")."};
inline constexpr IssueCode bracketExpected{
    "bracketExpected", Severity::error,
    "Expected a comma or a closing bracket, but found '%1' (near \"%2\")."};
inline constexpr IssueCode bracketMissing{
    "bracketMissing", Severity::error,
    "Expected a comma or a closing bracket, but the equation ends (near \"%1\")."};
inline constexpr IssueCode thenExpected{"thenExpected", Severity::error,
                                        "Expected THEN, but found '%1' (near \"%2\")."};
inline constexpr IssueCode thenMissing{"thenMissing", Severity::error,
                                       "Expected THEN, but the equation ends (near \"%1\")."};
inline constexpr IssueCode elseExpected{"elseExpected", Severity::error,
                                        "Expected ELSE, but found '%1' (near \"%2\")."};
inline constexpr IssueCode elseMissing{"elseMissing", Severity::error,
                                       "Expected ELSE, but the equation ends (near \"%1\")."};
inline constexpr IssueCode ifThenElseArguments{
    "ifThenElseArguments", Severity::error,
    "IF THEN ELSE needs 3 arguments, not %1 (near \"%2\")."};
inline constexpr IssueCode modArguments{"modArguments", Severity::error,
                                        "MOD needs 2 arguments, not %1 (near \"%2\")."};
inline constexpr IssueCode badRangeOfNumbers{
    "badRangeOfNumbers", Severity::error,
    "A range needs two whole numbers from 1 on, the smaller one first (near \"%1\")."};
inline constexpr IssueCode tooManyOperators{
    "tooManyOperators", Severity::error, "The equation has more than %1 operators (near \"%2\").",
    "Split it into several variables."};
inline constexpr IssueCode equationTooDeep{
    "equationTooDeep", Severity::error,
    "The equation is nested more than %1 levels deep (near \"%2\").",
    "Split it into several variables."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
