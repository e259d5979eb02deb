// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "model/base/files.h"
#include "ui/report/report_pages.h"
#include "ui/text/searchable_pdf.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace kyosei {

namespace {

constexpr double kPixelsPerInch = 96;

void paintPages(const ReportPages& pages, QPagedPaintDevice& device, int resolution) {
    QPainter painter(&device);
    const double scale = resolution / kPixelsPerInch;
    for (int page = 0; page < pages.count(); ++page) {
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

QImage reportPicture(const report::ReportDocument& document, const QPageSize& size) {
    constexpr double kScale = 1.5;
    const ReportPages pages(document, size);
    const QSizeF page = pages.pageSize() * kScale;
    QImage image(static_cast<int>(page.width()), static_cast<int>(page.height()) * pages.count(),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kScale, kScale);
    for (int p = 0; p < pages.count(); ++p) {
        pages.paint(painter, p);
        painter.translate(0, pages.pageSize().height());
    }
    return image;
}

Result<void> printReport(const report::ReportDocument& document, QPrinter& printer) {
    const QPageSize size = printer.pageLayout().pageSize();
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty())
        return saveFile(QFileInfo(printer.outputFileName()).filesystemAbsoluteFilePath(),
                        reportPdf(document, size).toStdString());
    printer.setFullPage(true);
    paintPages(ReportPages(document, size), printer, printer.resolution());
    return {};
}

}  // namespace kyosei
