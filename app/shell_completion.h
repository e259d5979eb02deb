// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

/// Scripts that let a shell complete commands, options, words that an option takes, and files, made
/// from the same declarations as --help.
namespace kyosei::cli {

[[nodiscard]] std::string bashCompletion(const CLI::App& app);
[[nodiscard]] std::string zshCompletion(const CLI::App& app);
[[nodiscard]] std::string fishCompletion(const CLI::App& app);

}  // namespace kyosei::cli
