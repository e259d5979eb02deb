// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace kyosei::pack {

/// Files of a pack: path inside of it, with slashes, and content.
using Files = std::map<std::string, std::string>;

/// What is read of an archive at most, so that a hostile one costs bounded time and memory.
struct ArchiveLimits {
    std::size_t files = 2000;
    std::size_t bytes = 256U << 20U;  ///< of all contents together, unpacked
};

/// A ZIP archive of these files. The same files give the same bytes: they are ascending, and of a
/// fixed date.
[[nodiscard]] Result<std::string> writeArchive(const Files& files);

/// All files of an archive; `name` is that of the archive, for issues. Refused are names that lead
/// out of it or hold control characters or backslashes, names that come twice, what is encrypted
/// or damaged, and what is beyond the limits. Folders are passed over.
[[nodiscard]] Result<Files> readArchive(std::string_view bytes, const std::string& name,
                                        const ArchiveLimits& limits = {});

}  // namespace kyosei::pack
