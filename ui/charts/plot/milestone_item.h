// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// Marks on the time axis: a triangle for a stage reached, a diamond for a shock, a dot for a lever
/// that starts. What they stand for is in the read-out of their year. Owned by its plot.
class MilestoneItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit MilestoneItem(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    const ChartContent* content_ = nullptr;
    Theme theme_;
};

/// What happens in a year, in words; empty if nothing does.
[[nodiscard]] QStringList happeningsIn(const ChartContent& content, double year);

}  // namespace kyosei
