// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// What stands beside baseline and scenario: the baseline without shocks, dashed, and proposals
/// that were kept, each with its letter and number at its end. Owned by its plot.
class FurtherLinesItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit FurtherLinesItem(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    /// For a small picture: no letters and numbers.
    void setCompact(bool compact) { compact_ = compact; }
    /// What letters and numbers need right of the plot, in pixels; 0 without any.
    [[nodiscard]] double labelRoom() const;

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] double unit() const;
    [[nodiscard]] QPolygonF path(const ChartPoints& points) const;
    void drawLabels(QCPPainter* painter) const;

    const ChartContent* content_ = nullptr;
    Theme theme_;
    bool compact_ = false;
};

}  // namespace kyosei
