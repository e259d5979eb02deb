// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_drivers.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/formatted.h"
#include "model/outcomes/uncertainty_drivers.h"
#include "model/simulation/policy_data.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

/// What was found, with all that is needed to name it.
struct Found {
    std::vector<OutputDrivers> outputs;
    std::vector<ExportColumn> columns;
    std::vector<std::string> names;  ///< of the constants
    const std::vector<Parameter>& parameters;
    bool level = false;
    std::size_t members = 0;

    [[nodiscard]] const std::string& nameOf(std::size_t output) const {
        return columns[output % columns.size()].name;
    }
    /// Null if the table does not have the constant.
    [[nodiscard]] const Parameter* parameterOf(const Driver& driver) const {
        const auto found =
            std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& parameter) {
                return parameter.id == names[driver.constant];
            });
        return found == parameters.end() ? nullptr : &*found;
    }
};

std::string outputText(const Found& found, std::size_t index) {
    const OutputDrivers& output = found.outputs[index];
    std::string text = formatted("%s, %.0f: %s %.3g [%.3g, %.3g]\n", found.nameOf(index).c_str(),
                                 output.year, found.level ? "level" : "change", output.range.median,
                                 output.range.low, output.range.high);
    if (output.drivers.named.empty())
        return text + "  No single constant stands out from chance.\n";
    text += formatted("  %7s  %-44s %-22s %s\n", "share", "", "output if low, high", "constant");
    for (const Driver& driver : output.drivers.named) {
        const Parameter* parameter = found.parameterOf(driver);
        text += formatted("  %5.0f %%  %-44s %-+10.3g %-+11.3g %.3g, %.3g%s%s\n",
                          100 * driver.share, found.names[driver.constant].c_str(), driver.low,
                          driver.high, driver.lowValue, driver.highValue, parameter ? "; " : "",
                          parameter ? parameter->grade.c_str() : "");
    }
    return text +
           formatted(
               "  %5.0f %%  all of these; the rest is spread over others, each below %.1f %% and "
               "so within noise,\n           and over what they do together\n",
               100 * output.drivers.explained, 100 * output.drivers.noise);
}

std::string text(const Found& found) {
    std::string all = formatted(
        "Which unknown constants spread the result over %zu members, by shares of its variance\n\n",
        found.members);
    for (std::size_t k = 0; k < found.outputs.size(); ++k)
        all += outputText(found, k) + '\n';
    return all +
           "Low and high: median of the result in the members in which the constant is in its\n"
           "lowest and highest fifth. These are associations over members: what a constant\n"
           "explains alone, not what it does together with others.\n";
}

ordered_json json(const Found& found) {
    ordered_json outputs = ordered_json::array();
    for (std::size_t k = 0; k < found.outputs.size(); ++k) {
        const OutputDrivers& output = found.outputs[k];
        ordered_json named = ordered_json::array();
        for (const Driver& driver : output.drivers.named) {
            ordered_json entry{{"constant", found.names[driver.constant]},
                               {"share", driver.share},
                               {"low", driver.low},
                               {"high", driver.high},
                               {"lowValue", driver.lowValue},
                               {"highValue", driver.highValue}};
            if (const Parameter* parameter = found.parameterOf(driver)) {
                entry["unit"] = parameter->unit;
                entry["meaning"] = parameter->meaning;
                entry["grade"] = parameter->grade;
            }
            named.push_back(std::move(entry));
        }
        outputs.push_back({{"output", found.nameOf(k)},
                           {"year", output.year},
                           {"of", found.level ? "level" : "change"},
                           {"low", output.range.low},
                           {"median", output.range.median},
                           {"high", output.range.high},
                           {"standardDeviation", output.drivers.deviation},
                           {"noise", output.drivers.noise},
                           {"explained", output.drivers.explained},
                           {"drivers", std::move(named)}});
    }
    return {{"members", found.members}, {"outputs", std::move(outputs)}};
}

}  // namespace

int drivers(const DriversOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    const auto columns = askedOutputs(**model, options.outputs);
    if (!columns)
        return report(columns.error(), options.json);
    const auto years = askedYears(**model, options.years);
    if (!years)
        return report(years.error(), options.json);
    const auto& parameters = (*model)->data().parameters();
    if (!parameters)
        return report(parameters.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);

    const EnsembleDrivers finder(**ensemble);
    const bool level = options.level || options.scenario.empty();
    DriversQuestion question{{}, *years, !level};
    for (const ExportColumn& column : *columns)
        question.outputs.push_back(column.slot);
    auto outputs = driversOf(finder, **ensemble, *scenario, question);
    if (!outputs)
        return report(outputs.error(), options.json);
    const Found found{std::move(*outputs), *columns, finder.names(),
                      *parameters,         level,    (*ensemble)->members()};
    return deliver(options.json ? json(found).dump(1) + '\n' : text(found), options.output,
                   options.json, {options.scenario});
}

DriversCommand::DriversCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "drivers", "What drives the uncertainty: which unknown constants spread what a scenario "
                   "changes, or the level it reaches, over the members that history supports");
    command_->add_option("SCENARIO", options_.scenario,
                         "Scenario file (.json); the levels of the baseline if left out");
    command_
        ->add_option("--of", options_.outputs,
                     "Variables (several, or separated by commas); the numbers of the headline "
                     "if left out")
        ->allow_extra_args(false);
    command_->add_option("--year", options_.years, "Years; that of the headline if left out")
        ->delimiter(',')
        ->allow_extra_args(false);
    command_->add_flag("--level", options_.level,
                       "Of the level that is reached instead of the change");
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> DriversCommand::run() {
    if (!*command_)
        return std::nullopt;
    options_.outputs = splitNames(options_.outputs);
    return drivers(options_);
}

}  // namespace kyosei::cli
