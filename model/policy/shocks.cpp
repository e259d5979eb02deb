// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/shocks.h"

#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"
#include "model/policy/issue_codes.h"

#include <algorithm>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr int kShocksVersion = 1;

Shock::Assignment readAssignment(JsonReader& reader, const json& entry, const Program& program,
                                 const std::string& path) {
    Shock::Assignment assignment;
    const std::string variable = reader.text(entry, "variable", path);
    std::vector<std::string> elements;
    if (entry.contains("element"))
        elements.push_back(reader.text(entry, "element", path));
    const VariableInfo* info = program.find(variable);
    const auto slot = program.slot(variable, elements);
    if (!info || !slot || !info->constant)
        reader.report(codes::shockConstant, path + "variable", {variable});
    assignment.slot = slot.value_or(0);
    if (entry.value("value", json()) != "year")
        assignment.value = reader.number(entry, "value", path);
    return assignment;
}

Slot readConstant(JsonReader& reader, const json& object, const char* key, const Program& program) {
    const std::string path = "chance.";
    const std::string variable = reader.text(object, key, path);
    const VariableInfo* info = program.find(variable);
    if (!info || !info->constant || info->size != 1)
        reader.report(codes::shockConstant, path + key, {variable});
    return info ? info->first : 0;
}

}  // namespace

Result<ShockTable> ShockTable::fromJson(std::string_view text, const Program& program,
                                        std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-shocks", kShocksVersion);
    if (!root)
        return fail(reader.takeIssues());
    ShockTable table;
    for (const json& entry : reader.array(*root, "shocks", "")) {
        const std::string path = "shocks[" + std::to_string(table.shocks_.size()) + "].";
        Shock shock{reader.text(entry, "id", path),
                    reader.text(entry, "title", path),
                    {},
                    reader.text(entry, "summary", path),
                    {}};
        shock.brief = reader.textOr(entry, "short", path, shock.title);
        for (const json& assignment : reader.array(entry, "sets", path))
            shock.sets.push_back(readAssignment(reader, assignment, program, path + "sets."));
        if (table.find(shock.id))
            reader.report(codes::duplicateId, path + "id", {shock.id});
        table.shocks_.push_back(std::move(shock));
    }
    if (root->contains("rules"))
        table.rules_ = RuleTable::fromJson(reader, reader.object(*root, "rules", ""), program);
    if (root->contains("chance")) {
        const json chance = reader.object(*root, "chance", "");
        table.chance_ = Chance{readConstant(reader, chance, "drawn", program),
                               readConstant(reader, chance, "seed", program)};
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return table;
}

const Shock* ShockTable::find(std::string_view id) const {
    const auto found = std::find_if(shocks_.begin(), shocks_.end(),
                                    [&](const Shock& shock) { return shock.id == id; });
    return found == shocks_.end() ? nullptr : &*found;
}

const Shock* ShockTable::clashing(std::string_view id,
                                  const std::map<std::string, double>& placed) const {
    const Shock* shock = find(id);
    if (!shock)
        return nullptr;
    const auto sets = [](const Shock& other, Slot slot) {
        return std::any_of(other.sets.begin(), other.sets.end(),
                           [slot](const Shock::Assignment& set) { return set.slot == slot; });
    };
    for (const auto& [otherId, year] : placed) {
        const Shock* other = otherId == id ? nullptr : find(otherId);
        if (other && std::any_of(shock->sets.begin(), shock->sets.end(),
                                 [&](const auto& set) { return sets(*other, set.slot); }))
            return other;
    }
    return nullptr;
}

}  // namespace kyosei
