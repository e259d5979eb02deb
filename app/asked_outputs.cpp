// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/asked_outputs.h"

#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/issue_codes.h"
#include "model/base/files.h"
#include "model/goals/goal_files.h"

#include <utility>

namespace kyosei::cli {

Result<Scenario> askedScenario(const PolicyModel& model, const std::string& file, bool json) {
    if (file.empty())
        return Scenario();
    auto read = readScenarioFile(file, model.levers(), model.shocks());
    if (!read)
        return fail(std::move(read.error()));
    (void)report(read->notes, json);
    return std::move(read->scenario);
}

Result<std::vector<goals::Goal>> askedGoals(const PolicyModel& model, const std::string& file,
                                            const std::vector<std::string>& texts) {
    constexpr std::size_t kLargestFile = 1 << 20;  // bytes
    const goals::GoalOutputs outputs(model.charts(), model.program(), model.presentYear());
    std::vector<goals::Goal> wanted;
    Issues issues;
    if (!file.empty()) {
        auto read = readFile(file, kLargestFile).and_then([&](const std::string& json) {
            return goals::readGoals(json, outputs, file);
        });
        if (read)
            wanted = std::move(*read);
        else
            issues = std::move(read.error());
    }
    for (const std::string& text : texts) {
        auto goal = goals::goalFrom(text, outputs, {{}, 0, "--goal"});
        if (goal)
            wanted.push_back(std::move(*goal));
        else
            issues.insert(issues.end(), goal.error().begin(), goal.error().end());
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return wanted;
}

Result<std::vector<ExportColumn>> askedOutputs(const PolicyModel& model,
                                               const std::vector<std::string>& names) {
    if (!names.empty())
        return exportColumns(model.program(), names);
    std::vector<ExportColumn> columns;
    for (const HeadlineIndicator& number : model.charts().headline().partsFirst())
        columns.push_back({number.title, number.slot});
    return columns;
}

Result<std::vector<double>> askedYears(const PolicyModel& model, std::vector<double> years) {
    if (years.empty())
        return std::vector<double>{model.charts().headline().horizon};
    return askedTimes(*model.baseline(), std::move(years));
}

Result<std::vector<ExportColumn>> namedOutputs(const Program& program,
                                               const std::vector<std::string>& names) {
    if (names.empty())
        return fail({codes::noOutput});
    return exportColumns(program, names);
}

Result<std::vector<double>> askedTimes(const RunResult& run, std::vector<double> times) {
    const auto [first, last] = std::pair{run.times().front(), run.times().back()};
    if (times.empty())
        return std::vector<double>{last};
    for (const double time : times)
        if (!(time >= first && time <= last))
            return fail({codes::yearOutside, {}, {time, first, last}});
    return times;
}

std::vector<std::string> changeSets(const std::vector<std::string>& changes) {
    return changes.size() == 1 ? splitNames(changes) : changes;
}

}  // namespace kyosei::cli
