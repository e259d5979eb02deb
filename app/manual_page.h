// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace kyosei::cli {

/// The manual page of the command line (section 1, for man) from the same declarations as --help.
[[nodiscard]] std::string manualPage(const CLI::App& app);

}  // namespace kyosei::cli
