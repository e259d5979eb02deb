// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/ladder_item.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"

namespace kyosei {

namespace {

// In line heights.
constexpr double kRoomForName = 1.15;
constexpr double kRoomForMargin = 2;

}  // namespace

LadderItem::LadderItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(true);
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
            // Out of the way of the line, which spends most of its years low in the second step.
            const bool roomy = band.height() >= kRoomForMargin * metrics.height();
            const Qt::Alignment place = !roomy                       ? Qt::AlignVCenter
                                        : from == axis.range().lower ? Qt::AlignBottom
                                                                     : Qt::AlignTop;
            painter->setPen(theme_.mutedInk);
            painter->drawText(band.adjusted(pad, pad / 2, -pad, -pad / 2), Qt::AlignLeft | place,
                              metrics.elidedText(step.label, Qt::ElideRight, band.width() - pad));
        }
        shaded = !shaded;
        from = step.upTo;
    }
}

}  // namespace kyosei
