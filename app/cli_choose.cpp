// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_choose.h"

#include "app/asked_outputs.h"
#include "app/choose_report.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/issue_codes.h"
#include "model/choice/answer_json.h"
#include "model/goals/goal_years.h"
#include "model/goals/issue_codes.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <thread>
#include <utility>

namespace kyosei::cli {

namespace {

/// Without goals: a number of the headline or of a chart in a year, as much of it as there is.
Result<goals::Goal> askedLevel(const PolicyModel& model, const ChooseOptions& options) {
    const goals::GoalOutputs outputs(model.charts(), model.program(), model.presentYear());
    const std::string name = options.number.empty() ? "stability" : options.number;
    const goals::GoalOutput* output = outputs.find(name);
    if (!output)
        return fail({codes::goalOutputUnknown, {{}, 0, "--of"}, {name, outputs.like(name)}});
    goals::Goal goal = choice::levelOf(*output, options.year.value_or(outputs.horizon()));
    if (auto problem = goals::yearsProblem(goal, outputs)) {
        problem->place = {{}, 0, "--year"};
        return fail(std::move(*problem));
    }
    return goal;
}

Result<choice::Question> questionOf(const ChooseOptions& options, const PolicyModel& model,
                                    std::size_t members) {
    choice::Question question;
    Issues issues;
    for (const std::string& file : options.scenarios) {
        auto scenario = askedScenario(model, file, options.json);
        if (scenario)
            question.packages.push_back(std::move(*scenario));
        else
            issues.insert(issues.end(), scenario.error().begin(), scenario.error().end());
        if (scenario && question.packages.back().title.empty())
            question.packages.back().title = std::filesystem::path(file).filename().string();
    }
    auto goals = askedGoals(model, options.goalFile, options.goals);
    if (!goals)
        issues.insert(issues.end(), goals.error().begin(), goals.error().end());
    else if (!goals->empty())
        question.goals = std::move(*goals);
    else if (auto level = askedLevel(model, options)) {
        question.goals = {std::move(*level)};
        question.measure = choice::Measure::amount;
    } else
        issues.insert(issues.end(), level.error().begin(), level.error().end());
    constexpr std::size_t kFewest = 32;
    if (options.after + kFewest > members)
        issues.push_back({codes::choiceFewLeft, {{}, 0, "--after"}, {members - kFewest}});
    question.first = options.after;
    question.information.seed = options.seed;
    question.threads = std::max(1U, std::thread::hardware_concurrency());
    if (!issues.empty())
        return fail(std::move(issues));
    return question;
}

}  // namespace

int choose(const ChooseOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    const auto question = questionOf(options, **model, (*ensemble)->members());
    if (!question)
        return report(question.error(), options.json);
    const auto answer = choice::howSure(*model, **ensemble, *question);
    if (!answer)
        return report(answer.error(), options.json);
    std::vector<std::filesystem::path> inputs(options.scenarios.begin(), options.scenarios.end());
    inputs.emplace_back(options.goalFile);
    return deliver(options.json ? choice::writeAnswer(*answer, *question)
                                : choiceText(*answer, *question, **model),
                   options.output, options.json, inputs);
}

ChooseCommand::ChooseCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "choose", "How sure is the choice among packages: what each loses where another is better, "
                  "by school of thought and by who follows, and what would be worth studying");
    command_
        ->add_option("SCENARIO", options_.scenarios,
                     "Scenario files (.json), two or more, with the same shocks")
        ->required();
    command_
        ->add_option("--goal", options_.goals,
                     "Choose by the share of futures in which this is reached, such as "
                     "'peacebuilding at least 30 in 2045'; may be repeated, then all at once")
        ->allow_extra_args(false);
    command_->add_option("--goals", options_.goalFile, "File with goals (.json)");
    command_->add_option("--of", options_.number,
                         "Without goals: choose by this number of the headline or of a chart; "
                         "stability if left out");
    command_->add_option("--year", options_.year,
                         "Of that number; the year of the headline if left out");
    command_
        ->add_option("--after", options_.after,
                     "Leave out so many members of the ensemble, such as the 192 by which "
                     "'search' found its packages")
        ->capture_default_str();
    command_->add_option("--seed", options_.seed, "Of what is shuffled to tell value from chance")
        ->capture_default_str();
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> ChooseCommand::run() {
    return *command_ ? std::optional(choose(options_)) : std::nullopt;
}

}  // namespace kyosei::cli
