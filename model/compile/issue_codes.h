// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with compiling the equations of a model.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// arrays.cpp
inline constexpr IssueCode functionWithoutInput{"functionWithoutInput", Severity::error,
                                                "'%1' is a graphical function without an input.",
                                                "Call it with one: %1(x)."};
inline constexpr IssueCode transposedPart{
    "transposedPart", Severity::error,
    "Only a whole array can be transposed, and not inside of SUM and the like.",
    "Give the dimensions in the order wanted, for example [@2, @1]."};
inline constexpr IssueCode noGraphicalFunction{
    "noGraphicalFunction", Severity::error,
    "'%1' is used as a function but has no graphical function.",
    "Give it one, or write the product with *."};
inline constexpr IssueCode elementsWithoutFunction{
    "elementsWithoutFunction", Severity::error,
    "Some elements of '%1' have no graphical function to call.", "Give every element one."};
inline constexpr IssueCode computedFunction{
    "computedFunction", Severity::error,
    "The graphical function %1 is chosen by a computed subscript.", "Name the element."};

// compiler.cpp
inline constexpr IssueCode arraysTooLarge{
    "arraysTooLarge", Severity::error,
    "The arrays in the equations have too many values to be computed.",
    "Use smaller dimensions, or sum over one dimension at a time."};
inline constexpr IssueCode circularEquations{
    "circularEquations", Severity::error,
    "These equations need each other at the same instant: %1.",
    "Put a stock into the circle, or remove one link."};
inline constexpr IssueCode circularInitials{"circularInitials", Severity::error,
                                            "These initial values need each other: %1.",
                                            "Give one of them an initial value of its own."};

inline constexpr IssueCode endUnknown{
    "endUnknown", Severity::error,
    "The run is to end at the value of a variable that does not exist or is an array.",
    "Name a variable with one value."};

// equations.cpp
inline constexpr IssueCode extraElement{
    "extraElement", Severity::error, "An element is given that the variable does not have.",
    "Give one element of each of its dimensions, in their order."};
inline constexpr IssueCode elementTwice{"elementTwice", Severity::error,
                                        "An element is defined twice.", "Remove one of the two."};
inline constexpr IssueCode elementEquationMissing{"elementEquationMissing", Severity::error,
                                                  "%1 has no equation.", "Define every element."};

// functions.cpp
inline constexpr IssueCode functionNeedsInput{"functionNeedsInput", Severity::error,
                                              "The graphical function %1 needs one argument."};
inline constexpr IssueCode unknownFunction{
    "unknownFunction", Severity::error, "There is no function named '%1'.", "Did you mean '%2'?"};
inline constexpr IssueCode lookupNeedsFunction{
    "lookupNeedsFunction", Severity::error,
    "The first argument of LOOKUP must be a graphical function."};
inline constexpr IssueCode argumentCount{"argumentCount", Severity::error,
                                         "'%1' has %2 argument(s); the function needs %3."};
inline constexpr IssueCode argumentMinimum{
    "argumentMinimum", Severity::error, "'%1' has %2 argument(s); the function needs %3 or more."};
inline constexpr IssueCode argumentRange{"argumentRange", Severity::error,
                                         "'%1' has %2 argument(s); the function needs %3 to %4."};

// macros.cpp
inline constexpr IssueCode tooManyMacroCalls{"tooManyMacroCalls", Severity::error,
                                             "Macros are called more than %1 times.",
                                             "A macro that calls others several times multiplies "
                                             "them: compute what they share once, in a variable."};
inline constexpr IssueCode macroCallsItself{"macroCallsItself", Severity::error,
                                            "The macro %1 calls itself."};
inline constexpr IssueCode circularInMacro{"circularInMacro", Severity::error,
                                           "In the macro %1, %2 depends on itself.",
                                           "Put a stock into the circle."};
inline constexpr IssueCode notInMacro{"notInMacro", Severity::error,
                                      "In the macro %1, %2 is an array or has an <init_eqn>.",
                                      "Move it out of the macro."};
inline constexpr IssueCode functionInMacro{
    "functionInMacro", Severity::error,
    "In the macro %1, %2 is a graphical function without an input.", "Call it with one: %2(x)."};
inline constexpr IssueCode flowInMacro{"flowInMacro", Severity::error,
                                       "In the macro %1, the flow %2 of %3 is not defined."};
inline constexpr IssueCode macroArguments{"macroArguments", Severity::error,
                                          "'%1' has %2 argument(s); the macro %3 needs %4."};
inline constexpr IssueCode macroArgumentRange{
    "macroArgumentRange", Severity::error, "'%1' has %2 argument(s); the macro %3 needs %4 to %5."};

// reductions.cpp
inline constexpr IssueCode nothingToReduce{"nothingToReduce", Severity::error,
                                           "'%1' has nothing to reduce.",
                                           "Mark the dimension with *, as in SUM(x[*])."};

inline constexpr IssueCode allocationAxis{
    "allocationAxis", Severity::error, "'%1' does not divide among the elements of one dimension.",
    "Mark that dimension with *, and no other: request[*], priority[*]."};

// resolver.cpp
inline constexpr IssueCode subscriptsInMacro{
    "subscriptsInMacro", Severity::error,
    "'%1' is a single value inside of the macro and takes no subscripts.",
    "Pass the element to the macro instead of the array."};
inline constexpr IssueCode unknownArray{"unknownArray", Severity::error,
                                        "There is no array named '%1'."};
inline constexpr IssueCode unknownVariable{"unknownVariable", Severity::error,
                                           "There is no variable named '%1'.", "Did you mean '%2'?",
                                           "Define it, or correct the name."};

// states.cpp
inline constexpr IssueCode delayTime{"delayTime", Severity::error,
                                     "A delay is not a number of at least 0."};
inline constexpr IssueCode historyTime{
    "historyTime", Severity::error,
    "HISTORY looks at a time that is neither fixed nor a fixed distance from TIME.",
    "Write TIME - n, or a time, where n and the time are numbers or constants."};
inline constexpr IssueCode beltArguments{
    "beltArguments", Severity::error, "The arguments of CONVEYOR_BELT do not describe a belt.",
    "Leave it to the reader of conveyors, or give what its documentation names."};
inline constexpr IssueCode delayOrder{
    "delayOrder", Severity::error,
    "The order of %1 must be a number from 1 to %2, or a constant that is one."};

// subscripts.cpp
inline constexpr IssueCode subscriptCount{
    "subscriptCount", Severity::error, "'%1' has %2 dimension(s) but is used with %3 subscript(s).",
    "Give one subscript for each dimension."};
inline constexpr IssueCode subscriptMissing{
    "subscriptMissing", Severity::error,
    "'%1' is an array over %2, which the variable being defined is not.",
    "Add a subscript, or reduce the array with SUM, MEAN, MIN or MAX."};
inline constexpr IssueCode positionMismatch{
    "positionMismatch", Severity::error,
    "Dimension number %1 of the variable being defined does not exist or does not match %2.",
    "Name a dimension instead."};
inline constexpr IssueCode rangeTooLong{"rangeTooLong", Severity::error,
                                        "The range '%1' goes beyond the %2 elements of %3."};
inline constexpr IssueCode elementNumber{"elementNumber", Severity::error,
                                         "'%1' has no element number '%2' along %3.",
                                         "Elements are counted from 1."};
inline constexpr IssueCode rangeOutsideReduction{
    "rangeOutsideReduction", Severity::error,
    "'%1' is used with a range outside of SUM, MEAN, MIN, MAX and the like.",
    "Name an element or a dimension instead."};
inline constexpr IssueCode wildcardOutsideReduction{
    "wildcardOutsideReduction", Severity::error,
    "'%1' is used with * outside of SUM, MEAN, MIN, MAX and the like.",
    "Name an element or a dimension instead."};
inline constexpr IssueCode notASubrange{"notASubrange", Severity::error,
                                        "'%1' is not a dimension made of elements of %2."};
inline constexpr IssueCode notAnElement{"notAnElement", Severity::error,
                                        "'%1' is not an element of %2.", "Did you mean '%3'?"};
inline constexpr IssueCode dimensionNotOwn{
    "dimensionNotOwn", Severity::error,
    "'%1' cannot be subscripted with %2 where an element of %3 is needed.",
    "Only dimensions of the variable being defined can be used here."};
inline constexpr IssueCode dimensionElementsDiffer{
    "dimensionElementsDiffer", Severity::error,
    "'%1' cannot be subscripted with %2 where an element of %3 is needed.",
    "The elements of the two dimensions differ."};

// random_functions.cpp
inline constexpr IssueCode impossibleDistribution{
    "impossibleDistribution", Severity::error, "There is no distribution as in '%1'.",
    "Give a minimum below the maximum, and a mean and standard deviation of at least 0."};

// symbols.cpp
inline constexpr IssueCode macroTwice{"macroTwice", Severity::error, "Two macros have this name.",
                                      "Rename one of them."};
inline constexpr IssueCode dimensionTwice{"dimensionTwice", Severity::error,
                                          "Two dimensions have this name.", "Rename one of them."};
inline constexpr IssueCode dimensionElementTwice{"dimensionElementTwice", Severity::error,
                                                 "The dimension has two elements named '%1'.",
                                                 "Rename one of them."};
inline constexpr IssueCode dimensionUndefined{"dimensionUndefined", Severity::error,
                                              "The dimension '%1' is not defined.",
                                              "Add it to the dimensions of the file."};
inline constexpr IssueCode variableTwice{"variableTwice", Severity::error,
                                         "Two variables have this name.", "Rename one of them."};
inline constexpr IssueCode unknownFedVariable{
    "unknownFedVariable", Severity::error,
    "There is no variable of this name to feed from a series.", "Did you mean '%1'?"};

// equations_resolve.cpp
inline constexpr IssueCode unknownFlow{"unknownFlow", Severity::error,
                                       "There is no flow named '%1'.", "Did you mean '%2'?"};

// builtins.cpp: functions that are refused by name
inline constexpr IssueCode distributionRefused{
    "distributionRefused", Severity::error,
    "The function in '%1' is not simulated: of random numbers there are RANDOM, NORMAL, LOGNORMAL, "
    "EXPRND and POISSON.",
    "Rewrite the equation without it."};
inline constexpr IssueCode financeRefused{
    "financeRefused", Severity::error,
    "The function in '%1' is not simulated: present values and rates of return are not available.",
    "Rewrite the equation without it."};
inline constexpr IssueCode vectorsRefused{
    "vectorsRefused", Severity::error,
    "The function in '%1' is not simulated: Vensim's functions of vectors are not available.",
    "Rewrite the equation without it."};
inline constexpr IssueCode allocationRefused{
    "allocationRefused", Severity::error,
    "The function in '%1' is not simulated: Vensim's allocation functions are not available.",
    "Rewrite the equation without it."};
inline constexpr IssueCode dataRefused{
    "dataRefused", Severity::error,
    "The function in '%1' is not simulated: data from outside of the model are not read.",
    "Rewrite the equation without it."};
inline constexpr IssueCode tablesRefused{"tablesRefused", Severity::error,
                                         "The function in '%1' is not simulated: of graphical "
                                         "functions there is only the value at an x.",
                                         "Rewrite the equation without it."};
inline constexpr IssueCode pastRefused{
    "pastRefused", Severity::error,
    "The function in '%1' is not simulated: PREVIOUS, DELAY and HISTORY look into the past.",
    "Rewrite the equation without it."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
