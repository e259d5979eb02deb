// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_discover.h"

#include "app/asked_outputs.h"
#include "app/cli_output.h"
#include "app/discover_report.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace kyosei::cli {

int discover(const DiscoverOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    const auto goals = askedGoals(**model, options.goalsFile, options.goals);
    if (!goals)
        return report(goals.error(), options.json);
    const auto history =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!history)
        return report(history.error(), options.json);

    discovery::DiscoverRequest request;
    request.scenario = *scenario;
    request.goals = *goals;
    request.futures = options.futures;
    request.futures.shocks = !options.withoutShocks;
    request.runs = options.runs;
    request.explain.mostRestrictions = options.most;
    request.explain.seed = options.futures.seed;
    const auto progress = progressOf("futures");
    const auto told = [&](const discovery::DiscoveryPointer&, std::size_t done,
                          std::size_t wanted) {
        if (progress)
            progress(done - 1, wanted);
    };
    const auto found = discovery::discover(*history, request, {}, told, options.folder);
    if (!found)
        return report(found.error(), options.json);
    return deliver(options.json ? discoverJson(**found).dump(1) + '\n'
                                : discoverText(**found, (*model)->charts()),
                   options.output, options.json, {options.scenario, options.goalsFile});
}

DiscoverCommand::DiscoverCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "discover", "When a scenario misses a goal: in how many futures, and what those have in "
                    "common, if anything");
    command_->add_option("SCENARIO", options_.scenario,
                         "Scenario file (.json); the baseline if left out");
    command_
        ->add_option("--goal", options_.goals,
                     "What success is: 'peacebuilding at least 35 in 2045', 'stability rises by at "
                     "least 1', 'stability no worse than the baseline throughout'; a number of the "
                     "headline or of a chart, as shown. May be repeated: all of them")
        ->allow_extra_args(false);
    command_->add_option("--goals", options_.goalsFile, "Goals as a file (.json)");
    command_->add_option("--runs", options_.runs, "At least so many futures")
        ->check(CLI::Range(512, 100'000))
        ->capture_default_str();
    command_->add_option("--folder", options_.folder,
                         "Keep what has been run there, for many futures: after a kill the same "
                         "command goes on, and with more --runs it adds to them");
    command_->add_flag("--no-shocks", options_.withoutShocks,
                       "Only the shocks of the scenario; otherwise each other one is put in with "
                       "a chance of a tenth, in any year");
    command_->add_flag("--wide", options_.futures.wide,
                       "Constants drawn from their priors instead of those that history supports");
    command_->add_flag("--schools", options_.futures.schools,
                       "Each future by the beliefs of one school of thought");
    command_->add_flag("--followers", options_.futures.followers,
                       "Governments that the scenario assumes to move may do so or not");
    command_->add_option("--most", options_.most, "Circumstances that an answer may name")
        ->check(CLI::Range(1, 6))
        ->capture_default_str();
    command_->add_option("--seed", options_.futures.seed, "Which futures are drawn")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> DiscoverCommand::run() {
    return *command_ ? std::optional(discover(options_)) : std::nullopt;
}

}  // namespace kyosei::cli
