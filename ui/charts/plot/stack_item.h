// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// Areas on top of each other, told apart by colour and by the lines between them; where the
/// baseline's sum is, a line says. Owned by its plot.
class StackItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit StackItem(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] QPolygonF edge(const ChartPoints& points) const;

    const ChartContent* content_ = nullptr;
    Theme theme_;
};

}  // namespace kyosei
