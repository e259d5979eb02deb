// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/rules.h"

#include "model/policy/issue_codes.h"

#include <algorithm>

namespace kyosei {

using nlohmann::json;

namespace {

/// Finds the constants of rules; borrowed state of RuleTable::fromJson.
class PlaceReader {
public:
    PlaceReader(JsonReader& reader, const json& names, const Program& program)
        : reader_(reader), names_(names), program_(program) {}

    Slot slot(const char* role, const std::vector<std::string>& elements, bool constant = true) {
        const std::string name = reader_.text(names_, role, kPath);
        const VariableInfo* info = program_.find(name);
        const auto found = program_.slot(name, elements);
        if (!info || !found || info->constant != constant)
            reader_.report(codes::ruleVariable, std::string(kPath) + role, {name});
        return found.value_or(0);
    }

    /// The elements of a dimension of an array.
    std::vector<std::string> elements(const char* role, std::size_t dimension) {
        const VariableInfo* info = program_.find(reader_.text(names_, role, kPath));
        if (!info || dimension >= info->dimensions.size())
            return {};
        return program_.dimensions()[info->dimensions[dimension]].elements;
    }

private:
    static constexpr const char* kPath = "rules.variables.";
    JsonReader& reader_;
    const json& names_;
    const Program& program_;
};

WatchedIndicator readWatched(JsonReader& reader, const json& entry, const std::string& path) {
    WatchedIndicator watched;
    watched.id = reader.text(entry, "id", path);
    watched.title = reader.text(entry, "title", path);
    watched.unit = reader.text(entry, "unit", path);
    watched.decimals = static_cast<int>(reader.number(entry, "decimals", path));
    watched.minimum = reader.number(entry, "min", path);
    watched.maximum = reader.number(entry, "max", path);
    watched.step = reader.number(entry, "step", path);
    watched.factor = reader.optionalNumber(entry, "factor", path).value_or(1);
    watched.ofPairs = reader.flagOr(entry, "pairs", path, false);
    if (watched.maximum <= watched.minimum || watched.step <= 0 || watched.factor == 0)
        reader.report(codes::watchedRange, path);
    return watched;
}

RuleTable::Place readPlace(PlaceReader& slots, const std::string& place,
                           const std::vector<std::string>& watched) {
    RuleTable::Place found;
    found.from = slots.slot("from", {place});
    found.pair = slots.slot("pair", {place});
    found.direction = slots.slot("direction", {place});
    found.level = slots.slot("level", {place});
    found.hold = slots.slot("hold", {place});
    found.ramp = slots.slot("ramp", {place});
    found.duration = slots.slot("duration", {place});
    found.fired = slots.slot("fired", {place}, false);
    for (const std::string& element : watched)
        found.watches.push_back(slots.slot("watches", {place, element}));
    for (const std::string& actor : slots.elements("moves", 1))
        for (const std::string& lever : slots.elements("moves", 2))
            found.levers[{lever, actor}] = {slots.slot("moves", {place, actor, lever}),
                                            slots.slot("target", {place, actor, lever})};
    return found;
}

}  // namespace

RuleTable RuleTable::fromJson(JsonReader& reader, const json& entry, const Program& program) {
    RuleTable table;
    std::vector<std::string> elements;
    for (const json& one : reader.array(entry, "watched", "rules.")) {
        const std::string path = "rules.watched[" + std::to_string(elements.size()) + "].";
        table.watched_.push_back(readWatched(reader, one, path));
        elements.push_back(reader.text(one, "element", path));
    }
    PlaceReader slots(reader, reader.object(entry, "variables", "rules."), program);
    const std::string pairs = reader.text(entry, "pairDimension", "rules.");
    for (const DimensionInfo& dimension : program.dimensions())
        if (dimension.name == pairs)
            table.pairs_ = dimension.elements;
    for (const std::string& place : slots.elements("from", 0))
        table.places_.push_back(readPlace(slots, place, elements));
    return table;
}

const WatchedIndicator* RuleTable::find(std::string_view id) const {
    const auto found = std::find_if(watched_.begin(), watched_.end(),
                                    [&](const WatchedIndicator& each) { return each.id == id; });
    return found == watched_.end() ? nullptr : &*found;
}

}  // namespace kyosei
