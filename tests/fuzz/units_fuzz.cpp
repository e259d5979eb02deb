// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_algebra.h"
#include "tests/fuzz/targets.h"

#include <cmath>

namespace kyosei::fuzz {

namespace {

using kyosei::equation::Unit;
using kyosei::equation::UnitTable;

/// "name: definition | alias | alias"
xmile::UnitDefinition definitionFrom(std::string_view line) {
    xmile::UnitDefinition definition;
    const std::size_t colon = std::min(line.find(':'), line.size());
    definition.name = line.substr(0, colon);
    line.remove_prefix(std::min(colon + 1, line.size()));
    for (bool first = true; !line.empty(); first = false) {
        const std::size_t end = std::min(line.find('|'), line.size());
        if (first)
            definition.equation = line.substr(0, end);
        else
            definition.aliases.emplace_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return definition;
}

}  // namespace

void units(std::string_view input) {
    xmile::Document document;
    while (true) {
        const std::size_t end = input.find('\n');
        if (end == std::string_view::npos)
            break;
        document.units.push_back(definitionFrom(input.substr(0, end)));
        input.remove_prefix(end + 1);
    }
    Issues issues;
    const UnitTable table(document, issues);
    for (const Issue& issue : issues)
        require(!issue.message().empty(), "refused without saying why");
    const auto unit = table.parse(input);
    if (!unit) {
        require(!unit.error().message().empty(), "refused without saying why");
        return;
    }
    require(!unit->toText().empty(), "a unit has no text");
    const Unit ratio = *unit / *unit;
    require(ratio.isDimensionless(), "a unit divided by itself has a dimension");
}

}  // namespace kyosei::fuzz
