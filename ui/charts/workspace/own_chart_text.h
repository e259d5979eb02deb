// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/user_charts.h"

#include <QString>

/// How own charts are named, in the language of the program.
namespace kyosei {

/// "military burden" for military_burden.
[[nodiscard]] QString spokenName(std::string_view variable);
/// "trust: Japan – South Korea".
[[nodiscard]] QString nameOf(const ModelValue& value, const ChartCatalogue& catalogue);
/// The same, of a ratio "… divided by …".
[[nodiscard]] QString nameOf(const OwnLine& line, const ChartCatalogue& catalogue);
/// As the model writes units: "BUSD/Year", of a ratio "BUSD/Year per MPers"; empty without unit.
[[nodiscard]] QString unitOf(const OwnLine& line, const Program& program);
/// Names the lines, the unit and the sentence of an own chart that has been bound to the model.
void nameParts(ChartDefinition& chart, const OwnChart& own, const Program& program,
               const ChartCatalogue& catalogue);

}  // namespace kyosei
