// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_next_steps.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/formatted.h"
#include "model/live/ensemble_worker.h"
#include "model/outcomes/next_steps.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

struct NextSteps {
    std::vector<StepEffect> effects;  ///< strongest first
    std::string output;
    double year = 0;
    std::size_t members = 0;
    const LeverTable& levers;
};

std::string text(const NextSteps& found) {
    std::string all =
        formatted("%s, %.0f: what one step up of each slider would do, given all others (median "
                  "[nine chances in ten] of %zu members)\n",
                  found.output.c_str(), found.year, found.members);
    for (const StepEffect& effect : found.effects) {
        const LeverCell& cell = *found.levers.find(effect.id);
        all +=
            formatted("  %+9.3g [%+.3g, %+.3g]  %3.0f %% higher  %s, %s%s\n", effect.effect.median,
                      effect.effect.low, effect.effect.high, 100 * effect.effect.higher,
                      effect.id.lever.c_str(), found.levers.actorName(cell.id.actor).c_str(),
                      effect.last ? " (at its end: the last step)" : "");
    }
    return all;
}

ordered_json json(const NextSteps& found) {
    ordered_json steps = ordered_json::array();
    for (const StepEffect& effect : found.effects)
        steps.push_back({{"lever", effect.id.lever},
                         {"actor", effect.id.actor},
                         {"step", found.levers.find(effect.id)->step},
                         {"low", effect.effect.low},
                         {"median", effect.effect.median},
                         {"high", effect.effect.high},
                         {"higher", effect.effect.higher},
                         {"lower", effect.effect.lower},
                         {"last", effect.last}});
    return {{"output", found.output},
            {"year", found.year},
            {"members", found.members},
            {"steps", std::move(steps)}};
}

}  // namespace

int nextStepsReport(const NextStepsOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    const HeadlineIndicator& usual = (*model)->charts().headline().stability;
    ExportColumn column{usual.title, usual.slot};
    if (!options.outputs.empty()) {
        const auto columns = askedOutputs(**model, options.outputs);
        if (!columns)
            return report(columns.error(), options.json);
        column = columns->front();
    }
    const auto years = askedYears(**model, options.year ? std::vector<double>{*options.year}
                                                        : std::vector<double>());
    if (!years)
        return report(years.error(), options.json);
    const auto ensemble = historyMatchedOnce(*model, options.members)();
    if (!ensemble)
        return report(ensemble.error(), options.json);
    StepEffectsQuestion question{column.slot, years->front()};
    std::size_t done = 0;
    if (const auto progress = progressOf("sliders"))
        question.known = [&, progress](const StepEffect&) {
            progress(done++, (*model)->levers().cells().size());
        };
    auto effects = stepEffects(**ensemble, *scenario, question);
    if (!effects)
        return report(effects.error(), options.json);
    std::stable_sort(
        effects->begin(), effects->end(),
        [](const StepEffect& a, const StepEffect& b) { return a.effect.median > b.effect.median; });
    const NextSteps found{std::move(*effects), column.name, years->front(), (*ensemble)->members(),
                          (*model)->levers()};
    return deliver(options.json ? json(found).dump(1) + '\n' : text(found), options.output,
                   options.json, {options.scenario});
}

NextStepsCommand::NextStepsCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "next-steps", "What one step up of every slider would do to an output, given all others, "
                      "with range and chance");
    command_->add_option("SCENARIO", options_.scenario,
                         "Scenario file (.json); the baseline if left out");
    command_->add_option("--of", options_.outputs, "Variable; overall stability if left out")
        ->allow_extra_args(false);
    command_->add_option("--year", options_.year, "Year; that of the headline if left out");
    command_->add_option("--members", options_.members, "So many members of the ensemble")
        ->check(CLI::Range(1, 512))
        ->capture_default_str();
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> NextStepsCommand::run() {
    if (!*command_)
        return std::nullopt;
    options_.outputs = splitNames(options_.outputs);
    return nextStepsReport(options_);
}

}  // namespace kyosei::cli
