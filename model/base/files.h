// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/platform/replace_file.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// The whole content of a regular file of at most `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// In the name of a file that saveFile() has not finished, after the name of its target.
inline constexpr std::string_view kSavingMark = ".saving-";

/// Writes beside the target, flushes to disk and renames, so that an old file survives any failure
/// whole and keeps its permissions; a new one is for its owner alone if `privacy` says so. A link
/// is followed. What is no regular file (a pipe, /dev/stdout, a device) is written into and never
/// replaced. On failure the issue says why (folder missing, not writable, disk full). A process
/// that is killed may leave a file with kSavingMark in its name.
[[nodiscard]] Result<void> saveFile(const std::filesystem::path& path, std::string_view content,
                                    Privacy privacy = Privacy::shared);
/// The same of a content that is made while it is written.
[[nodiscard]] Result<void> saveParts(const std::filesystem::path& path, const ContentParts& content,
                                     Privacy privacy = Privacy::shared);

/// An issue if one of `inputs` is the file `output` too, by whatever names: writing would destroy
/// what was read.
[[nodiscard]] Result<void> requireOtherFile(const std::filesystem::path& output,
                                            const std::vector<std::filesystem::path>& inputs);

}  // namespace kyosei
