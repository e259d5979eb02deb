// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "ui/report/report_pages.h"
#include "ui/text/searchable_pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace kyosei {

namespace {

constexpr double kPixelsPerInch = 96;

void paintPages(const ReportPages& pages, QPagedPaintDevice& device, int resolution) {
    QPainter painter(&device);
    const double scale = resolution / kPixelsPerInch;
    for (int page = 0; page < ReportPages::count(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
}

}  // namespace

QByteArray reportPdf(const report::ReportDocument& document, const QPageSize& size) {
    constexpr int kResolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(size);
    pdf.setPageMargins({});
    pdf.setResolution(kResolution);
    pdf.setTitle(QString::fromStdString(document.title));
    pdf.setCreator(QStringLiteral("Kyosei " KYOSEI_VERSION));
    paintPages(ReportPages(document, size), pdf, kResolution);
    return searchablePdf(bytes);
}

void printReport(const report::ReportDocument& document, QPrinter& printer) {
    printer.setFullPage(true);
    paintPages(ReportPages(document, printer.pageLayout().pageSize()), printer,
               printer.resolution());
}

}  // namespace kyosei
