// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_row.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kMinTrack = 8;  ///< pixels
constexpr double kThin = 1.2;    ///< of the lines

}  // namespace

BarRow::BarRow(QWidget* parent) : PaintedButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRow::setAxis(double low, double high) {
    low_ = low;
    high_ = high;
    update();
}

double BarRow::xOf(double value, const QRectF& track) const {
    return track.left() + std::clamp((value - low_) / (high_ - low_), 0.0, 1.0) * track.width();
}

void BarRow::paintBar(QPainter& painter, const QRectF& track, const Bar& bar) const {
    if (track.width() < kMinTrack)
        return;
    const double zero = xOf(0, track);
    painter.setPen(bar.hatched ? QPen(bar.colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(QBrush(bar.colour, bar.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRect(
        QRectF(QPointF(zero, track.top()), QPointF(xOf(bar.value, track), track.bottom()))
            .normalized());
    if (bar.range) {
        painter.setPen(QPen(theme().ink, kThin));
        const double y = track.center().y();
        painter.drawLine(QPointF(xOf(bar.range->first, track), y),
                         QPointF(xOf(bar.range->second, track), y));
    }
    painter.setPen(QPen(theme().baseline, kThin));
    painter.drawLine(QPointF(zero, 0), QPointF(zero, height()));
}

void BarRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        PaintedButton::keyPressEvent(event);
}

}  // namespace kyosei
