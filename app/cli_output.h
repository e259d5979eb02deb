// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/engine/batch_engine.h"
#include "model/engine/csv_export.h"
#include "model/platform/replace_file.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace kyosei::cli {

/// Prints issues to standard error, as text or one JSON object; returns the exit status they call
/// for (success if there are no errors).
int report(const Issues& issues, bool json);

/// Series as {"time": [...], "series": {"name": [...]}}.
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<ExportColumn>& columns,
                                            const RunResult& run, const TimeWindow& window);

/// Writes text to a file ("" or "-": standard output), which must be none of those that were read;
/// returns the exit status.
int deliver(const std::string& text, const std::string& file, bool json,
            const std::vector<std::filesystem::path>& inputs = {});

/// The same of a text that is made while it is written, and holds nothing that commands a terminal.
int deliver(const ContentParts& parts, const std::string& file, bool json,
            const std::vector<std::filesystem::path>& inputs = {});

/// Shows on a terminal how many of them are done, "3 of 17 scenarios", as it begins each; empty
/// where standard error is none.
[[nodiscard]] std::function<void(std::size_t done, std::size_t all)>
progressOf(const std::string& what);

}  // namespace kyosei::cli
