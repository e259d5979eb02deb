// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "ui/charts/content/chart_content.h"
#include "ui/text/csv_style.h"

#include <QImage>
#include <QSize>

namespace kyosei {

enum class PictureFormat { png, svg, pdf };

/// What a picture says below and above the chart, so that it explains itself outside the program.
struct ExportCaption {
    QString scenario;  ///< title of the scenario; empty: untitled
};

/// Charts leave the program in print colours with title, unit, legend, scenario and source.
[[nodiscard]] QImage chartImage(const ChartContent& content, const ExportCaption& caption,
                                QSize size, double scale);
/// Writes the whole file or leaves an existing one as it was. The issue says why it failed.
[[nodiscard]] Result<void> writePicture(const QString& path, PictureFormat format,
                                        const ChartContent& content, const ExportCaption& caption);
/// Values for a spreadsheet, UTF-8 with a byte-order mark; the headings name variable, unit and
/// scenario.
[[nodiscard]] Result<void> writeData(const QString& path, const ChartContent& content,
                                     const ExportCaption& caption = {}, const CsvStyle& style = {});
/// Tab-separated, for pasting into a spreadsheet.
[[nodiscard]] QString dataForClipboard(const ChartContent& content,
                                       const ExportCaption& caption = {});
/// Title, scenario and what the chart says, in words.
[[nodiscard]] QString readingForClipboard(const ChartContent& content,
                                          const ExportCaption& caption = {});
/// A workbook of one sheet (.xlsx): what writeData() has, with unit, variables and sources.
[[nodiscard]] Result<void> writeWorkbook(const QString& path, const ChartContent& content,
                                         const ExportCaption& caption = {});
/// A file name that every system accepts, without extension, e.g. "trust-japan-south-korea".
[[nodiscard]] QString suggestedFileName(const ChartContent& content);

}  // namespace kyosei
