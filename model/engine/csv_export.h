// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/platform/replace_file.h"
#include "model/program/program.h"

#include <limits>
#include <string>
#include <vector>

namespace kyosei {

/// One column of an export: a scalar of the model under the name "trust[JPN_KOR]".
struct ExportColumn {
    std::string name;
    Slot slot = 0;
};

/// Columns for the named variables, all their elements each; every variable if `names` is empty.
/// A name may carry subscripts ("trust[JPN_KOR]"). Unknown names are issues that suggest a like
/// one.
[[nodiscard]] Result<std::vector<ExportColumn>>
exportColumns(const Program& program, const std::vector<std::string>& names);

/// Which saved times to export, both ends included.
struct TimeWindow {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
};

/// Wide CSV (RFC 4180): first column `time`, one row per saved time, shortest decimals that read
/// back to the same bits.
[[nodiscard]] std::string toCsv(const std::vector<ExportColumn>& columns, const RunResult& run,
                                const TimeWindow& window = {});
/// The same in parts of some hundred kilobytes, for runs of which the text would be larger than the
/// numbers. What it is made from must live as long.
[[nodiscard]] ContentParts csvParts(const std::vector<ExportColumn>& columns, const RunResult& run,
                                    const TimeWindow& window = {});

}  // namespace kyosei
