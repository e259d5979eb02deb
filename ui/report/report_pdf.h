// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <QByteArray>
#include <QPageSize>

class QPrinter;

namespace kyosei {

/// The report as PDF with its fonts embedded.
[[nodiscard]] QByteArray reportPdf(const report::ReportDocument& document, const QPageSize& size);

/// The same onto paper, of the size that the printer is set to.
void printReport(const report::ReportDocument& document, QPrinter& printer);

}  // namespace kyosei
