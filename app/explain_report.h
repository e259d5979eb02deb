// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/variable_sheet.h"

#include <nlohmann/json.hpp>

#include <string>

/// What a variable is made of in two runs, as `kyosei-cli explain --scenario` writes it.
namespace kyosei::cli {

/// One line per part of the equation: without and with the scenario, and what that does.
[[nodiscard]] std::string toText(const structure::VariableSheet& sheet);
/// Parts, causes and uses.
[[nodiscard]] nlohmann::ordered_json toJson(const structure::VariableSheet& sheet,
                                            const structure::Structure& structure);

}  // namespace kyosei::cli
