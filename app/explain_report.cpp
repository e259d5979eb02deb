// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain_report.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace kyosei::cli {

using evaluator::PartRole;
using nlohmann::ordered_json;
using structure::SheetNeighbour;
using structure::SheetPart;

namespace {

struct RoleNames {
    const char* sign;
    const char* name;
};

RoleNames roleNames(PartRole role) {
    switch (role) {
    case PartRole::plus: return {"+", "plus"};
    case PartRole::minus: return {"-", "minus"};
    case PartRole::times: return {"*", "times"};
    case PartRole::over: return {"/", "over"};
    case PartRole::exponent: return {"* e^", "exponent"};
    case PartRole::plain: break;
    }
    return {"=", "plain"};
}

std::string shortNumber(const char* format, double value) {
    if (!std::isfinite(value))
        return "-";
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, value);
    return buffer.data();
}

ordered_json numberOrNull(std::optional<double> value) {
    return value && std::isfinite(*value) ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json listOf(const std::vector<SheetNeighbour>& neighbours,
                    const structure::Structure& structure) {
    ordered_json list = ordered_json::array();
    for (const SheetNeighbour& each : neighbours)
        list.push_back({{"name", structure.elementName(each.node)},
                        {"elements", each.elements},
                        {"link", kindName(each.kind)},
                        {"polarity", sign(each.polarity)},
                        {"before", numberOrNull(each.before)},
                        {"after", numberOrNull(each.after)},
                        {"effect", numberOrNull(each.effect)},
                        {"together", numberOrNull(each.together)}});
    return list;
}

}  // namespace

std::string toText(const structure::VariableSheet& sheet) {
    std::string text = "  without -> with the scenario: " + shortNumber("%.6g", sheet.before) +
                       " -> " + shortNumber("%.6g", sheet.after) + '\n';
    for (const SheetPart& part : sheet.parts) {
        text += std::string(4 + 4 * part.depth, ' ') + roleNames(part.role).sign + ' ' + part.text +
                "  " + shortNumber("%.6g", part.before) + " -> " + shortNumber("%.6g", part.after);
        if (part.effect && part.share)
            text += "  (" + shortNumber("%+.3g", 100 * *part.effect) + " %)";
        else if (part.effect)
            text += "  (" + shortNumber("%+.3g", *part.effect) + ')';
        text += '\n';
    }
    return text;
}

ordered_json toJson(const structure::VariableSheet& sheet, const structure::Structure& structure) {
    ordered_json parts = ordered_json::array();
    for (const SheetPart& part : sheet.parts)
        parts.push_back({{"role", roleNames(part.role).name},
                         {"depth", part.depth},
                         {"text", part.text},
                         {"numbers", part.numbers},
                         {"before", numberOrNull(part.before)},
                         {"after", numberOrNull(part.after)},
                         {"effect", numberOrNull(part.effect)},
                         {"effectIsShare", part.share}});
    return {{"time", sheet.time},
            {"before", numberOrNull(sheet.before)},
            {"after", numberOrNull(sheet.after)},
            {"parts", parts},
            {"causes", listOf(sheet.causes, structure)},
            {"uses", listOf(sheet.uses, structure)}};
}

}  // namespace kyosei::cli
