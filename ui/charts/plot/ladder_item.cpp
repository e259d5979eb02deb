// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/ladder_item.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kRoomForName = 1.15;  ///< in line heights

}  // namespace

LadderItem::LadderItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(true);
}

/// Where no line strikes through a name of that size: at the left if there is such a place,
/// null if there is none.
QRectF LadderItem::freePlace(const QRectF& band, const QSizeF& size) const {
    const auto struck = [this](const QRectF& place) {
        const auto inside = [&](const QCPGraphData& point) {
            return place.contains(mParentPlot->xAxis->coordToPixel(point.key),
                                  mParentPlot->yAxis->coordToPixel(point.value));
        };
        return std::any_of(content_->lines.begin(), content_->lines.end(), [&](const auto& line) {
            return std::any_of(line.current.begin(), line.current.end(), inside) ||
                   std::any_of(line.baseline.begin(), line.baseline.end(), inside);
        });
    };
    for (const double x : {band.left(), band.right() - size.width()})
        for (const double y :
             {band.top(), band.bottom() - size.height(), band.center().y() - size.height() / 2}) {
            const QRectF place(QPointF(x, y), size);
            if (!struck(place.adjusted(-2, -2, 2, 2)))
                return place;
        }
    return {};
}

void LadderItem::draw(QCPPainter* painter) {
    if (!content_ || content_->kind != ChartKind::ladder) {
        return;
    }
    const QCPAxis& axis = *mParentPlot->yAxis;
    const QRectF area = mParentPlot->axisRect()->rect();
    const QFont font = scaledFont(mParentPlot->font(), 0.85);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    double from = axis.range().lower;
    bool shaded = false;
    for (const ChartStep& step : content_->steps) {
        const QRectF band(QPointF(area.left(), axis.coordToPixel(step.upTo)),
                          QPointF(area.right(), axis.coordToPixel(from)));
        if (shaded) {
            painter->fillRect(band, mixed(theme_.surface, theme_.grid, 0.55));
        }
        if (band.height() >= kRoomForName * metrics.height()) {
            const double pad = metrics.height() * 0.4;
            const QString name = metrics.elidedText(step.label, Qt::ElideRight, band.width() - pad);
            painter->setPen(theme_.mutedInk);
            const QRectF place = freePlace(band.adjusted(pad, pad / 4, -pad, -pad / 4),
                                           {metrics.horizontalAdvance(name) + 1, metrics.height()});
            if (!place.isNull())
                painter->drawText(place, Qt::AlignCenter, name);
        }
        shaded = !shaded;
        from = step.upTo;
    }
}

}  // namespace kyosei
