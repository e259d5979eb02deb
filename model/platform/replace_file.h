// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace kyosei {

/// Writes a file so that after a crash or a loss of power either the old or the new one is there
/// whole: into `temporary` beside it, synchronised with the disk, which then takes the place of
/// `target`. Keeps the permissions of a file that is there. 0, or the errno of the failure; then
/// the old file is untouched and `temporary` removed.
[[nodiscard]] int replaceFile(const std::filesystem::path& target, const std::string& temporary,
                              std::string_view content);

/// A number that no other process of this machine has while this one runs.
[[nodiscard]] long processNumber();

}  // namespace kyosei
