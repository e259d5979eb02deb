// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_contributions.h"

#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/issue_codes.h"
#include "model/outcomes/part_groups.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

namespace {

/// Of any model: sets of changed constants.
int contributionsInModel(ContributionsOptions options) {
    const auto model = loadModel(options.scenario, "");
    if (!model)
        return report(model.error(), options.json);
    (void)report(model->notes, options.json);
    const auto columns = namedOutputs(*model->program, options.outputs);
    if (!columns)
        return report(columns.error(), options.json);
    const auto times = askedTimes(*model->run, options.years);
    if (!times)
        return report(times.error(), options.json);
    std::vector<std::string> names;
    for (const ExportColumn& column : *columns) {
        names.push_back(column.name);
        options.dividing.outputs.push_back(column.slot);
    }
    options.dividing.years = *times;
    const auto found =
        contributionsOf(*model->program, changeSets(options.changes), options.dividing);
    if (!found)
        return report(found.error(), options.json);
    return deliver(options.json ? contributionsJson(*found, names).dump(1) + '\n'
                                : contributionsText(*found, names),
                   options.output, options.json, {options.scenario});
}

}  // namespace

int contributions(ContributionsOptions options) {
    if (!options.changes.empty())
        return contributionsInModel(std::move(options));
    if (isModelFile(options.scenario))
        return report({{codes::noChangeAsked, {options.scenario, 0, {}}}}, options.json);
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto read = readScenarioFile(options.scenario, (*model)->levers(), (*model)->shocks());
    if (!read)
        return report(read.error(), options.json);
    (void)report(read->notes, options.json);
    const auto columns = askedOutputs(**model, options.outputs);
    if (!columns)
        return report(columns.error(), options.json);
    const auto years = askedYears(**model, options.years);
    if (!years)
        return report(years.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);

    std::vector<std::string> names;
    for (const ExportColumn& column : *columns) {
        names.push_back(column.name);
        options.dividing.outputs.push_back(column.slot);
    }
    options.dividing.years = *years;
    options.dividing.progress = progressOf("combinations");
    const LeverTable& levers = (*model)->levers();
    const bool byLever = options.by == "lever";
    const auto groups = partGroupsIn(options.groups, byLever ? leverIds(levers) : levers.actors());
    if (!groups)
        return report(groups.error(), options.json);
    const auto found = contributionsOf(**ensemble, read->scenario,
                                       grouped(byLever ? groupsByLever(read->scenario, levers)
                                                       : groupsByActor(read->scenario, levers),
                                               *groups),
                                       options.dividing);
    if (!found)
        return report(found.error(), options.json);
    return deliver(options.json ? contributionsJson(*found, names).dump(1) + '\n'
                                : contributionsText(*found, names),
                   options.output, options.json, {options.scenario});
}

ContributionsCommand::ContributionsCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "contributions", "Who contributes what: how much of what a scenario does each lever or "
                         "country brings about, alone and as its fair share (Shapley value), and "
                         "what only comes of them together");
    command_->add_option("SCENARIO", options_.scenario, "Scenario file (.json), or any XMILE model")
        ->required();
    command_->add_option("--change", options_.changes,
                         "Of a model: constants to change, NAME=VALUE, separated by commas; each "
                         "is a part, or each set of them if this is repeated");
    command_->add_option("--of", options_.outputs,
                         "Variables (several, or separated by commas); the numbers of the headline "
                         "if left out");
    command_->add_option("--year", options_.years, "Years; that of the headline if left out")
        ->delimiter(',');
    command_->add_option("--by", options_.by, "lever or country")
        ->check(CLI::IsMember({"lever", "country"}))
        ->capture_default_str();
    command_
        ->add_option("--group", options_.groups,
                     "Parts taken as one, NAME=PART,PART with ids of levers, or of countries; may "
                     "be repeated")
        ->allow_extra_args(false);
    command_
        ->add_option("--exact", options_.dividing.exactUpTo,
                     "With up to so many parts all combinations are run, beyond it a sample of the "
                     "orders of adding them")
        ->check(CLI::Range(0, 16))
        ->capture_default_str();
    command_
        ->add_option("--orders", options_.dividing.orderPairs,
                     "Pairs of orders in such a sample: the more, the smaller the error")
        ->check(CLI::Range(2, 10000))
        ->capture_default_str();
    command_->add_option("--seed", options_.dividing.seed, "Of such a sample")
        ->capture_default_str();
    command_->add_option("-o,--output", options_.output, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> ContributionsCommand::run() {
    if (!*command_)
        return std::nullopt;
    options_.outputs = splitNames(options_.outputs);
    return contributions(options_);
}

}  // namespace kyosei::cli
