// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with XMILE files.
#pragma once

#include "model/base/issue.h"

namespace kyosei::codes {

// NOLINTBEGIN(readability-identifier-naming): codes read like enumerators.
// reader.cpp
inline constexpr IssueCode notUtf8{"notUtf8", Severity::error,
                                   "The file is not UTF-8 text (line %1, column %2).",
                                   "Save it with encoding UTF-8."};
inline constexpr IssueCode brokenBytesSkipped{
    "brokenBytesSkipped", Severity::warning,
    "Bytes in <%1> are not UTF-8 text; it is skipped, so that they change nothing."};
inline constexpr IssueCode malformedXml{"malformedXml", Severity::error,
                                        "The file is not well-formed XML: %1 (line %2, column %3).",
                                        "Repair it with the program that wrote it."};
inline constexpr IssueCode repairedSign{
    "repairedSign", Severity::warning,
    "The file is not well-formed XML: a < stands for itself in <%1>. It was read as &lt;.",
    "Write &lt;, or save the file again with the program that wrote it."};
inline constexpr IssueCode repairedEnd{
    "repairedEnd", Severity::warning,
    "The file is not well-formed XML: a <%1> has no end. It was taken to end here, before what can "
    "only stand beside it.",
    "Write </%1>, or save the file again with the program that wrote it."};
inline constexpr IssueCode repairedRest{"repairedRest", Severity::warning,
                                        "The file is not well-formed XML behind its variables, "
                                        "where the diagram is. That part was left "
                                        "out, which changes no result.",
                                        "Save the file again with the program that wrote it."};
inline constexpr IssueCode versionNotNumber{
    "versionNotNumber", Severity::warning,
    "The XMILE version '%1' is not a number; 1.0 is assumed."};
inline constexpr IssueCode newerXmile{"newerXmile", Severity::error,
                                      "The file is XMILE %1; this program reads XMILE 1.0.",
                                      "Save the file as XMILE 1.0."};
inline constexpr IssueCode newerMinorXmile{
    "newerMinorXmile", Severity::warning,
    "The file is XMILE %1; what is newer than 1.0 is not understood."};
inline constexpr IssueCode namespaceMissing{
    "namespaceMissing", Severity::note,
    "The file does not declare the XMILE 1.0 namespace; it is read as XMILE 1.0."};
inline constexpr IssueCode includesIgnored{
    "includesIgnored", Severity::warning,
    "Included files are not read; macros defined in them will be missing."};
inline constexpr IssueCode modBesideProduct{
    "modBesideProduct", Severity::warning,
    "MOD stands beside * or /; here they are computed from left to right, as XMILE has it, but %1 "
    "may compute MOD last.",
    "Put parentheses around what is meant."};
inline constexpr IssueCode loopIncomplete{
    "loopIncomplete", Severity::error,
    "<kyosei:loop> needs a name and the variables it runs through.",
    "Add the attributes name=\"...\" and through=\"a, b\"."};
inline constexpr IssueCode modelElsewhere{"modelElsewhere", Severity::error,
                                          "A model kept in another file cannot be read."};
inline constexpr IssueCode modelEncrypted{"modelEncrypted", Severity::error,
                                          "The model is encrypted.", "Save it without a password."};
inline constexpr IssueCode modelSpecs{"modelSpecs", Severity::error,
                                      "A model with its own <sim_specs> cannot be simulated.",
                                      "Move them to the top of the file."};
inline constexpr IssueCode variablesMissing{"variablesMissing", Severity::error,
                                            "The model has no <variables>."};
inline constexpr IssueCode olderDraft{
    "olderDraft", Severity::note,
    "The model has no <variables>; its variables are read as in older drafts."};
inline constexpr IssueCode specsMissing{"specsMissing", Severity::error,
                                        "The file has no <sim_specs>.", "Add start, stop and dt."};
inline constexpr IssueCode modelMissing{"modelMissing", Severity::error,
                                        "The file has no <model>."};
inline constexpr IssueCode dataIgnored{"dataIgnored", Severity::warning,
                                       "Imported data are not read."};
inline constexpr IssueCode notXmile{"notXmile", Severity::error,
                                    "The file is not an XMILE model: its root is <%1>.",
                                    "Choose a file ending in .xmile or .stmx."};
inline constexpr IssueCode xmileTooLarge{
    "xmileTooLarge", Severity::error,
    "The file is larger than 256 MiB or does not fit into memory.",
    "Remove what the model does not need."};

inline constexpr IssueCode stockIsAssigned{
    "stockIsAssigned", Severity::warning,
    "The stock has no flows and an equation with its own name in it; it is taken as a variable "
    "that "
    "this equation defines.",
    "Make it an <aux>, and leave the name out of its equation."};

// reader_conveyors.cpp
inline constexpr IssueCode conveyorWithoutTime{"conveyorWithoutTime", Severity::error,
                                               "The conveyor has no transit time.",
                                               "Give it a <len>."};
inline constexpr IssueCode conveyorMethod{
    "conveyorMethod", Severity::error,
    "Conveyors and queues can only be simulated by Euler's method.", "Choose it."};
inline constexpr IssueCode conveyorTimeTooShort{
    "conveyorTimeTooShort", Severity::error,
    "The transit time of the conveyor is shorter than a time step.", "Change it or the time step."};
inline constexpr IssueCode conveyorTimeRounded{
    "conveyorTimeRounded", Severity::warning,
    "The transit time of the conveyor is not a whole number of time steps and is rounded to one.",
    "Change it or the time step."};
inline constexpr IssueCode leakWithoutFraction{
    "leakWithoutFraction", Severity::error, "Nothing says what fraction leaks from the conveyor.",
    "Give the flow that leaks an equation."};
inline constexpr IssueCode leakZone{
    "leakZone", Severity::error,
    "A leak from '%1' to '%2' of the way is not a part of the conveyor.",
    "Give numbers from 0 to 1, the second not below the first."};
inline constexpr IssueCode spreadUnknown{
    "spreadUnknown", Severity::error,
    "What enters the conveyor is spread on it by '%1', which is not simulated.",
    "Let it enter at the beginning, evenly, or as it leaks from another conveyor."};
inline constexpr IssueCode spreadCircle{
    "spreadCircle", Severity::error,
    "The flow is spread on the conveyor as it leaks from another one, which leads back to this one "
    "or on through too many.",
    "Let it enter at the beginning."};
inline constexpr IssueCode leakWithoutConveyor{"leakWithoutConveyor", Severity::error,
                                               "The flow leaks, but does not leave a conveyor.",
                                               "Remove its <leak/>."};
inline constexpr IssueCode conveyorOutflow{
    "conveyorOutflow", Severity::error,
    "The conveyor needs exactly one outflow, which has no equation.",
    "Mark those that leak with <leak/>; join the others."};

inline constexpr IssueCode conveyorFlows{
    "conveyorFlows", Severity::error,
    "More than %1 flows enter or leave the conveyor or the queue.", "Join some of them."};
// reader_queues.cpp
inline constexpr IssueCode queueOutflow{
    "queueOutflow", Severity::error,
    "The flow leaves a queue, which decides what flows, and has an equation of its own.",
    "Remove the equation, or make the queue an ordinary stock."};
inline constexpr IssueCode wholeBatches{
    "wholeBatches", Severity::error,
    "The conveyor takes whole batches of a queue, and several at a time.",
    "Let it take one batch at a time, or parts of batches."};
inline constexpr IssueCode firstOverflow{"firstOverflow", Severity::error,
                                         "The first outflow of a queue cannot be an overflow.",
                                         "Name another one first, or remove its <overflow/>."};
inline constexpr IssueCode overflowWithoutQueue{
    "overflowWithoutQueue", Severity::error, "The flow is an overflow, but does not leave a queue.",
    "Remove its <overflow/>."};

// reader_declarations.cpp
inline constexpr IssueCode methodReplaced{
    "methodReplaced", Severity::note,
    "Integration method '%1' is not available; its fallback '%2' is used."};
inline constexpr IssueCode methodUnavailable{"methodUnavailable", Severity::error,
                                             "Integration method '%1' is not available.",
                                             "Use Euler, RK2 or RK4."};
inline constexpr IssueCode stepTooSmall{"stepTooSmall", Severity::error,
                                        "The time step is %1, but it must be greater than 0."};
inline constexpr IssueCode saveInterval{"saveInterval", Severity::error,
                                        "The save interval is not a number of at least 0."};
inline constexpr IssueCode elementNameMissing{"elementNameMissing", Severity::error,
                                              "An element of this dimension has no name."};
inline constexpr IssueCode elementNameTwice{
    "elementNameTwice", Severity::error, "Element '%1' occurs twice in this dimension.",
    "Upper and lower case, spaces and underscores make no difference."};
inline constexpr IssueCode dimensionEmpty{"dimensionEmpty", Severity::error,
                                          "The dimension has neither a size nor elements."};
inline constexpr IssueCode dimensionSize{
    "dimensionSize", Severity::error,
    "The size of the dimension is '%1', not a whole number of at least 1."};
inline constexpr IssueCode tooManyElements{"tooManyElements", Severity::error,
                                           "The dimensions have more than a million elements."};
inline constexpr IssueCode dimensionSizeMismatch{
    "dimensionSizeMismatch", Severity::error,
    "The dimension says it has %1 elements, but lists %2."};
inline constexpr IssueCode specMissing{"specMissing", Severity::error, "<sim_specs> has no <%1>."};
inline constexpr IssueCode partialRun{
    "partialRun", Severity::error, "The file asks to run by %1, but only whole models can be run."};
inline constexpr IssueCode stopBeforeStart{"stopBeforeStart", Severity::error,
                                           "The simulation stops before it starts."};
inline constexpr IssueCode tooManySteps{"tooManySteps", Severity::error,
                                        "The simulation needs more than 10 million steps.",
                                        "Use a larger time step."};
inline constexpr IssueCode dimensionNameMissing{"dimensionNameMissing", Severity::error,
                                                "A dimension has no name."};
inline constexpr IssueCode dimensionNameTwice{"dimensionNameTwice", Severity::error,
                                              "There are two dimensions of this name."};
inline constexpr IssueCode unitNameMissing{"unitNameMissing", Severity::error,
                                           "A unit has no name."};

// reader_elements.cpp
inline constexpr IssueCode elementSubscripts{
    "elementSubscripts", Severity::error,
    "An element has %1 subscripts, but the variable has %2 dimensions."};
inline constexpr IssueCode unknownElement{"unknownElement", Severity::error,
                                          "Dimension '%1' has no element '%2'."};
inline constexpr IssueCode elementWithoutEquation{
    "elementWithoutEquation", Severity::error, "The element has no equation.", "Give it an <eqn>."};
inline constexpr IssueCode elementFlows{
    "elementFlows", Severity::error,
    "The <%1>s of this element are not those of the elements before it.",
    "Give all elements the same flows, with equations per element."};
inline constexpr IssueCode elementDefinedTwice{"elementDefinedTwice", Severity::error,
                                               "Element [%1] is defined twice."};
inline constexpr IssueCode elementUndefined{"elementUndefined", Severity::error,
                                            "Element [%1] is not defined.",
                                            "Add an <element> for it."};
inline constexpr IssueCode equationsPerElement{"equationsPerElement", Severity::error,
                                               "There are %1 equations for %2 elements."};
inline constexpr IssueCode numbersPerElement{
    "numbersPerElement", Severity::error,
    "The list of numbers does not fill the %1 elements of the array.",
    "Give one number for each element of the last dimension, separated by commas, and end each row "
    "with a semicolon."};
inline constexpr IssueCode elementsWithoutDimension{
    "elementsWithoutDimension", Severity::error,
    "A variable without dimensions cannot have elements."};
inline constexpr IssueCode severalEquations{"severalEquations", Severity::error,
                                            "The variable has more than one equation."};
inline constexpr IssueCode modelTooLarge{
    "modelTooLarge", Severity::error,
    "With this variable the model has more than 10 million values.",
    "Use fewer or smaller dimensions."};

// reader_graphical.cpp
inline constexpr IssueCode pointNotNumber{
    "pointNotNumber", Severity::error, "<%1> contains '%2', which is not a finite number.",
    "Separate numbers by commas, or name another separator in sep=\"\"."};
inline constexpr IssueCode badScale{"badScale", Severity::error,
                                    "<xscale> needs numbers min and max, min being the smaller."};
inline constexpr IssueCode unknownFunctionType{"unknownFunctionType", Severity::error,
                                               "Graphical function type '%1' is not known.",
                                               "Use continuous, extrapolate or discrete."};
inline constexpr IssueCode pointCounts{"pointCounts", Severity::error,
                                       "The graphical function has %1 x values, but %2 y values."};
inline constexpr IssueCode pointsNotIncreasing{
    "pointsNotIncreasing", Severity::error,
    "The x values of the graphical function do not increase at point %1.",
    "Sort the points and give every x value once."};
inline constexpr IssueCode pointsMissing{
    "pointsMissing", Severity::error, "A graphical function needs <ypts>, and <xpts> or <xscale>."};
inline constexpr IssueCode tooFewPoints{"tooFewPoints", Severity::error,
                                        "A graphical function needs at least two points."};

// reader_modules.cpp
inline constexpr IssueCode modelNameTwice{"modelNameTwice", Severity::error,
                                          "Another model has this name.", "Rename one of them."};
inline constexpr IssueCode modelUnused{"modelUnused", Severity::warning,
                                       "No module stands for this model; it was skipped."};
inline constexpr IssueCode moduleWithoutModel{"moduleWithoutModel", Severity::error,
                                              "The file has no <model> of the module's name.",
                                              "Add it, or remove the module."};
inline constexpr IssueCode moduleTwice{"moduleTwice", Severity::error,
                                       "Another module stands for the same model.",
                                       "Give each module a model of its own."};
inline constexpr IssueCode modulesTooDeep{"modulesTooDeep", Severity::error,
                                          "Modules are nested more than 100 levels deep."};
inline constexpr IssueCode connectUnknown{
    "connectUnknown", Severity::error,
    "The <connect> names '%1', which is not a variable of the model it points to."};
inline constexpr IssueCode connectedTwice{"connectedTwice", Severity::error,
                                          "'%1' is connected to two variables."};
inline constexpr IssueCode functionToModule{
    "functionToModule", Severity::error,
    "A graphical function without an input cannot be passed to a module.",
    "Pass its value, or define it in the module."};

// reader_variables.cpp
inline constexpr IssueCode notSimulated{"notSimulated", Severity::error,
                                        "<%1> cannot be simulated.",
                                        "Rewrite this variable with ordinary stocks and flows."};
inline constexpr IssueCode undeclaredDimension{"undeclaredDimension", Severity::error,
                                               "There is no dimension '%1'.",
                                               "Declare it in the <dimensions> of the file."};
inline constexpr IssueCode badRange{
    "badRange", Severity::warning,
    "The range needs numbers min and max, min being the smaller; it is not used."};
inline constexpr IssueCode flowTwice{"flowTwice", Severity::error,
                                     "The <%1> '%2' is already listed in line %3.",
                                     "Remove one of the two, or double the flow's equation."};
inline constexpr IssueCode flowNameMissing{"flowNameMissing", Severity::error,
                                           "An <%1> names no flow."};
inline constexpr IssueCode stockInitial{"stockInitial", Severity::error,
                                        "A stock cannot have an <init_eqn>.",
                                        "The <eqn> of a stock is its initial value."};
inline constexpr IssueCode stockFunction{"stockFunction", Severity::error,
                                         "A stock cannot have a graphical function.",
                                         "Put it into an <aux> that the flows of the stock use."};
inline constexpr IssueCode referenceIncomplete{"referenceIncomplete", Severity::error,
                                               "<kyosei:reference> does not say of which variable.",
                                               "Add the attribute of=\"...\"."};
inline constexpr IssueCode moduleElsewhere{"moduleElsewhere", Severity::error,
                                           "The module is kept in another file, which is not read.",
                                           "Put its <model> into this file."};
inline constexpr IssueCode connectIncomplete{"connectIncomplete", Severity::error,
                                             "A <connect> needs both to=\"...\" and from=\"...\"."};
inline constexpr IssueCode equationMissing{"equationMissing", Severity::error,
                                           "The variable has no equation.", "Give it an <eqn>."};
inline constexpr IssueCode badNonNegative{
    "badNonNegative", Severity::error,
    "<non_negative> is '%1', but can only be empty, true or false."};
inline constexpr IssueCode nameMissing{"nameMissing", Severity::error, "This <%1> has no name."};
inline constexpr IssueCode builtInName{"builtInName", Severity::error,
                                       "This name is built into the language.",
                                       "Choose another name."};
inline constexpr IssueCode moduleInMacro{"moduleInMacro", Severity::error,
                                         "Modules inside of macros cannot be simulated.",
                                         "Move the module's variables into the macro."};
inline constexpr IssueCode nameTaken{
    "nameTaken", Severity::error, "The name is already taken in line %1.",
    "Upper and lower case, spaces and underscores make no difference."};
inline constexpr IssueCode unknownVariableKind{
    "unknownVariableKind", Severity::error, "<%1> is not a kind of variable that can be simulated.",
    "Use <stock>, <flow>, <aux> or <gf>."};
inline constexpr IssueCode macroNameMissing{"macroNameMissing", Severity::error,
                                            "A macro has no name."};
inline constexpr IssueCode macroNameTwice{"macroNameTwice", Severity::error,
                                          "There is another macro of this name in line %1."};
inline constexpr IssueCode parameterWithoutDefault{
    "parameterWithoutDefault", Severity::error,
    "A parameter without default follows one that has one.",
    "Give it a default, or put it before."};
inline constexpr IssueCode macroWithoutEquation{"macroWithoutEquation", Severity::error,
                                                "The macro has no equation."};
inline constexpr IssueCode macroSpecs{"macroSpecs", Severity::error,
                                      "A macro with its own <sim_specs> cannot be simulated."};

// reader_context.cpp
inline constexpr IssueCode elementRepeated{"elementRepeated", Severity::error,
                                           "There is already a <%1> in line %2.",
                                           "Remove one of the two."};
inline constexpr IssueCode extensionSkipped{
    "extensionSkipped", Severity::note, "<%1> is an extension of another program and was skipped."};
inline constexpr IssueCode elementSkipped{"elementSkipped", Severity::note,
                                          "<%1> does not affect the simulation and was skipped."};

// reader_text.cpp
inline constexpr IssueCode numberMissing{
    "numberMissing", Severity::error, "<%1> has no number in it.", "Write a number such as 0.25."};
inline constexpr IssueCode notFinite{"notFinite", Severity::error,
                                     "<%1> is '%2', which is not a finite number.",
                                     "Write a number such as 0.25."};

// NOLINTEND(readability-identifier-naming)

}  // namespace kyosei::codes
