// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lever_slider_paint.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kyosei {

namespace {

QColor mixed(const QColor& over, const QColor& under, double share) {
    const auto part = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1 - share) + 0.5);
    };
    return {part(over.red(), under.red()), part(over.green(), under.green()),
            part(over.blue(), under.blue())};
}

void paintTrack(QPainter& painter, const LeverSliderState& s) {
    const Theme& look = theme();
    const QColor groove = mixed(look.mutedInk, look.surface, 0.45);
    if (s.assumption) {
        QPen dashes(groove, 2, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2, 1.5});
        painter.setPen(dashes);
    } else {
        painter.setPen(QPen(groove, 2, Qt::SolidLine, Qt::RoundCap));
    }
    painter.drawLine(s.left, s.middle, s.right, s.middle);
}

void paintFill(QPainter& painter, const LeverSliderState& s, const QColor& colour) {
    const QRectF fill(std::min(s.tick, s.thumb), s.middle - 2, std::abs(s.thumb - s.tick), 4);
    painter.setPen(Qt::NoPen);
    if (s.assumption) {
        painter.fillRect(fill, theme().surface);
        painter.fillRect(fill, QBrush(colour, Qt::Dense4Pattern));
        painter.setPen(QPen(colour, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(fill.adjusted(0, 0, 0, -0.5));
    } else {
        painter.fillRect(fill, colour);
    }
}

void paintThumb(QPainter& painter, const LeverSliderState& s, const QColor& colour) {
    const Theme& look = theme();
    const QPointF centre(s.thumb, s.middle);
    const double radius = s.radius - (s.hovered ? 0.0 : 0.5);
    if (s.focused) {
        painter.setPen(QPen(look.ink, 1.5));
        painter.setBrush(look.surface);
        painter.drawEllipse(centre, s.radius + 2.0, s.radius + 2.0);
    }
    // An unmoved thumb is quiet; an assumption is a diamond, so that colour is not the only sign.
    painter.setPen(QPen(s.moved ? colour : mixed(look.ink, look.surface, 0.75), 1.6));
    painter.setBrush(s.moved && !s.assumption ? colour : look.surface);
    if (s.assumption) {
        QPainterPath diamond;
        diamond.moveTo(centre.x(), centre.y() - radius);
        diamond.lineTo(centre.x() + radius, centre.y());
        diamond.lineTo(centre.x(), centre.y() + radius);
        diamond.lineTo(centre.x() - radius, centre.y());
        diamond.closeSubpath();
        painter.drawPath(diamond);
    } else {
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
    }
}

}  // namespace

QRectF padlockPlace(const QRect& words, const QFontMetrics& metrics) {
    const double size = 0.8 * metrics.ascent();
    return {words.right() - size, words.center().y() - size / 2, size, size};
}

void paintPadlock(QPainter& painter, const QRectF& place, const QColor& colour) {
    const double height = place.height();
    const double width = 0.78 * height;
    const QRectF body(place.center().x() - width / 2, place.bottom() - 0.55 * height, width,
                      0.55 * height);
    const double bow = 0.5 * width;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.2, 0.13 * height)));
    painter.setBrush(Qt::NoBrush);
    QPainterPath shackle;
    const QRectF arc(place.center().x() - bow / 2, place.top() + 0.08 * height, bow, bow * 1.3);
    shackle.moveTo(arc.left(), body.top());
    shackle.lineTo(arc.left(), arc.center().y());
    shackle.arcTo(arc, 180, -180);
    shackle.lineTo(arc.right(), body.top());
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, 0.1 * height, 0.1 * height);
    painter.restore();
}

void paintLeverSlider(QPainter& painter, const LeverSliderState& s) {
    const Theme& look = theme();
    QColor colour = s.assumption ? look.assumption : look.accent;
    if (!s.enabled)
        colour = look.mutedInk;
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter, s);
    painter.setPen(QPen(look.baseline, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(s.tick, s.middle - 5), QPointF(s.tick, s.middle + 5));
    if (s.moved)
        paintFill(painter, s, colour);
    // A locked thumb is held by bars on both sides, whatever its colour.
    if (s.locked) {
        painter.setPen(QPen(look.ink, 1.6, Qt::SolidLine, Qt::FlatCap));
        for (const int side : {-1, 1}) {
            const double x = s.thumb + side * (s.radius + 2.5);
            painter.drawLine(QPointF(x, s.middle - 5), QPointF(x, s.middle + 5));
        }
    }
    paintThumb(painter, s, colour);
}

}  // namespace kyosei
