// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace kyosei {

/// The file of the program that runs; empty if the system does not tell.
[[nodiscard]] std::filesystem::path programFile();

/// Where a module of this program is: of a program that was built, one that is installed, or an
/// archive that was unpacked; empty if it is nowhere.
[[nodiscard]] std::filesystem::path moduleFile(const char* name);

/// A function of a module that was loaded, or why there is none.
struct ModuleFunction {
    void* address = nullptr;
    std::string error;
};

/// Loads a module for as long as the program runs and finds a function in it. The module's names
/// are seen by modules that it loads itself.
[[nodiscard]] ModuleFunction functionOfModule(const std::filesystem::path& module,
                                              const char* name);

}  // namespace kyosei
