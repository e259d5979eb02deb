// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"
#include "model/xmile/document.h"

namespace kyosei {

/// The model with a scenario built in, for any XMILE program: constants have the values that
/// `inputs` gives them (of the first member), and each reference variable, which in the file
/// repeats a variable of the same run, becomes a graphical function of TIME holding what
/// `inputs.exogenous` recorded at each step. Its run equals that of `program` with `inputs` at
/// every step. `program` is `document` compiled with its references exogenous.
/// Fails for integration methods with evaluations inside a step (a function of TIME has one value
/// per time) and for recorded values that are not finite.
[[nodiscard]] Result<xmile::Document> withScenario(const xmile::Document& document,
                                                   const Program& program, const RunInputs& inputs);

}  // namespace kyosei
