// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_facts.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

std::vector<const CLI::App*> commandsOf(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& command) {
    return command.get_options([](const CLI::Option* each) { return each->nonpositional(); });
}

std::vector<const CLI::Option*> positionalsOf(const CLI::App& command) {
    return command.get_options([](const CLI::Option* each) { return each->get_positional(); });
}

std::vector<std::string> namesOf(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& letter : option.get_snames())
        names.push_back('-' + letter);
    for (const std::string& word : option.get_lnames())
        names.push_back("--" + word);
    return names;
}

bool takesValue(const CLI::Option& option) {
    return option.get_items_expected_max() > 0;
}

std::vector<std::string> choicesOf(const CLI::Option& option) {
    // The parser keeps them in the name of the type only: "TEXT:{euler,rk2,rk4}".
    const std::string type = option.get_type_name();
    const std::size_t open = type.find('{');
    const std::size_t close = type.find('}', open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

std::string brieflyOf(const std::string& description) {
    return description.substr(0, description.find_first_of(";:"));
}

}  // namespace kyosei::cli
