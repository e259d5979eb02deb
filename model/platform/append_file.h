// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace kyosei {

/// Writes behind the end of a regular file that is there, and synchronises it with the disk. Of a
/// write that fails nothing stays. 0, or the errno of the failure; a link is not followed (ELOOP).
[[nodiscard]] int appendToFile(const std::filesystem::path& target, std::string_view content);

}  // namespace kyosei
