// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_functions.h"

#include <algorithm>

namespace kyosei::equation {

namespace {

using Argument = ArgumentUnit;
using Result = ResultUnit;

constexpr FunctionUnits keeps(std::string_view name) {
    return {name, Result::first, {Argument::same, Argument::same, Argument::same, Argument::same}};
}

constexpr FunctionUnits pure(std::string_view name) {
    return {name, Result::dimensionless, {Argument::dimensionless, Argument::any, {}, {}}};
}

constexpr FunctionUnits takesAll(std::string_view name, Result result, std::size_t arguments) {
    return {name, result, {}, arguments};
}

/// Input, time constant, initial value.
constexpr FunctionUnits averages(std::string_view name) {
    return {
        name, Result::first, {Argument::same, Argument::time, Argument::same, Argument::any}, 2};
}

/// Input, time constant, number of stages, initial value.
constexpr FunctionUnits averagesInStages(std::string_view name) {
    return {name,
            Result::first,
            {Argument::same, Argument::time, Argument::dimensionless, Argument::same},
            3};
}

constexpr FunctionUnits kFunctions[] = {
    keeps("abs"),
    keeps("int"),
    keeps("integer"),
    keeps("round"),
    keeps("game"),
    keeps("init"),
    keeps("initial"),
    keeps("active_initial"),
    keeps("previous"),
    keeps("min"),
    keeps("max"),
    keeps("sum"),
    keeps("mean"),
    keeps("stddev"),
    keeps("mod"),
    keeps("modulo"),
    keeps("vmin"),
    keeps("vmax"),
    keeps("quantum"),
    {"exprnd", Result::first, {Argument::same, Argument::any, Argument::any, Argument::any}},
    {"poisson", Result::first, {Argument::same, Argument::any, Argument::any, Argument::any}},
    {"random", Result::first, {Argument::same, Argument::same, Argument::any, Argument::any}, 2},
    {"uniform", Result::first, {Argument::same, Argument::same, Argument::any, Argument::any}, 2},
    {"random_uniform",
     Result::first,
     {Argument::same, Argument::same, Argument::any, Argument::any},
     3},
    {"normal", Result::first, {Argument::same, Argument::same, Argument::any, Argument::any}, 2},
    {"lognormal", Result::first, {Argument::same, Argument::same, Argument::any, Argument::any}, 2},
    {"sample_if_true",
     Result::first,
     {Argument::any, Argument::same, Argument::same, Argument::any},
     3},
    {"allocated_by_curves",
     Result::first,
     {Argument::same, Argument::same, Argument::dimensionless, Argument::any},
     6},
    takesAll("rank", Result::dimensionless, 2),
    takesAll("log", Result::dimensionless, 2),
    pure("exp"),
    pure("ln"),
    pure("log10"),
    pure("sin"),
    pure("cos"),
    pure("tan"),
    pure("arcsin"),
    pure("arccos"),
    pure("arctan"),
    pure("sinh"),
    pure("cosh"),
    pure("tanh"),
    takesAll("sign", Result::dimensionless, 1),
    takesAll("size", Result::dimensionless, 1),
    takesAll("sqrt", Result::squareRoot, 1),
    takesAll("power", Result::power, 2),
    takesAll("prod", Result::dimensionlessOnly, 1),
    takesAll("safediv", Result::quotient, 2),
    takesAll("zidz", Result::quotient, 2),
    takesAll("xidz", Result::quotient, 2),
    takesAll("pi", Result::literal, 0),
    takesAll("inf", Result::literal, 0),
    averages("delay"),
    averages("delay_fixed"),
    averages("arrivals"),
    {"history", Result::first, {Argument::same, Argument::time, Argument::any, Argument::any}, 2},
    averages("smth1"),
    averages("smth3"),
    averages("smooth"),
    averages("smoothi"),
    averages("smooth3"),
    averages("smooth3i"),
    averages("delay1"),
    averages("delay1i"),
    averages("delay3"),
    averages("delay3i"),
    averagesInStages("smthn"),
    averagesInStages("delayn"),
    {"trend",
     Result::perTime,
     {Argument::any, Argument::time, Argument::perTime, Argument::any},
     2},
    {"forcst",
     Result::first,
     {Argument::same, Argument::time, Argument::time, Argument::perTime},
     3},
    {"step", Result::first, {Argument::same, Argument::time, Argument::any, Argument::any}, 2},
    {"pulse", Result::firstPerTime, {Argument::any, Argument::time, Argument::time, Argument::any}},
    {"ramp",
     Result::firstTimesTime,
     {Argument::any, Argument::time, Argument::time, Argument::any}},
};

}  // namespace

const FunctionUnits* findFunctionUnits(std::string_view canonical) {
    const auto* const found =
        std::find_if(std::begin(kFunctions), std::end(kFunctions),
                     [&](const FunctionUnits& function) { return function.name == canonical; });
    return found == std::end(kFunctions) ? nullptr : found;
}

}  // namespace kyosei::equation
