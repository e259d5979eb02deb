// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/program/code.h"

#include <span>
#include <string_view>

namespace kyosei {

/// How a built-in function is compiled.
enum class BuiltinKind : std::uint8_t {
    elementwise,  ///< Builtin::op applied to the arguments
    extremum,     ///< MIN, MAX: one array argument reduces, more compare element by element
    sum,
    mean,
    product,
    size,
    standardDeviation,
    safeDivide,  ///< divisor zero gives the third argument, or 0
    rank,
    allocated,
    step,
    pulse,
    pulseTrain,
    ramp,
    lookup,
    truncate,        ///< Vensim's INTEGER: towards zero
    truncateModulo,  ///< Vensim's MODULO: the remainder has the sign of the dividend
    quantum,         ///< Vensim's QUANTUM: a multiple of the second argument
    logarithm,       ///< to the base of the second argument
    randomUniform,   ///< these take their seed, if it is given, at Builtin::order
    randomNormal,
    randomTruncatedNormal,  ///< Vensim: minimum, maximum, mean, standard deviation, seed
    randomLognormal,
    randomExponential,
    randomPoisson,
    initial,
    activeInitial,
    previous,
    smooth,
    delay,
    pipeline,      ///< DELAY: the input some time ago
    arrivals,      ///< what was put in with travelling times that end now
    conveyed,      ///< what the belt of a conveyor gives at the start of a step
    front,         ///< the first batch of a queue at the start of a step
    history,       ///< Stella's HISTORY: a value at a time given, or some time ago
    sampleIfTrue,  ///< Vensim: the second argument as it was when the first was last true
    trend,
    forecast,
    pi,
    infinity,
};

/// One built-in function of XMILE, or a common Vensim spelling of one.
struct Builtin {
    std::string_view name;  ///< canonical
    BuiltinKind kind = BuiltinKind::elementwise;
    Op op = Op::copy;  ///< for elementwise; for extremum the pairwise operation
    int minimumArguments = 1;
    int maximumArguments = 1;
    int order = 0;  ///< smooth, delay: number of stages; 0: given by the third argument,
                    ///< -1: by the fourth, after the initial value, as in Vensim
};

[[nodiscard]] const Builtin* findBuiltin(std::string_view canonical);
[[nodiscard]] std::span<const Builtin> builtins();

/// Why a function that XMILE or Vensim has is not simulated, else null.
[[nodiscard]] const IssueCode* refusalOf(std::string_view canonical);

}  // namespace kyosei
