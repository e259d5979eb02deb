// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/fan_item.h"

#include "ui/charts/plot/chart_pens.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

FanItem::FanItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(true);
}

QPolygonF FanItem::path(const ChartPoints& points) const {
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

void FanItem::drawBand(QCPPainter* painter, const ChartLine& line, bool inner) const {
    const BandPart part = inner ? BandPart::inner : BandPart::outer;
    const QPolygonF upper = path(inner ? line.band.upperHalf() : line.band.high());
    QPolygonF lower = path(inner ? line.band.lowerHalf() : line.band.low());
    const QPolygonF lowerEdge = lower;
    std::reverse(lower.begin(), lower.end());
    painter->setPen(Qt::NoPen);
    painter->setBrush(bandBrush(line, theme_, part));
    painter->drawPolygon(upper + lower);
    painter->setPen(bandEdge(line, theme_, part));
    painter->drawPolyline(upper);
    painter->drawPolyline(lowerEdge);
}

void FanItem::draw(QCPPainter* painter) {
    if (!content_ || line_ >= content_->lines.size()) {
        return;
    }
    const ChartLine& line = content_->lines[line_];
    painter->setAntialiasing(true);
    if (!line.band.isEmpty()) {
        drawBand(painter, line, false);
        drawBand(painter, line, true);
    }
    painter->setPen(memberPen(line, theme_));
    for (const ChartPoints& member : line.members) {
        painter->drawPolyline(path(member));
    }
}

}  // namespace kyosei
