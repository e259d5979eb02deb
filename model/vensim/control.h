// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/expressions.h"
#include "model/vensim/variables.h"
#include "model/xmile/document.h"

namespace kyosei::vensim {

/// FINAL TIME and the like, taken out of the variables.
struct Control {
    std::optional<Definition> start;
    std::optional<Definition> stop;
    std::optional<Definition> dt;
    std::optional<Definition> saveInterval;
};

/// With `stopStays`, FINAL TIME stays among the variables: it changes during the run.
[[nodiscard]] Control takeControl(VariableBuilder& variables, bool stopStays);

/// Whether FINAL TIME is no number but, by conditions, one of several numbers or Time.
[[nodiscard]] bool stopChanges(const Control& control, const Names& names, const Ranges& ranges,
                               const std::vector<xmile::Variable>& variables);

/// The units of TIME STEP, without their range.
[[nodiscard]] std::string timeUnitsOf(const Control& control);

/// What a control variable is as a number, which may be made of constants of the model. FINAL TIME
/// may also be a variable of the model: one of several such numbers, or Time, by conditions. Then
/// the largest number is the latest end.
[[nodiscard]] xmile::SimulationSpecs simulationOf(const Control& control, int integration,
                                                  const Names& names, const Ranges& ranges,
                                                  const std::vector<xmile::Variable>& variables,
                                                  Problems& problems);

}  // namespace kyosei::vensim
