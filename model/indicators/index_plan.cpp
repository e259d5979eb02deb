// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/index_plan.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/checks/check_reader.h"

#include <algorithm>

namespace kyosei::indicators {

using nlohmann::json;

namespace {

constexpr const char* kPlanFile = "model/indicators.json";
constexpr const char* kFormat = "kyosei-indicators";
constexpr int kVersion = 1;

std::vector<double> numbers(JsonReader& reader, const json& entry, const char* key,
                            const std::string& path) {
    std::vector<double> list;
    for (const json& one : reader.array(entry, key, path)) {
        if (one.is_number())
            list.push_back(one.get<double>());
        else
            reader.error(IssueCode::invalidValue, path + key, "should be a list of numbers.");
    }
    return list;
}

Factor::Constant readConstant(JsonReader& reader, const json& entry, const std::string& path,
                              const PolicyModel& model) {
    Factor::Constant constant;
    constant.name = reader.text(entry, "name", path);
    constant.dimension = reader.textOr(entry, "each", path, "");
    constant.stated = reader.number(entry, "stated", path);
    const auto& dimensions = model.document().dimensions;
    if (!constant.dimension.empty() &&
        std::none_of(dimensions.begin(), dimensions.end(),
                     [&](const auto& one) { return one.name == constant.dimension; }))
        reader.error(IssueCode::unknownName, path + "each", "there is no such dimension.");
    if (entry.contains("choices")) {
        constant.choices = numbers(reader, entry, "choices", path);
        if (constant.choices.empty())
            reader.error(IssueCode::missingPart, path + "choices", "leaves nothing to choose.");
        return constant;
    }
    auto distribution = Distribution::parse(reader.text(entry, "distribution", path));
    if (distribution)
        constant.distribution = *distribution;
    else
        reader.error(IssueCode::invalidValue, path + "distribution", "is not a distribution.",
                     "Write it as in the parameter table, e.g. \"uniform(0.3, 0.7)\".");
    return constant;
}

std::string place(const std::string& list, std::size_t index) {
    return list + '[' + std::to_string(index) + "].";
}

std::vector<std::string> capacityOf(JsonReader& reader, const json& entry, const std::string& path,
                                    const PolicyModel& model) {
    std::vector<std::string> names;
    if (!entry.contains("capacity"))
        return names;
    for (const json& one : reader.array(entry, "capacity", path)) {
        names.push_back(one.is_string() ? one.get<std::string>() : "");
        if (!model.program().find(names.back()))
            reader.error(IssueCode::unknownName, path + "capacity",
                         "the model has no variable '" + names.back() + "'.");
    }
    return names;
}

xmile::Variable readVariable(JsonReader& reader, const json& entry, const std::string& path) {
    xmile::Variable variable;
    variable.name = reader.text(entry, "name", path);
    variable.equation.text = reader.text(entry, "equation", path);
    if (entry.contains("dimensions"))
        for (const json& name : reader.array(entry, "dimensions", path))
            variable.dimensions.push_back(name.is_string() ? name.get<std::string>() : "");
    return variable;
}

}  // namespace

double Factor::Constant::at(double p) const {
    if (choices.empty())
        return distribution.quantile(p);
    const auto count = static_cast<double>(choices.size());
    return choices[std::min(static_cast<std::size_t>(p * count), choices.size() - 1)];
}

Result<IndexPlan> readIndexPlan(std::string_view text, const PolicyModel& model,
                                const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(text, kFormat, kVersion);
    if (!root)
        return fail(reader.takeIssues());
    IndexPlan plan;
    plan.years = numbers(reader, *root, "years", "");
    if (plan.years.empty())
        reader.error(IssueCode::missingPart, "years", "names no year.");
    checks::Check scenarios;
    checks::CheckReader(reader, model, {}).scenarios(*root, "", scenarios);
    plan.scenarios = std::move(scenarios.scenarios);
    for (const json& entry : reader.array(*root, "factors", "")) {
        const std::string path = place("factors", plan.factors.size());
        Factor factor{reader.text(entry, "title", path), {}};
        for (const json& constant : reader.array(entry, "constants", path))
            factor.constants.push_back(readConstant(
                reader, constant, path + place("constants", factor.constants.size()), model));
        plan.factors.push_back(std::move(factor));
    }
    for (const json& entry : reader.array(*root, "variables", ""))
        plan.variables.push_back(
            readVariable(reader, entry, place("variables", plan.variables.size())));
    for (const json& entry : reader.array(*root, "indicators", "")) {
        const std::string path = place("indicators", plan.indicators.size());
        plan.indicators.push_back(
            {reader.text(entry, "title", path), reader.text(entry, "variable", path),
             reader.text(entry, "stated", path), capacityOf(reader, entry, path, model)});
        if (!model.program().slot(plan.indicators.back().stated))
            reader.error(IssueCode::unknownName, path + "stated",
                         "the model has no such variable without dimensions.");
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return plan;
}

Result<IndexPlan> embeddedIndexPlan(const PolicyModel& model) {
    const auto text = requiredResource(kPlanFile);
    if (!text)
        return fail(text.error());
    return readIndexPlan(*text, model, kPlanFile);
}

}  // namespace kyosei::indicators
