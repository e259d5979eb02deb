// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/xmile/document.h"

#include <set>
#include <string>

namespace kyosei::structure {

/// A model in which what functions remember is written out as stocks and flows.
struct WithoutDelays {
    xmile::Document document;
    std::set<std::string> hidden;  ///< names of the variables added
    Issues notes;                  ///< functions that could not be written out
};

/// Replaces SMTH1, SMTH3, SMTHN, DELAY1, DELAY3, DELAYN, TREND, FORCST, INIT, and under Euler also
/// PREVIOUS, by stocks and flows that give the same values (to rounding), so that feedback through
/// them is seen and scored like any other (Schoenberg and Eberlein 2020, Seamlessly Integrating
/// Loops That Matter). What cannot be written out so stays and is named in the notes: orders that
/// are no plain number, PREVIOUS under Runge-Kutta and of SELF. DELAY, and functions inside of
/// reductions and macros, stay too.
[[nodiscard]] WithoutDelays withoutDelays(const xmile::Document& document);

}  // namespace kyosei::structure
