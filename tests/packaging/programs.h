// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/command_line.h"

#include <regex>
#include <set>

namespace kyosei::test {

/// A file of packaging/.
inline std::string packagingFile(const std::string& name) {
    return contentOf(std::filesystem::path(KYOSEI_SOURCE_DIR) / "packaging" / name);
}

/// "--output", "-o" and the like in a text, each once.
inline std::set<std::string> optionsIn(const std::string& text) {
    static const std::regex kOption(R"((^|[\s,\[/'])(--?[a-z][a-z-]*))");
    std::set<std::string> options;
    for (std::sregex_iterator found(text.begin(), text.end(), kOption), end; found != end; ++found)
        options.insert((*found)[2]);
    return options;
}

/// What stands before the description in each line of --help's lists.
inline std::set<std::string> optionsOfHelp(const std::string& help) {
    std::istringstream lines(help);
    std::string line, declared;
    while (std::getline(lines, line))
        if (line.rfind("  -", 0) == 0)
            declared += ' ' + line.substr(0, line.find("  ", 2)) + '\n';
    return optionsIn(declared);
}

/// The names in the first lists of --help's "Subcommands:".
inline std::set<std::string> commandsOfHelp(const std::string& help) {
    std::istringstream lines(help.substr(help.find("Subcommands:\n") + 13));
    std::set<std::string> commands;
    for (std::string line; std::getline(lines, line) && line.rfind("  ", 0) == 0;)
        if (line[2] != ' ')
            commands.insert(line.substr(2, line.find(' ', 2) - 2));
    return commands;
}

/// The first part in parentheses that fits; empty if nothing does.
inline std::string firstIn(const std::string& text, const std::string& pattern) {
    std::smatch found;
    return std::regex_search(text, found, std::regex(pattern)) ? found[1].str() : std::string();
}

/// A manual page as a person reads it, without what man is told by it.
inline std::string withoutRoff(std::string page) {
    page = std::regex_replace(page, std::regex(R"(\\f.|\\&)"), "");
    return std::regex_replace(page, std::regex(R"(\\-)"), "-");
}

}  // namespace kyosei::test
