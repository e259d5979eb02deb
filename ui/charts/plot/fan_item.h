// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// The ranges, or the single runs or futures, of one line of a chart, behind all lines. Owned by
/// its plot.
class FanItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit FanItem(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    void setLine(std::size_t line) { line_ = line; }
    [[nodiscard]] std::size_t line() const { return line_; }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] QPolygonF path(const ChartPoints& points) const;
    void drawBand(QCPPainter* painter, const ChartLine& line, bool inner) const;

    const ChartContent* content_ = nullptr;
    Theme theme_;
    std::size_t line_ = 0;
};

}  // namespace kyosei
