// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"
#include "ui/text/csv_style.h"

#include <QString>

/// The log of a session for people (Markdown) and for spreadsheets (CSV); JSON is in the model.
namespace kyosei {

[[nodiscard]] QString sessionMarkdown(const SessionLog& log);
/// One row per step and one per entry; numbers without grouping.
[[nodiscard]] QString sessionCsv(const SessionLog& log, const CsvStyle& style = {});

/// Writes the log as the ending of the path says (.md, .csv, .json); an unknown one means Markdown.
[[nodiscard]] Result<void> saveSession(const SessionLog& log, const QString& path,
                                       const CsvStyle& style = {});

}  // namespace kyosei
