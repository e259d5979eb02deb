// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/xmile/document.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace kyosei::xmile {

/// A document, with notes and warnings about what was skipped (vendor extensions, views).
struct ReadDocument {
    Document document;
    Issues notes;
};

/// Reads an XMILE 1.0 file from memory. Collects all errors rather than stopping at the first;
/// whatever cannot be simulated faithfully (conveyors, queues) is refused by name. Modules become
/// part of one model, their variables named "module.variable". `file` is used in messages only.
[[nodiscard]] Result<ReadDocument> readXmile(std::string_view text, std::string file);

/// Reads a file from disk; refuses files above 256 MiB.
[[nodiscard]] Result<ReadDocument> readXmileFile(const std::filesystem::path& path);

}  // namespace kyosei::xmile
