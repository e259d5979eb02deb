// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/chart_tables.h"

#include <string>
#include <utility>
#include <vector>

namespace kyosei::tables {

/// A column of numbers; what is not finite is an empty cell.
struct SheetColumn {
    std::string heading;
    std::vector<double> values;
};

/// A sheet of a workbook: what it is about, then a table.
struct Sheet {
    std::string name;  ///< as on its tab; shortened and told apart from others where it has to be
    std::vector<std::pair<std::string, std::string>> about;  ///< "unit": "index 0–100"
    std::vector<SheetColumn> columns;
    /// Rows of text below the head, in the place of numbers.
    std::vector<std::vector<std::string>> rows = {};
};

/// The sheet of a chart, in English as files are: years down, and for each line central runs and
/// ranges, with and without the scenario, their change, and what was observed. `scenario` is its
/// title.
[[nodiscard]] Sheet sheetOf(const ChartTable& table, const std::string& scenario);

/// Where the figures of these charts come from, with citation and licence.
[[nodiscard]] Result<Sheet> sourcesSheet(const std::vector<ChartTable>& tables);

/// A file for LibreOffice and Excel (.xlsx). Texts are strings, never formulas, whatever people
/// wrote. The same sheets give the same bytes. Fails if it cannot be made.
[[nodiscard]] Result<std::string> workbookBytes(const std::vector<Sheet>& sheets);

}  // namespace kyosei::tables
