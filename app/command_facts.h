// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

/// What the parser knows of the commands, for the manual page and the shells.
namespace kyosei::cli {

/// In the order in which --help lists them.
[[nodiscard]] std::vector<const CLI::App*> commandsOf(const CLI::App& app);
[[nodiscard]] std::vector<const CLI::Option*> optionsOf(const CLI::App& command);
[[nodiscard]] std::vector<const CLI::Option*> positionalsOf(const CLI::App& command);

/// "-o" and "--output".
[[nodiscard]] std::vector<std::string> namesOf(const CLI::Option& option);
[[nodiscard]] bool takesValue(const CLI::Option& option);
/// The words that may be given; empty where it can be anything.
[[nodiscard]] std::vector<std::string> choicesOf(const CLI::Option& option);
/// The description up to its first semicolon or colon.
[[nodiscard]] std::string brieflyOf(const std::string& description);

}  // namespace kyosei::cli
