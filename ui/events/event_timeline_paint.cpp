// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline looks.
#include "ui/document/document.h"
#include "ui/events/event_timeline.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kDecade = 10;

}  // namespace

QSize EventTimeline::sizeHint() const {
    return {lines(*this, 40), lines(*this, 3.1)};
}

QSize EventTimeline::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 3.1)};
}

int EventTimeline::axisY() const {
    return height() - lines(*this, 1.05);
}

int EventTimeline::xOf(double year) const {
    const int edge = lines(*this, 1.2);
    const double share = (year - first_) / (last_ - first_);
    return edge + static_cast<int>(std::lround(share * (width() - 2 * edge)));
}

double EventTimeline::yearAt(int x) const {
    const int edge = lines(*this, 1.2);
    const double share = static_cast<double>(x - edge) / std::max(1, width() - 2 * edge);
    const double year = std::round(first_ + share * (last_ - first_));
    return std::clamp(year, document_.presentYear(), last_);
}

std::vector<EventTimeline::Place> EventTimeline::places() const {
    const int radius = lines(*this, 0.32);
    const int gap = spacing(*this);
    std::vector<int> left, widths;
    for (const EventMark& mark : marks_) {
        const int x = xOf(mark.year.value_or(last_));
        const int wide = fontMetrics().horizontalAdvance(mark.name);
        // Names near the end stand before their mark.
        const bool before = x + radius + gap + wide > width();
        left.push_back(before ? x - radius - gap - wide : x + radius + gap);
        widths.push_back(wide);
    }
    const std::vector<int> rows = labelRows(left, widths, 2 * radius + 2 * gap);
    std::vector<Place> places;
    const int high = fontMetrics().height();
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        Place place{xOf(marks_[i].year.value_or(last_)), {}};
        if (rows[i] >= 0)
            place.label = QRect(left[i], axisY() - radius - high * (rows[i] + 1), widths[i], high);
        places.push_back(place);
    }
    return places;
}

void EventTimeline::paintAxis(QPainter& painter) const {
    const Theme& look = theme();
    const int y = axisY();
    const QColor line = look.highContrast ? look.ink : look.border;
    const int present = xOf(std::max(first_, document_.presentYear()));
    painter.setPen(QPen(line, 1));
    painter.drawLine(xOf(first_), y, xOf(last_), y);
    // From today on things can be placed.
    painter.setPen(QPen(look.mutedInk, 2));
    painter.drawLine(present, y, xOf(last_), y);
    painter.setFont(scaledFont(font(), 0.9));
    const QFontMetrics metrics(painter.font());
    for (double year = std::ceil(first_ / kDecade) * kDecade; year <= last_; year += kDecade) {
        const int x = xOf(year);
        painter.setPen(look.mutedInk);
        painter.drawLine(x, y, x, y + lines(*this, 0.15));
        const QString text = formatYear(year);
        const int wide = metrics.horizontalAdvance(text);
        painter.drawText(x - wide / 2, y + lines(*this, 0.18) + metrics.ascent(), text);
    }
    painter.setPen(QPen(look.accent, 2));
    for (const double year : leverStarts(document_))
        if (year >= first_ && year <= last_)
            painter.drawLine(xOf(year), y, xOf(year), y + lines(*this, 0.3));
}

void EventTimeline::paintMark(QPainter& painter, const EventMark& mark, const Place& place,
                              bool chosen) const {
    const Theme& look = theme();
    const int y = axisY();
    const int radius = lines(*this, 0.32);
    const QColor fill = mark.isShock() ? look.worse : look.accent;
    QPainterPath shape;
    if (mark.isShock()) {  // a diamond
        shape.moveTo(place.x, y - radius);
        shape.lineTo(place.x + radius, y);
        shape.lineTo(place.x, y + radius);
        shape.lineTo(place.x - radius, y);
    } else {  // a flag on the range of years in which it fires
        painter.setPen(QPen(look.accent, lines(*this, 0.2)));
        if (mark.year)
            painter.drawLine(xOf(mark.early), y, xOf(mark.late), y);
        shape.moveTo(place.x, y);
        shape.lineTo(place.x, y - 2 * radius);
        shape.lineTo(place.x + 2 * radius, y - 1.4 * radius);
        shape.lineTo(place.x, y - 0.8 * radius);
    }
    shape.closeSubpath();
    painter.setPen(QPen(chosen ? look.ink : look.surface, 2));
    painter.setBrush(mark.year ? QBrush(fill) : QBrush(look.surface));
    if (!mark.year)
        painter.setPen(QPen(look.mutedInk, 1, Qt::DashLine));
    painter.drawPath(shape);
    if (place.label.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(mark.year ? look.ink : look.mutedInk);
    painter.drawText(place.label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, mark.name);
    if (chosen && hasFocus()) {
        painter.setPen(QPen(look.accent, 2));
        painter.drawLine(place.label.bottomLeft(), place.label.bottomRight());
    }
}

void EventTimeline::paintEvent(QPaintEvent*) {
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = spacing(*this);
    painter.setPen(hasFocus() ? QPen(look.accent, 2) : QPen(look.border, 1));
    painter.setBrush(look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    paintAxis(painter);
    if (drop_) {
        painter.setPen(QPen(look.accent, 2, Qt::DashLine));
        painter.drawLine(xOf(*drop_), lines(*this, 0.2), xOf(*drop_), axisY());
        painter.drawText(xOf(*drop_) + spacing(*this), lines(*this, 1), formatYear(*drop_));
    }
    if (marks_.empty() && !drop_) {
        painter.setPen(look.mutedInk);
        painter.drawText(
            rect().adjusted(0, 0, 0, axisY() - height()), Qt::AlignCenter,
            fontMetrics().elidedText(
                tr("No shock and no rule yet. A right click, or the Insert key, adds one."),
                Qt::ElideRight, width() - lines(*this, 2)));
    }
    const std::vector<Place> where = places();
    for (std::size_t i = 0; i < marks_.size(); ++i)
        paintMark(painter, marks_[i], where[i], static_cast<int>(i) == chosen_);
}

}  // namespace kyosei
