// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_structure.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

namespace {

constexpr const char* kWhat = "[MODEL] VARIABLE: a model file (.xmile, .stmx, .mdl) and a variable "
                              "or name[element] of it; without a file, of the "
                              "policy model";
constexpr const char* kScenario = "Scenario file (.json) for the policy model";

CLI::App* addTree(CLI::App& app, const char* name, const char* description, TreeOptions& options) {
    CLI::App* command = app.add_subcommand(name, description);
    command->add_option("WHAT", options.what, kWhat)->required()->expected(1, 2);
    command->add_option("--depth", options.depth, "Levels of the tree")->capture_default_str();
    command->add_option("--limit", options.branches, "Lines at most")->capture_default_str();
    command->add_flag("--json", options.json, "JSON instead of text");
    return command;
}

}  // namespace

StructureCommands::StructureCommands(CLI::App& app) {
    usesOptions_.uses = true;
    addTrees(app);
    addExplain(app);
    addLoops(app);
    addSensitivity(app);
}

void StructureCommands::addTrees(CLI::App& app) {
    causes_ = addTree(app, "causes",
                      "What a variable is made of, as a tree; + and - say in which direction each "
                      "cause acts, ? that it depends",
                      causesOptions_);
    uses_ = addTree(app, "uses", "What uses a variable, as a tree", usesOptions_);
}

void StructureCommands::addExplain(CLI::App& app) {
    explain_ = app.add_subcommand(
        "explain", "Why a value of a run is what it is: equation, units, source, and all inputs");
    explain_->add_option("WHAT", explainOptions_.what, kWhat)->required()->expected(1, 2);
    explain_->add_option("--time", explainOptions_.time, "When; the end of the run if left out");
    explain_->add_option("--scenario", explainOptions_.scenario, kScenario);
    explain_->add_flag("--json", explainOptions_.json, "JSON instead of text");
}

void StructureCommands::addLoops(CLI::App& app) {
    loops_ = app.add_subcommand(
        "loops", "Feedback loops: R reinforcing, B balancing; signs in parentheses are those of "
                 "the run. Named loops come first, then a shortest independent set");
    loops_->add_option("MODEL", loopsOptions_.model, "Model file; the policy model if left out");
    loops_->add_option("--time", loopsOptions_.time,
                       "Instead list loops by their share in what changes up to this time");
    loops_
        ->add_option("--phases", loopsOptions_.phases,
                     "Instead tell which loop is the strongest when, looking at so many times")
        ->check(CLI::Range(2, 10000));
    loops_->add_flag("--named", loopsOptions_.named,
                     "With --phases: only loops that the model names, of which none is missed "
                     "however many loops there are");
    loops_->add_option("--through", loopsOptions_.through, "Only loops through this variable");
    loops_->add_flag("--all", loopsOptions_.all, "All loops, as far as the limit allows");
    loops_->add_option("--limit", loopsOptions_.limit, "Loops at most")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000}))
        ->capture_default_str();
    loops_->add_option("--scenario", loopsOptions_.scenario, kScenario);
    loops_->add_flag("--json", loopsOptions_.json, "JSON instead of text");
}

void StructureCommands::addSensitivity(CLI::App& app) {
    sensitivity_ = app.add_subcommand(
        "sensitivity",
        "What a small step of each lever or constant does to outputs, all else as it is");
    sensitivity_->add_option("MODEL", sensitivityOptions_.model,
                             "Model file; the policy model if left out");
    sensitivity_
        ->add_option("--of", sensitivityOptions_.outputs,
                     "Outputs, separated by commas: a name takes all its elements")
        ->required();
    sensitivity_->add_option("--to", sensitivityOptions_.inputs,
                             "Constants, separated by commas; if left out the policy model's "
                             "levers, or all constants of a file");
    sensitivity_->add_option("--time", sensitivityOptions_.time,
                             "When; the end of the run if left out");
    sensitivity_
        ->add_option("--step", sensitivityOptions_.share,
                     "Step of a constant, as a share of its value")
        ->check(CLI::Range(1e-9, 10.0))
        ->capture_default_str();
    sensitivity_->add_option("--scenario", sensitivityOptions_.scenario, kScenario);
    sensitivity_->add_flag("--json", sensitivityOptions_.json, "JSON instead of text");
}

std::optional<int> StructureCommands::run() {
    if (*causes_)
        return tree(causesOptions_);
    if (*uses_)
        return tree(usesOptions_);
    if (*explain_)
        return explain(explainOptions_);
    if (*loops_)
        return loopsOptions_.phases > 0 ? loopPhasesReport(loopsOptions_) : loops(loopsOptions_);
    if (!*sensitivity_)
        return std::nullopt;
    sensitivityOptions_.outputs = splitNames(sensitivityOptions_.outputs);
    sensitivityOptions_.inputs = splitNames(sensitivityOptions_.inputs);
    return sensitivity(sensitivityOptions_);
}

std::vector<std::string> splitNames(const std::vector<std::string>& lists) {
    std::vector<std::string> names;
    for (const std::string& list : lists) {
        int depth = 0;
        std::string name;
        for (const char c : list + ',') {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                if (!name.empty())
                    names.push_back(name);
                name.clear();
            } else {
                name += c;
            }
        }
        if (!name.empty())
            names.push_back(name);
    }
    return names;
}

}  // namespace kyosei::cli
