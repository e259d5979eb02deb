// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"
#include "model/structure/structure.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::structure {

/// One input of an explained value.
struct ExplainedInput {
    std::string name;  ///< "trust[JPN_KOR]"
    LinkKind kind = LinkKind::equation;
    Polarity polarity = Polarity::unknown;
    double value = 0;  ///< at the time asked for; of initial links, at the start
    std::string units;
};

/// Why a value is what it is: its equation, and the values of all that this uses.
struct Explanation {
    std::string name;
    xmile::VariableKind kind = xmile::VariableKind::aux;
    std::string equation;         ///< as written for this element; of stocks: at the start
    std::string initialEquation;  ///< <init_eqn>, else empty
    bool graphical = false;       ///< the equation is looked up in a graphical function
    std::string units;
    std::string documentation;
    std::string repeats;  ///< fed from this variable's baseline run instead of its equation
    int line = 0;
    double time = 0;  ///< in the model's time unit
    double value = 0;
    std::vector<ExplainedInput> inputs;  ///< initial ones last
};

/// Explains a variable (all its elements, row-major) or one element of it, by any spelling of
/// "name" or "name[element]", at a time of a run; values between saved times are interpolated.
/// Unknown names are issues that suggest a like one. `run` is a run of `program`, compiled from
/// `document`, with all outputs saved; `structure` is of the same document.
[[nodiscard]] Result<std::vector<Explanation>> explain(const xmile::Document& document,
                                                       const Structure& structure,
                                                       const Program& program, const RunResult& run,
                                                       std::string_view name, double time);

/// Lines for a person: what it is, its equation, then one line per input.
[[nodiscard]] std::string toText(const Explanation& explanation);

}  // namespace kyosei::structure
