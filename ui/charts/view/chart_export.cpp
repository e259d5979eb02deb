// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_export.h"

#include "model/base/files.h"
#include "model/tables/workbook.h"
#include "ui/charts/content/chart_reading.h"
#include "ui/charts/content/series_table.h"
#include "ui/charts/plot/chart_legend.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/style/metrics.h"
#include "ui/style/theme_palettes.h"
#include "ui/text/phrases.h"
#include "ui/text/searchable_pdf.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>
#include <utility>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

// 16:10, readable when it fills half a printed page.
constexpr QSize kPictureSize{880, 550};
constexpr int kPdfResolution = 96;

struct Caption {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
public:
    static QString runs(const ChartContent& content) {
        if (content.mode == ChartMode::futures) {
            return tr("Heavy: the expected path, run with central values; thin: single futures "
                      "with the same values, drawn by chance (draw %1).")
                .arg(content.draw);
        }
        if (content.runs == 0) {
            return tr("Single run with central values, no range computed yet.");
        }
        if (content.kind == ChartKind::matrix && !content.central)
            return tr("Medians of %1 runs with uncertain constants that fit history.")
                .arg(QLocale().toString(static_cast<qulonglong>(content.runs)));
        return (!content.central
                    ? tr("Lines: medians of %1 runs with uncertain constants that fit history; "
                         "shades: where half and nine in ten of them lie.")
                    : tr("Run with central values; ranges: %1 runs with uncertain constants that "
                         "fit history."))
            .arg(QLocale().toString(static_cast<qulonglong>(content.runs)));
    }
    static QString under(const ChartContent& content, const ExportCaption& caption) {
        QString text = content.changed ? tr("Scenario: %1.")
                                             .arg(caption.scenario.isEmpty() ? tr("untitled")
                                                                             : caption.scenario)
                                       : tr("Baseline.");
        text = sentences(text, runs(content));
        QString origin =
            tr("Source: Kyosei %1, model of Northeast Asia.").arg(QStringLiteral(KYOSEI_VERSION));
        QStringList sources;
        for (const ChartLine& line : content.lines) {
            sources += line.sources;
        }
        sources.removeDuplicates();
        if (!sources.isEmpty()) {
            origin = sentences(origin, tr("Observed: %1.").arg(listed(sources)));
        }
        return text + u'\n' + origin;
    }
};

/// A page with a chart: heading above, legend and caption below. Coordinates in pixels at 96 dpi.
class PicturePage {
public:
    PicturePage(const ChartContent& content, const ExportCaption& caption, QSizeF size)
        : content_(content), caption_(Caption::under(content, caption)), size_(size) {}

    void paint(QCPPainter& painter) const {
        painter.fillRect(QRectF(QPointF(0, 0), size_), look_.surface);
        const QRectF inner = QRectF(QPointF(0, 0), size_).adjusted(unit_, unit_, -unit_, -unit_);
        const double top = paintHeading(painter, inner);
        const LegendLayout legend(legendOf(content_, look_, unit_), small_, inner.width(), 4);
        const double captionHeight = 2.2 * QFontMetricsF(tiny_).lineSpacing();
        const double bottom = inner.bottom() - captionHeight - legend.height() - unit_ * 0.6;
        paintPlot(painter, QRectF(inner.left(), top, inner.width(), bottom - top));
        legend.paint(painter, {inner.left(), bottom + unit_ * 0.3}, look_);
        painter.setFont(tiny_);
        painter.setPen(look_.mutedInk);
        painter.drawText(
            QRectF(inner.left(), inner.bottom() - captionHeight, inner.width(), captionHeight),
            Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, caption_);
    }

private:
    double paintHeading(QCPPainter& painter, const QRectF& inner) const {
        painter.setFont(title_);
        painter.setPen(look_.ink);
        QRectF used;
        painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         fullTitle(content_), &used);
        painter.setFont(small_);
        painter.setPen(look_.mutedInk);
        const QRectF below = inner.adjusted(0, used.height() + unit_ * 0.2, 0, 0);
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, content_.sentence,
                         &used);
        return used.bottom() + unit_ * 0.6;
    }

    void paintPlot(QCPPainter& painter, const QRectF& place) const {
        ChartPlot plot;
        plot.setLook(look_);
        plot.resize(place.size().toSize());
        plot.setContent(content_);
        painter.save();
        painter.translate(place.topLeft());
        plot.toPainter(&painter, plot.width(), plot.height());
        painter.restore();
    }

    const ChartContent& content_;
    QString caption_;
    QSizeF size_;
    Theme look_ = printTheme();
    QFont title_ = scaledFont(QApplication::font(), 1.35, true);
    QFont small_ = scaledFont(QApplication::font(), 0.95);
    QFont tiny_ = scaledFont(QApplication::font(), 0.8);
    double unit_ = QFontMetricsF(QApplication::font()).height();
};

QByteArray pngBytes(const ChartContent& content, const ExportCaption& caption) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(content, caption, kPictureSize, 2).save(&buffer, "PNG");
    return bytes;
}

/// A title as QSvgGenerator has to be given it: not all of Qt's editions write "<" as text.
QString svgText(const QString& title) {
    static const bool escapes = [] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(u"<"_s);
        QPainter(&svg).end();
        return !bytes.contains("<title><");
    }();
    return escapes ? title : title.toHtmlEscaped();
}

QByteArray svgBytes(const ChartContent& content, const ExportCaption& caption) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(kPictureSize);
    svg.setViewBox(QRect(QPoint(0, 0), kPictureSize));
    svg.setTitle(svgText(fullTitle(content)));
    svg.setDescription(svgText(content.sentence));
    QCPPainter painter(&svg);
    painter.setMode(QCPPainter::pmVectorized);
    PicturePage(content, caption, kPictureSize).paint(painter);
    painter.end();
    return bytes;
}

QByteArray pdfBytes(const ChartContent& content, const ExportCaption& caption) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPdfResolution);
    pdf.setTitle(fullTitle(content));
    pdf.setCreator(QStringLiteral("Kyosei " KYOSEI_VERSION));
    const QSizeF points = QSizeF(kPictureSize) * 72.0 / kPdfResolution;
    pdf.setPageSize(QPageSize(points, QPageSize::Point));
    pdf.setPageMargins({});
    QCPPainter painter(&pdf);
    painter.setMode(QCPPainter::pmVectorized);
    PicturePage(content, caption, kPictureSize).paint(painter);
    painter.end();
    return searchablePdf(bytes);
}

Result<void> saveBytes(const QString& path, const QByteArray& bytes) {
    return saveFile(QFileInfo(path).filesystemAbsoluteFilePath(),
                    {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace

QImage chartImage(const ChartContent& content, const ExportCaption& caption, QSize size,
                  double scale) {
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QCPPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    PicturePage(content, caption, size).paint(painter);
    return image;
}

Result<void> writePicture(const QString& path, PictureFormat format, const ChartContent& content,
                          const ExportCaption& caption) {
    switch (format) {
    case PictureFormat::png: return saveBytes(path, pngBytes(content, caption));
    case PictureFormat::svg: return saveBytes(path, svgBytes(content, caption));
    case PictureFormat::pdf: return saveBytes(path, pdfBytes(content, caption));
    }
    return {};
}

Result<void> writeData(const QString& path, const ChartContent& content,
                       const ExportCaption& caption, const CsvStyle& style) {
    SeriesTableModel table;
    table.setScenario(caption.scenario);
    table.setContent(content);
    return saveBytes(path, csvBytes(table.toText(style)));
}

QString dataForClipboard(const ChartContent& content, const ExportCaption& caption) {
    SeriesTableModel table;
    table.setScenario(caption.scenario);
    table.setContent(content);
    return table.toText({u'\t'});
}

QString readingForClipboard(const ChartContent& content, const ExportCaption& caption) {
    return labelled(fullTitle(content), readingOf(content)) + u'\n' +
           Caption::under(content, caption);
}

Result<void> writeWorkbook(const QString& path, const ChartContent& content,
                           const ExportCaption& caption) {
    SeriesTableModel table;
    table.setScenario(caption.scenario);
    table.setContent(content);
    const auto text = [](const QString& shown) { return shown.toStdString(); };
    tables::Sheet sheet{text(fullTitle(content)),
                        {{text(Caption::tr("Chart")), text(fullTitle(content))},
                         {text(Caption::tr("Unit")), text(content.unit)},
                         {text(Caption::tr("What it shows")), text(content.sentence)},
                         {text(Caption::tr("Made from")), text(Caption::under(content, caption))}},
                        table.toColumns()};
    return tables::workbookBytes({std::move(sheet)}).and_then([&](const std::string& bytes) {
        return saveFile(QFileInfo(path).filesystemAbsoluteFilePath(), bytes);
    });
}

QString suggestedFileName(const ChartContent& content) {
    static const QRegularExpression notAllowed(u"[^\\p{L}\\p{N}]+"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString name = fullTitle(content).toLower();
    name.replace(notAllowed, u"-"_s);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name;
}

}  // namespace kyosei
