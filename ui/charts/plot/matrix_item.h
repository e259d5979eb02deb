// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_axis.h"
#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

#include <optional>

namespace kyosei {

/// One cell for each pair, at one year: below the diagonal the cells, on it the names, above it
/// year and scale. The shade goes from little to much along one hue, and from one hue to another
/// where values are differences; where there is room the number stands in the cell. Owned by its
/// plot.
class MatrixItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit MatrixItem(QCustomPlot* plot);

    /// Both must outlive the item or be replaced.
    void setContent(const ChartContent* content, const ValueAxis* axis);
    void setLook(const Theme& theme) { theme_ = theme; }
    /// NaN: the year that readings speak about.
    void setYear(double year) { year_ = year; }
    [[nodiscard]] double year() const;
    /// The line whose cell is at a place of the plot.
    [[nodiscard]] std::optional<std::size_t> lineAt(const QPointF& place) const;
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF cell(int row, int column) const;
    [[nodiscard]] QColor shade(double value) const;
    void drawCell(QCPPainter* painter, const ChartLine& line) const;
    void drawNames(QCPPainter* painter) const;
    void drawScale(QCPPainter* painter) const;
    void drawYear(QCPPainter* painter) const;

    const ChartContent* content_ = nullptr;
    const ValueAxis* axis_ = nullptr;
    Theme theme_;
    double year_;
};

}  // namespace kyosei
