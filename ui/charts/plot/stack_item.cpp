// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/stack_item.h"

#include "ui/charts/plot/chart_pens.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

StackItem::StackItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(true);
}

QPolygonF StackItem::edge(const ChartPoints& points) const {
    QPolygonF path;
    path.reserve(points.size());
    for (const QCPGraphData& point : points) {
        if (std::isfinite(point.value)) {
            path.append({mParentPlot->xAxis->coordToPixel(point.key),
                         mParentPlot->yAxis->coordToPixel(point.value)});
        }
    }
    return path;
}

void StackItem::draw(QCPPainter* painter) {
    const bool shown =
        content_ && (content_->kind == ChartKind::stack || content_->kind == ChartKind::shares);
    if (!shown) {
        return;
    }
    painter->setAntialiasing(true);
    ChartPoints floor = content_->lines.front().top;
    for (QCPGraphData& point : floor) {
        point.value = 0;
    }
    QPolygonF below = edge(floor);
    for (const ChartLine& line : content_->lines) {
        const QPolygonF above = edge(line.top);
        QPolygonF area = above;
        std::for_each(below.rbegin(), below.rend(), [&](const QPointF& at) { area.append(at); });
        painter->setPen(Qt::NoPen);
        painter->setBrush(areaBrush(line, theme_));
        painter->drawPolygon(area);
        painter->setPen(QPen(theme_.surface, 1.5));
        painter->drawPolyline(above);
        below = above;
    }
    if (content_->changed) {
        painter->setPen(QPen(theme_.baseline, 2, Qt::DashLine, Qt::FlatCap));
        painter->drawPolyline(edge(content_->kind == ChartKind::stack
                                       ? content_->lines.back().baselineTop
                                       : content_->lines.front().baselineTop));
    }
}

}  // namespace kyosei
