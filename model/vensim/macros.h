// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/expressions.h"
#include "model/xmile/document.h"

#include <optional>

namespace kyosei::vensim {

/// The name of a macro by its heading; empty if it has none.
[[nodiscard]] std::string macroName(const MacroText& text);

/// Reads a macro: its parameters, its variables, and what its name is inside. nullopt after a
/// problem. `macros`: names of all macros of the model.
[[nodiscard]] std::optional<xmile::Macro>
readMacro(const MacroText& text, const std::set<std::string>& macros, Problems& problems);

}  // namespace kyosei::vensim
