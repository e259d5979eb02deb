// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// What a chart says about one year of one line. Missing numbers are NaN.
struct ReadOut {
    double year = 0;
    QString label;  ///< which line; empty if the chart has one
    double baseline = 0;
    double current = 0;
    double difference = 0;
    double observed = 0;
    double low = 0;  ///< nine in ten of the runs lie between low and high
    double high = 0;
};

/// Precondition: `line` is an index into the lines of the content.
[[nodiscard]] ReadOut readOutAt(const ChartContent& content, std::size_t line, double year);
/// The read-out in one sentence, for assistive technology.
[[nodiscard]] QString readOutText(const ReadOut& readOut, const ChartContent& content);

/// The vertical line under the pointer with its numbers. Lives on a buffered layer of its plot, so
/// that moving it does not redraw the lines. Owned by the plot.
class ChartCursor : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit ChartCursor(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    /// For a small picture: one line of text instead of a box.
    void setCompact(bool compact) { compact_ = compact; }
    /// The year is followed, but nothing is pointed at: no read-out over the chart.
    void setQuiet(bool quiet) { quiet_ = quiet; }
    /// NaN hides the cursor.
    void moveTo(double year, std::size_t line);
    [[nodiscard]] double year() const { return year_; }
    [[nodiscard]] std::size_t line() const { return line_; }
    [[nodiscard]] bool isShown() const;

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    struct Row {
        QString name;
        QString value;
        QColor colour;
    };
    [[nodiscard]] bool isMatrix() const { return content_->kind == ChartKind::matrix; }
    /// Where the line is drawn: its value, or its upper edge in a stack.
    [[nodiscard]] double drawnAt(double year) const;
    [[nodiscard]] QPointF pixel(double year, double value) const;
    void drawLine(QCPPainter* painter) const;
    void drawDot(QCPPainter* painter, double value, const QColor& colour) const;
    void drawValue(QCPPainter* painter, const ReadOut& readOut) const;
    void drawBox(QCPPainter* painter, const ReadOut& readOut) const;
    [[nodiscard]] std::vector<Row> rowsOf(const ReadOut& readOut) const;
    [[nodiscard]] QRectF placeBox(const QSizeF& size) const;

    const ChartContent* content_ = nullptr;
    Theme theme_;
    double year_;
    std::size_t line_ = 0;
    bool compact_ = false;
    bool quiet_ = false;
};

}  // namespace kyosei
