// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace kyosei {

/// Who may read a file that is new; of one that is there it stays as it was.
enum class Privacy { shared, owner };

/// The parts of a content, one after the other; an empty one ends it. A long content need not be in
/// memory whole.
using ContentParts = std::function<std::string_view()>;
/// A content of one part, which must live as long.
[[nodiscard]] ContentParts inOnePart(std::string_view content);

/// Writes a file so that after a crash or a loss of power either the old or the new one is there
/// whole: into a file of its own beside `target`, whose name begins with `prefix` and which nobody
/// else can have made or guessed, synchronised with the disk, which then takes the place of
/// `target`. 0, or the errno of the failure; then the old file is untouched and no other left.
/// A file that its owner may not write is not replaced (EACCES), not even by root.
[[nodiscard]] int replaceFile(const std::filesystem::path& target, const std::string& prefix,
                              const ContentParts& content, Privacy privacy);

/// Writes into what is there and is no regular file: a pipe, a terminal, a device. 0, or the errno
/// of the failure.
[[nodiscard]] int writeInto(const std::filesystem::path& target, const ContentParts& content);

}  // namespace kyosei
