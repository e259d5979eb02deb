// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_search.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/issue_codes.h"
#include "app/search_report.h"
#include "model/base/files.h"
#include "model/goals/goal_files.h"
#include "model/search/found_json.h"
#include "model/search/package_search.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <system_error>
#include <utility>

namespace kyosei::cli {

namespace {

Result<search::Request> requestOf(const SearchOptions& options, const PolicyModel& model) {
    constexpr double kHundred = 100;
    search::Request request;
    auto start = askedScenario(model, options.around.empty() ? options.scenario : options.around,
                               options.json);
    if (!start)
        return fail(std::move(start.error()));
    request.start = std::move(*start);
    request.wanted = options.share / kHundred;
    request.criterion =
        options.worstTenth ? search::Criterion::worstTenth : search::Criterion::share;
    request.packages = options.packages;
    request.seed = options.seed;
    request.effort = search::Effort::onAllProcessors();
    if (options.quick) {
        request.effort.generations = 2;
        request.effort.apart = 0;
    }
    Issues issues;
    if (auto goals = askedGoals(model, options.goalFile, options.goals))
        request.goals = std::move(*goals);
    else
        issues = std::move(goals.error());
    if (auto limits = search::applyLimits(options.limits, model.levers(), request); !limits)
        issues.insert(issues.end(), limits.error().begin(), limits.error().end());
    if (!issues.empty())
        return fail(std::move(issues));
    if (options.around.empty())
        return request;
    const Scenario package = request.start;
    return search::refinedAround(std::move(request), model.levers(), package);
}

/// "FOLDER/package-a.kyosei.json".
std::filesystem::path fileOf(const std::string& folder, std::size_t package) {
    return std::filesystem::path(folder) /
           ("package-" + std::string(1, static_cast<char>('a' + package)) + ".kyosei.json");
}

/// Before anything is run: whether the files may be written.
Result<void> mayWrite(const SearchOptions& options) {
    if (options.folder.empty() || options.overwrite)
        return {};
    Issues issues;
    for (std::size_t k = 0; k < search::kMostPackages; ++k)
        if (std::filesystem::exists(std::filesystem::symlink_status(fileOf(options.folder, k))))
            issues.push_back({codes::packageExists, {fileOf(options.folder, k).string(), 0, {}}});
    if (!issues.empty())
        return fail(std::move(issues));
    return {};
}

Result<void> writePackages(const SearchOptions& options, const search::Found& found,
                           const search::Request& request) {
    std::error_code error;
    std::filesystem::create_directories(options.folder, error);
    if (error)
        return fail({codes::packageFolder, {options.folder, 0, {}}, {error.message()}});
    std::string wanted;
    for (const goals::Goal& goal : request.goals)
        wanted += (wanted.empty() ? "" : "; ") + goals::textOf(goal);
    for (std::size_t k = 0; k < found.packages.size(); ++k) {
        const auto file = fileOf(options.folder, k);
        if (auto other = requireOtherFile(file, {options.scenario, options.around}); !other)
            return other;
        Scenario scenario = found.packages[k].scenario;
        const std::string letter(1, static_cast<char>('A' + k));
        scenario.title =
            "Package " + letter + (scenario.title.empty() ? "" : " from " + scenario.title);
        scenario.note = "Looked for with the goal: " + wanted;
        if (request.budget.all)
            scenario.spendingLimit = request.budget.all;
        if (auto saved = saveFile(file, writeScenario(scenario)); !saved)
            return saved;
    }
    return {};
}

}  // namespace

int searchPackages(const SearchOptions& options) {
    if (const auto may = mayWrite(options); !may)
        return report(may.error(), options.json);
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto request = requestOf(options, **model);
    if (!request)
        return report(request.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    const auto shown = progressOf("parts of the search");
    const auto found =
        search::findPackages(*model, **ensemble, *request, [&](double done, const search::Found*) {
            constexpr double kParts = 100;
            if (shown && done < 1)
                shown(static_cast<std::size_t>(done * kParts), static_cast<std::size_t>(kParts));
        });
    if (!found)
        return report(found.error(), options.json);
    if (!options.folder.empty())
        if (const auto written = writePackages(options, *found, *request); !written)
            return report(written.error(), options.json);
    return deliver(options.json ? search::writeFound(*found, *request, (*model)->levers())
                                : foundText(*found, *request, (*model)->levers()),
                   "-", options.json, {options.scenario, options.around});
}

SearchCommand::SearchCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "search", "Work backwards: which packages reach a goal in most futures, at what cost, and "
                  "what to do without; several that are unlike each other");
    CLI::Option* start = command_->add_option(
        "SCENARIO", options_.scenario,
        "Scenario file (.json) to start from; what it locks stays as it is; the baseline if left "
        "out");
    command_
        ->add_option("--around", options_.around,
                     "Refine a package (.json): start from it, and move no lever farther from it "
                     "than a quarter of its way")
        ->excludes(start);
    const auto texts = [&](const char* name, std::vector<std::string>& target, const char* help) {
        command_->add_option(name, target, help)->allow_extra_args(false);
    };
    texts("--goal", options_.goals,
          "What is wanted, such as 'peacebuilding at least 30 in 2045' or 'stability no worse than "
          "the baseline throughout'; may be repeated, then all at once");
    command_->add_option("--goals", options_.goalFile, "File with goals (.json)");
    texts("--budget", options_.limits.budgets,
          "Billions a year at most: of all together (60) or of a country (JPN=5); may be repeated");
    texts(
        "--keep", options_.limits.stay,
        "What stays as it is: a country (PRK), a lever (aid), or both (aid:JPN); may be repeated");
    texts("--assume", options_.limits.assume,
          "A country that may be assumed to change its policy, or none; may be repeated; all if "
          "left out");
    texts("--range", options_.limits.ranges,
          "How far a lever of a country may go, such as diplomacy:USA=40..60; may be repeated");
    command_->add_flag("--cuts", options_.limits.cuts,
                       "Levers may also go below their baseline, which saves money");
    command_->add_option("--share", options_.share, "In so many of 100 futures it is to be reached")
        ->check(CLI::Range(1.0, 99.0))
        ->capture_default_str();
    command_->add_flag("--worst-tenth", options_.worstTenth,
                       "Judge by the average of the worst tenth of the futures instead");
    command_->add_option("--packages", options_.packages, "At most so many")
        ->check(CLI::Range(search::kFewestPackages, search::kMostPackages))
        ->capture_default_str();
    command_->add_flag("--quick", options_.quick, "A first answer within seconds");
    command_->add_option("--seed", options_.seed, "Of what is tried by chance")
        ->capture_default_str();
    command_->add_option("-o,--output", options_.folder,
                         "Folder for the packages as scenario files");
    command_->add_flag("--overwrite", options_.overwrite, "Files of the same names in it");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> SearchCommand::run() {
    if (!*command_)
        return std::nullopt;
    return searchPackages(options_);
}

}  // namespace kyosei::cli
