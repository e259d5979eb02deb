// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/checks/check_reader.h"
#include "model/checks/issue_codes.h"

#include <algorithm>
#include <set>

namespace kyosei::checks {

using nlohmann::json;

namespace {

constexpr const char* kEach = "{each}";
constexpr double kSmallestStep = 1.0 / 256;

std::string replaced(std::string text, const std::string& value) {
    for (std::size_t at = text.find(kEach); at != std::string::npos;
         at = text.find(kEach, at + value.size()))
        text.replace(at, std::string(kEach).size(), value);
    return text;
}

}  // namespace

json withEach(const json& entry, const std::string& value) {
    if (entry.is_string())
        return replaced(entry.get<std::string>(), value);
    if (entry.is_array()) {
        json copy = json::array();
        for (const json& part : entry)
            copy.push_back(withEach(part, value));
        return copy;
    }
    if (entry.is_object()) {
        json copy = json::object();
        for (const auto& [key, part] : entry.items())
            copy[replaced(key, value)] = withEach(part, value);
        return copy;
    }
    return entry;
}

void CheckReader::scenarios(const json& entry, const std::string& path, Check& check) {
    if (entry.contains("scenario"))
        scenarioGroup(kOnlyScenario, reader_.object(entry, "scenario", path), path + "scenario.",
                      check);
    if (!entry.contains("scenarios"))
        return;
    for (const auto& [name, scenario] : reader_.object(entry, "scenarios", path).items())
        scenarioGroup(name, scenario, path + "scenarios." + name + '.', check);
}

void CheckReader::scenarioGroup(const std::string& group, const json& entry,
                                const std::string& path, Check& check) {
    onlyKeys(entry, path, {"each", "levers", "shocks", "constants", "dt", "method"});
    if (group == kBaseline)
        reader_.report(codes::baselineRedefined, path);
    const auto add = [&](const json& one, const std::string& name) {
        check.scenarios.push_back(scenario(one, path));
        check.scenarios.back().name = name;
        check.scenarios.back().group = group;
    };
    if (!entry.is_object() || !entry.contains("each")) {
        add(entry, group);
        return;
    }
    const std::size_t issues = reader_.issues().size();
    for (const std::string& value : each(entry, path)) {
        add(withEach(entry, value), group + ' ' + value);
        if (reader_.issues().size() > issues)
            return;  // the others would only repeat it
    }
}

CheckScenario CheckReader::scenario(const json& entry, const std::string& path) {
    CheckScenario scenario;
    if (entry.contains("levers")) {
        std::size_t number = 0;
        for (const json& one : reader_.array(entry, "levers", path))
            move(one, path + "levers[" + std::to_string(number++) + "].", scenario.scenario);
    }
    if (entry.contains("shocks"))
        for (const auto& [id, year] : reader_.object(entry, "shocks", path).items()) {
            if (!model_.shocks().find(id))
                reader_.report(codes::noSuchShock, path + "shocks." + id);
            scenario.scenario.shocks[id] =
                reader_.number(entry["shocks"], id.c_str(), path + "shocks.");
        }
    constants(entry, path, scenario);
    integration(entry, path, scenario);
    return scenario;
}

void CheckReader::move(const json& entry, const std::string& path, Scenario& scenario) {
    onlyKeys(entry, path, {"lever", "actors", "to", "share", "value", "start", "ramp", "end"});
    const std::vector<std::string> levers = texts(entry, "lever", path);
    const std::vector<std::string> actors = texts(entry, "actors", path);
    const std::string to = reader_.textOr(entry, "to", path, "");
    const auto share = reader_.optionalNumber(entry, "share", path);
    const auto value = reader_.optionalNumber(entry, "value", path);
    const auto wanted = [](const std::vector<std::string>& list, const std::string& name) {
        return std::count(list.begin(), list.end(), name) != 0;
    };
    for (const std::string& lever : levers)
        if (lever != "all" && lever != "primary" && !model_.levers().row(lever))
            reader_.report(codes::noSuchLever, path + "lever");
    for (const std::string& actor : actors)
        if (!wanted(model_.levers().actors(), actor))
            reader_.report(codes::noSuchCountry, path + "actors");
    if ((to == "maximum" || to == "minimum") + share.has_value() + value.has_value() != 1)
        reader_.report(codes::leversWithoutTarget, path + "to");
    for (const LeverCell& cell : model_.levers().cells()) {
        const bool primary = model_.levers().row(cell.id.lever)->primary;
        if (!wanted(levers, "all") && !(primary && wanted(levers, "primary")) &&
            !wanted(levers, cell.id.lever))
            continue;
        if (!actors.empty() && !wanted(actors, cell.id.actor))
            continue;
        LeverSetting setting = cell.baseline;
        setting.value = to == "minimum"   ? cell.minimum
                        : to == "maximum" ? cell.maximum
                        : value           ? *value
                                          : cell.baseline.value +
                                      share.value_or(0) * (cell.maximum - cell.baseline.value);
        if (setting.value < cell.minimum || setting.value > cell.maximum)
            reader_.report(codes::leverOutOfRange, path + (value ? "value" : "share"),
                           {cell.id.actor, readable(cell.minimum), readable(cell.maximum)});
        setting.start = reader_.optionalNumber(entry, "start", path).value_or(setting.start);
        setting.ramp = reader_.optionalNumber(entry, "ramp", path).value_or(setting.ramp);
        setting.end = reader_.optionalNumber(entry, "end", path).value_or(setting.end);
        scenario.set(cell, setting);
    }
}

void CheckReader::constants(const json& entry, const std::string& path, CheckScenario& scenario) {
    if (!entry.contains("constants"))
        return;
    for (const auto& constant : reader_.object(entry, "constants", path).items()) {
        const std::string& name = constant.key();
        const json& value = constant.value();
        const std::string place = path + "constants." + name;
        const VariableInfo* info = model_.program().find(name.substr(0, name.find('[')));
        if (!info || !info->constant)
            reader_.report(codes::noSuchConstant, place);
        if (value.is_number()) {
            scenario.constants[name] = value.get<double>();
            continue;
        }
        const auto parameter = std::find_if(parameters_.begin(), parameters_.end(),
                                            [&](const auto& one) { return one.id == name; });
        const double share = reader_.number(value, "quantile", place + '.');
        if (parameter == parameters_.end())
            reader_.report(codes::noSuchParameter, place);
        else if (share > 0 && share < 1)
            scenario.constants[name] = parameter->prior.quantile(share);
        else
            reader_.report(codes::notAShare, place);
    }
}

void CheckReader::integration(const json& entry, const std::string& path, CheckScenario& scenario) {
    scenario.dt = reader_.optionalNumber(entry, "dt", path);
    if (scenario.dt && !(*scenario.dt >= kSmallestStep && *scenario.dt <= 1)) {
        reader_.report(codes::stepOutOfRange, path + "dt");
        scenario.dt.reset();
    }
    const std::string method = reader_.textOr(entry, "method", path, "");
    if (method == "euler")
        scenario.method = xmile::IntegrationMethod::euler;
    else if (method == "rk2")
        scenario.method = xmile::IntegrationMethod::rk2;
    else if (method == "rk4")
        scenario.method = xmile::IntegrationMethod::rk4;
    else if (!method.empty())
        reader_.report(codes::unknownMethod, path + "method");
}

std::vector<std::string> CheckReader::each(const json& entry, const std::string& path) {
    std::vector<std::string> values;
    if (entry["each"].is_array()) {
        values = texts(entry, "each", path);
        if (values.empty())
            reader_.report(codes::eachIsEmpty, path + "each");
        return values;
    }
    const std::string name = reader_.text(entry, "each", path);
    if (name == "parameters")
        for (const Parameter& parameter : parameters_)
            if (parameter.prior.kind() != Distribution::Kind::fixed)
                values.push_back(parameter.id);
    for (const auto& dimension : model_.document().dimensions)
        if (dimension.name == name)
            values = dimension.elements;
    if (values.empty())
        reader_.report(codes::noSuchDimension, path + "each");
    return values;
}

std::vector<std::string> CheckReader::texts(const json& entry, const char* key,
                                            const std::string& path) {
    if (!entry.is_object() || !entry.contains(key))
        return {};
    if (entry[key].is_string())
        return {entry[key].get<std::string>()};
    std::vector<std::string> list;
    for (const json& one : reader_.array(entry, key, path)) {
        if (one.is_string())
            list.push_back(one.get<std::string>());
        else
            reader_.report(codes::notTexts, path + key);
    }
    return list;
}

void CheckReader::onlyKeys(const json& entry, const std::string& path,
                           std::initializer_list<const char*> known) {
    if (!entry.is_object()) {
        reader_.report(codes::notObject, path);
        return;
    }
    const std::set<std::string> names(known.begin(), known.end());
    for (const auto& [key, value] : entry.items())
        if (!names.count(key))
            reader_.report(codes::unknownCheckKey, path + key);
}
}  // namespace kyosei::checks
