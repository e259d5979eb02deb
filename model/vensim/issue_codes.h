// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a Vensim model.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// reader.cpp
inline constexpr IssueCode mdlTooLarge{"mdlTooLarge", Severity::error,
                                       "The model is too large to be read.",
                                       "Models of up to 64 MiB can be."};
inline constexpr IssueCode mdlEmpty{"mdlEmpty", Severity::error,
                                    "There is no equation in this file.",
                                    "Save the model from Vensim as text (.mdl)."};

// definitions.cpp
inline constexpr IssueCode entryUnclear{"entryUnclear", Severity::error,
                                        "This entry is no equation: found '%1'.",
                                        "Write \"name = expression ~ units ~ comment |\"."};
inline constexpr IssueCode realityCheckSkipped{
    "realityCheckSkipped", Severity::note,
    "Vensim's reality checks do not affect the simulation and were skipped."};
inline constexpr IssueCode dataVariable{
    "dataVariable", Severity::error, "The variable takes its values from a data file.",
    "Put them into the model, for example as a lookup of Time."};

// ranges.cpp
inline constexpr IssueCode rangeTwice{"rangeTwice", Severity::error,
                                      "There is another subscript range of this name."};
inline constexpr IssueCode rangeUnclear{"rangeUnclear", Severity::error,
                                        "The subscript range is not understood at '%1'.",
                                        "Write elements with commas, or (a1-a9)."};
inline constexpr IssueCode rangeFromData{
    "rangeFromData", Severity::error,
    "The subscript range is read from a spreadsheet by %1, which is not available.",
    "Write its elements into the model."};
inline constexpr IssueCode rangeUnknown{"rangeUnknown", Severity::error,
                                        "There is no subscript range '%1'."};
inline constexpr IssueCode rangeCircular{"rangeCircular", Severity::error,
                                         "The subscript range is made of itself."};
inline constexpr IssueCode rangeEmpty{"rangeEmpty", Severity::error,
                                      "The subscript range has no elements."};
inline constexpr IssueCode rangesTooLarge{"rangesTooLarge", Severity::error,
                                          "The subscript ranges have too many elements together."};
inline constexpr IssueCode mappingLength{
    "mappingLength", Severity::error, "The range has %1 elements, but its mapping to %2 has %3."};

// expressions.cpp
inline constexpr IssueCode mdlSymbol{"mdlSymbol", Severity::error,
                                     "'%1' has no meaning in an equation here."};
inline constexpr IssueCode expressionMissing{"expressionMissing", Severity::error,
                                             "An expression is missing.", "Write one."};
inline constexpr IssueCode mdlParenthesis{"mdlParenthesis", Severity::error,
                                          "A parenthesis or bracket is not closed."};
inline constexpr IssueCode mdlTooDeep{"mdlTooDeep", Severity::error,
                                      "The equation is nested too deeply.",
                                      "Split it into several variables."};
inline constexpr IssueCode rangeNotOnLeft{
    "rangeNotOnLeft", Severity::error,
    "The range %1 stands on the right side only, and is not mapped to one on the left.",
    "Write %1! inside of SUM and the like, or map it."};
inline constexpr IssueCode mdlArguments{"mdlArguments", Severity::error,
                                        "%1 needs %2 arguments, not %3."};
inline constexpr IssueCode mdlDataFunction{
    "mdlDataFunction", Severity::error,
    "%1 reads a spreadsheet or a data file, which is not available.",
    "Put the values into the model."};
inline constexpr IssueCode aFunctionOf{"aFunctionOf", Severity::error,
                                       "A FUNCTION OF stands where an equation is missing.",
                                       "Write the equation."};
inline constexpr IssueCode calendarTime{
    "calendarTime", Severity::error,
    "GET TIME VALUE is available in the model's own time only: with 0 or 1 first and 0 last.",
    "Work out the date from Time."};
inline constexpr IssueCode noLookup{"noLookup", Severity::error,
                                    "%1 needs a lookup, which %2 is not."};
inline constexpr IssueCode elementMapping{
    "elementMapping", Severity::error,
    "VECTOR ELM MAP needs an array whose subscripts are elements, or its own ranges from the left "
    "side.",
    "Write VECTOR ELM MAP(array[element], offset)."};
inline constexpr IssueCode vectorSelection{
    "vectorSelection", Severity::error,
    "VECTOR SELECT is available with a numerical action from 0 to 10, an error action from 0 to 3 "
    "that is a number, and a selection with !.",
    "Write VECTOR SELECT(selection[Range!], values[Range!], missing, action, 0)."};
inline constexpr IssueCode vectorLookupForm{
    "vectorLookupForm", Severity::error,
    "VECTOR LOOKUP is available as an ordinary lookup, of type 0, in an array whose last subscript "
    "is an element.",
    "Write VECTOR LOOKUP(values[element], x, minimum, maximum, 0)."};
inline constexpr IssueCode missingMaterial{
    "missingMaterial", Severity::error,
    "DELAY MATERIAL gives something else than 0 where nothing arrives.",
    "Give 0 as its last argument."};
inline constexpr IssueCode vectorOrder{
    "vectorOrder", Severity::error,
    "%1 is available for an array whose last subscript is a range as long as that which ends the "
    "left side.",
    "Write order[Range] = VECTOR SORT ORDER(values[Range], 1), and VECTOR REORDER(values[Range], "
    "order[Range])."};
inline constexpr IssueCode allocationForm{
    "allocationForm", Severity::error,
    "%1 is available among all elements of the range that ends the left side, with the type, the "
    "priority and the width of each as elements one after the other.",
    "Write share[Range] = ALLOCATE AVAILABLE(request[Range], profile[Range,ptype], available), or "
    "share[Range] = ALLOCATE BY PRIORITY(request[Range], priority[Range], ELMCOUNT(Range), width, "
    "available)."};
inline constexpr IssueCode matrixInverse{
    "matrixInverse", Severity::error,
    "INVERT MATRIX is available for a whole matrix of up to %1 rows whose ranges end the left "
    "side.",
    "Write matrix[Row,Column], and inverse[Row,Column] = INVERT MATRIX(matrix[Row,Column], n)."};
inline constexpr IssueCode functionNotInside{"functionNotInside", Severity::error,
                                             "%1 cannot stand inside of an expression.",
                                             "Give it a variable of its own."};

// lookups.cpp
inline constexpr IssueCode lookupUnclear{"lookupUnclear", Severity::error,
                                         "The points of the lookup are not understood.",
                                         "Write them as (x1,y1),(x2,y2)."};

inline constexpr IssueCode lookupNotInvertible{
    "lookupNotInvertible", Severity::error,
    "The lookup is inverted, but its y values neither rise nor fall throughout."};

// variables.cpp
inline constexpr IssueCode mixedDefinitions{"mixedDefinitions", Severity::error,
                                            "Some elements are levels or lookups, others are not.",
                                            "Make it two variables."};
inline constexpr IssueCode sintegForm{
    "sintegForm", Severity::error,
    "SINTEG is available for a level without subscripts that stays between two numbers.",
    "Write SINTEG(rate, initial, minimum, maximum, :NA:, :NA:, :NA:)."};
inline constexpr IssueCode unknownSubscript{"unknownSubscript", Severity::error,
                                            "There is no subscript range or element '%1'."};
inline constexpr IssueCode subscriptCounts{
    "subscriptCounts", Severity::error,
    "The variable has %1 subscripts here and another number elsewhere."};
inline constexpr IssueCode numberCount{"numberCount", Severity::error,
                                       "There are %1 numbers for %2 elements."};
inline constexpr IssueCode definedTwice{"definedTwice", Severity::error,
                                        "The variable is defined more than once."};
inline constexpr IssueCode elementGivenTwice{"elementGivenTwice", Severity::error,
                                             "Element %1 is defined more than once.",
                                             "Keep one equation, or use :EXCEPT:."};
inline constexpr IssueCode undefinedElements{
    "undefinedElements", Severity::note,
    "%1 of its elements have no equation; they are 0, and nothing should use them."};
inline constexpr IssueCode mdlArraysTooLarge{"mdlArraysTooLarge", Severity::error,
                                             "The arrays of the model are too large."};

// macros.cpp
inline constexpr IssueCode macroUnclear{"macroUnclear", Severity::error,
                                        "The heading of the macro is not understood.",
                                        "Write :MACRO: NAME(input, input)."};
inline constexpr IssueCode macroSubscripts{"macroSubscripts", Severity::error,
                                           "A macro with subscripts in it cannot be simulated."};
inline constexpr IssueCode macroWithoutValue{
    "macroWithoutValue", Severity::error,
    "The macro has no equation for its own name, or for one of its outputs."};

// control.cpp
inline constexpr IssueCode controlMissing{"controlMissing", Severity::error, "The model has no %1.",
                                          "Add it."};
inline constexpr IssueCode controlVaries{"controlVaries", Severity::error,
                                         "%1 is not a number, nor made of constants.",
                                         "Write a number."};
inline constexpr IssueCode controlImpossible{
    "controlImpossible", Severity::error,
    "INITIAL TIME, FINAL TIME and TIME STEP make no possible run."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
