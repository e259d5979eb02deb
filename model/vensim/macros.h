// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/expressions.h"
#include "model/xmile/document.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kyosei::vensim {

/// The name of a macro by its heading; empty if it has none.
[[nodiscard]] std::string macroName(const MacroText& text);

/// The names behind the colon of a heading: what the macro gives besides its own value.
[[nodiscard]] std::vector<std::string> macroOutputs(const MacroText& text);
/// The name of the macro of XMILE that stands for one of them.
[[nodiscard]] std::string outputMacroName(const std::string& macro, const std::string& output);

/// A definition such as x = NAME(a, b: y, z) as those of x, y and z; any other as it is. `outputs`:
/// of all macros, by canonical name.
[[nodiscard]] std::vector<Definition>
withOutputs(Definition definition, const std::map<std::string, std::vector<std::string>>& outputs);

/// Reads a macro: its parameters, its variables, and what its name is inside; and one macro more
/// for each further output. Empty after a problem. `macros`: names of all macros of the model.
[[nodiscard]] std::vector<xmile::Macro>
readMacro(const MacroText& text, const std::set<std::string>& macros, Problems& problems);

}  // namespace kyosei::vensim
