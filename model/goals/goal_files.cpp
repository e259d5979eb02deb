// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_files.h"

#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"
#include "model/goals/goal_years.h"
#include "model/goals/issue_codes.h"

#include <array>
#include <utility>

namespace kyosei::goals {

namespace {

using nlohmann::ordered_json;

constexpr const char* kGoalsFormat = "kyosei-goals";
constexpr int kGoalsVersion = 1;

/// The keys of a bound.
struct BoundKey {
    const char* key;
    Goal::Measure measure;
    Goal::Side side;
};
constexpr std::array<BoundKey, 4> kBoundKeys = {
    BoundKey{"atLeast", Goal::Measure::level, Goal::Side::atLeast},
    BoundKey{"atMost", Goal::Measure::level, Goal::Side::atMost},
    BoundKey{"riseAtLeast", Goal::Measure::change, Goal::Side::atLeast},
    BoundKey{"riseAtMost", Goal::Measure::change, Goal::Side::atMost}};

const BoundKey& keyOf(const Goal& goal) {
    std::size_t index = 0;
    while (kBoundKeys[index].measure != goal.measure || kBoundKeys[index].side != goal.side)
        ++index;
    return kBoundKeys[index];
}

Goal readGoal(JsonReader& reader, const nlohmann::json& entry, const GoalOutputs& outputs,
              const std::string& path) {
    Goal goal;
    const std::string name = reader.text(entry, "output", path);
    const GoalOutput* output = outputs.find(name);
    if (output)
        goal.output = *output;
    else if (!name.empty())
        reader.report(codes::goalOutputUnknown, path + "output", {name, outputs.like(name)});
    int bounds = 0;
    for (const BoundKey& bound : kBoundKeys)
        if (entry.is_object() && entry.contains(bound.key)) {
            ++bounds;
            goal.measure = bound.measure;
            goal.side = bound.side;
            goal.bound = reader.number(entry, bound.key, path);
        }
    if (bounds != 1)
        reader.report(codes::goalNotOneBound, path.substr(0, path.size() - 1));
    const double year = reader.optionalNumber(entry, "year", path).value_or(outputs.horizon());
    goal.from = reader.optionalNumber(entry, "from", path).value_or(year);
    goal.to = reader.optionalNumber(entry, "to", path).value_or(year);
    if (const auto problem = yearsProblem(goal, outputs))
        reader.report(*problem, path.substr(0, path.size() - 1));
    return goal;
}

}  // namespace

std::optional<Issue> yearsProblem(const Goal& goal, const GoalOutputs& outputs) {
    for (const double year : {goal.from, goal.to})
        if (!(year >= outputs.firstYear() && year <= outputs.lastYear()))
            return Issue{
                codes::goalYearOutside, {}, {year, outputs.firstYear(), outputs.lastYear()}};
    if (goal.to < goal.from)
        return Issue{codes::goalYearsTurned, {}, {goal.from, goal.to}};
    return std::nullopt;
}

Result<std::vector<Goal>> readGoals(std::string_view text, const GoalOutputs& outputs,
                                    std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, kGoalsFormat, kGoalsVersion);
    if (!root)
        return fail(reader.takeIssues());
    std::vector<Goal> goals;
    for (const nlohmann::json& entry : reader.array(*root, "goals", "")) {
        const std::string path = "goals[" + std::to_string(goals.size()) + "].";
        goals.push_back(readGoal(reader, entry, outputs, path));
    }
    if (goals.empty() && !hasErrors(reader.issues()))
        reader.report(codes::goalMissing, "goals");
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return goals;
}

std::string writeGoals(const std::vector<Goal>& goals) {
    ordered_json list = ordered_json::array();
    for (const Goal& goal : goals) {
        ordered_json entry{{"output", goal.output.id}, {keyOf(goal).key, goal.bound}};
        if (goal.inOneYear()) {
            entry["year"] = goal.from;
        } else {
            entry["from"] = goal.from;
            entry["to"] = goal.to;
        }
        list.push_back(std::move(entry));
    }
    const ordered_json root{
        {"format", kGoalsFormat}, {"version", kGoalsVersion}, {"goals", std::move(list)}};
    return root.dump(2, ' ', false, ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei::goals
