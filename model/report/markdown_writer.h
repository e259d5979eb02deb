// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <string>

namespace kyosei::report {

/// For notes, wikis and other programs. Drawings are left out: the tables have their numbers.
[[nodiscard]] std::string toMarkdown(const ReportDocument& document);

/// The same without any marks, to be pasted into a letter.
[[nodiscard]] std::string toPlainText(const ReportDocument& document);

/// Its tables alone, columns separated by tabs, for a spreadsheet.
[[nodiscard]] std::string toTables(const ReportDocument& document);

/// Title and answer: what fits into a message.
[[nodiscard]] std::string toSummary(const ReportDocument& document);

}  // namespace kyosei::report
