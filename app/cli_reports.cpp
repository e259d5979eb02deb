// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_reports.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

ReportCommands::ReportCommands(CLI::App& app) {
    reference_ = app.add_subcommand(
        "reference", "The technical reference as one HTML file: all equations, parameters, loops, "
                     "levers, checks, sources and limits of the policy model");
    reference_->add_option("--html", referenceOptions_.html,
                           "File to write; standard output if left out");
    indicators_ = app.add_subcommand(
        "indicators", "How the indicators change with the weights, anchors and ways of "
                      "aggregation that they are made with");
    indicators_
        ->add_option("--points", indicatorsOptions_.points,
                     "Points of the design, a power of two; half the variants")
        ->check(CLI::Range(std::size_t{16}, std::size_t{65536}))
        ->capture_default_str();
    indicators_->add_option("--seed", indicatorsOptions_.seed, "Of the design")
        ->capture_default_str();
    indicators_->add_flag("--json", indicatorsOptions_.json, "JSON instead of text");
    figures_ = app.add_subcommand(
        "figures", "The figures of the policy model that its texts speak of, as a table; takes up "
                   "to a minute");
    CLI::Option* write = figures_->add_flag(
        "--write", figuresOptions_.write,
        "Write resources/figures/table.csv and the README's figures, then check as --check does");
    figures_
        ->add_flag("--check", figuresOptions_.check,
                   "Whether table, README and the claims of all texts still hold; names each "
                   "sentence that does not")
        ->excludes(write);
    figures_->add_option("--folder", figuresOptions_.folder, "Of the source code")
        ->capture_default_str();
    figures_->add_flag("--json", figuresOptions_.json, "Issues as JSON");
    referencePairs_ = app.add_subcommand(
        "reference-pairs", "Where pairs of the region stand beside pairs elsewhere in the world: "
                           "trade, travel, opinion, memberships, disputes");
    referencePairs_->add_option("--measure", referencePairsOptions_.measure,
                                "Only this measure, by its id in square brackets");
    referencePairs_->add_flag("--json", referencePairsOptions_.json, "JSON instead of text");
}

std::optional<int> ReportCommands::run() {
    if (*reference_)
        return reference(referenceOptions_);
    if (*indicators_)
        return indicatorsReport(indicatorsOptions_);
    if (*figures_)
        return figuresReport(figuresOptions_);
    if (*referencePairs_)
        return referencePairs(referencePairsOptions_);
    return std::nullopt;
}

}  // namespace kyosei::cli
