// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/report/document.h"

#include <QByteArray>
#include <QImage>
#include <QPageSize>

class QPrinter;

namespace kyosei {

/// The report as PDF with its fonts embedded.
[[nodiscard]] QByteArray reportPdf(const report::ReportDocument& document, const QPageSize& size);

/// Its pages below each other.
[[nodiscard]] QImage reportPicture(const report::ReportDocument& document, const QPageSize& size);

/// The same onto paper, of the size that the printer is set to. A printer that writes PDF files
/// gives the same file as reportPdf(): its text can be searched. Fails if that cannot be written.
[[nodiscard]] Result<void> printReport(const report::ReportDocument& document, QPrinter& printer);

}  // namespace kyosei
