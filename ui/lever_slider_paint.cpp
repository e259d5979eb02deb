// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lever_slider_paint.h"

#include "ui/theme.h"

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
    paintThumb(painter, s, colour);
}

}  // namespace kyosei
