// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/timeline_paint.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kDecade = 10;

class TimelinePainter {
public:
    TimelinePainter(QPainter& painter, const QWidget& timeline, const TimelineLayout& layout,
                    const TimelinePicture& picture)
        : painter_(painter), timeline_(timeline), layout_(layout), picture_(picture) {}
    void paint();

private:
    void paintAxis();
    void paintMark(const EventMark& mark, const MarkPlace& place, bool chosen);

    QPainter& painter_;
    const QWidget& timeline_;
    const TimelineLayout& layout_;
    const TimelinePicture& picture_;
};

void TimelinePainter::paintAxis() {
    const Theme& look = theme();
    const TimelineYears& years = layout_.years();
    const int y = layout_.axisY();
    const QColor line = look.highContrast ? look.ink : look.border;
    const int present = layout_.xOf(std::max(years.first, years.present));
    painter_.setPen(QPen(line, 1));
    painter_.drawLine(layout_.xOf(years.first), y, layout_.xOf(years.last), y);
    // From today on things can be placed.
    painter_.setPen(QPen(look.mutedInk, 2));
    painter_.drawLine(present, y, layout_.xOf(years.last), y);
    painter_.setFont(scaledFont(timeline_.font(), 0.9));
    const QFontMetrics metrics(painter_.font());
    for (double year = std::ceil(years.first / kDecade) * kDecade; year <= years.last;
         year += kDecade) {
        const int x = layout_.xOf(year);
        painter_.setPen(look.mutedInk);
        painter_.drawLine(x, y, x, y + lines(timeline_, 0.15));
        const QString text = formatYear(year);
        const int wide = metrics.horizontalAdvance(text);
        painter_.drawText(x - wide / 2, y + lines(timeline_, 0.18) + metrics.ascent(), text);
    }
    painter_.setPen(QPen(look.accent, 2));
    for (const double year : picture_.leverStarts)
        if (year >= years.first && year <= years.last)
            painter_.drawLine(layout_.xOf(year), y, layout_.xOf(year), y + lines(timeline_, 0.3));
}

void TimelinePainter::paintMark(const EventMark& mark, const MarkPlace& place, bool chosen) {
    const Theme& look = theme();
    const int y = layout_.axisY();
    const int radius = lines(timeline_, 0.32);
    const QColor fill = mark.isShock() ? look.worse : look.accent;
    QPainterPath shape;
    if (mark.isShock()) {  // a diamond
        shape.moveTo(place.x, y - radius);
        shape.lineTo(place.x + radius, y);
        shape.lineTo(place.x, y + radius);
        shape.lineTo(place.x - radius, y);
    } else {  // a flag on the range of years in which it fires
        painter_.setPen(QPen(look.accent, lines(timeline_, 0.2)));
        if (mark.year)
            painter_.drawLine(layout_.xOf(mark.early), y, layout_.xOf(mark.late), y);
        shape.moveTo(place.x, y);
        shape.lineTo(place.x, y - 2 * radius);
        shape.lineTo(place.x + 2 * radius, y - 1.4 * radius);
        shape.lineTo(place.x, y - 0.8 * radius);
    }
    shape.closeSubpath();
    painter_.setPen(QPen(chosen ? look.ink : look.surface, 2));
    painter_.setBrush(mark.year ? QBrush(fill) : QBrush(look.surface));
    if (!mark.year)
        painter_.setPen(QPen(look.mutedInk, 1, Qt::DashLine));
    painter_.drawPath(shape);
    if (place.label.isEmpty())
        return;
    painter_.setFont(timeline_.font());
    painter_.setPen(mark.year ? look.ink : look.mutedInk);
    painter_.drawText(place.label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      mark.name);
    if (chosen && timeline_.hasFocus()) {
        painter_.setPen(QPen(look.accent, 2));
        painter_.drawLine(place.label.bottomLeft(), place.label.bottomRight());
    }
}

void TimelinePainter::paint() {
    const Theme& look = theme();
    const double corner = spacing(timeline_);
    painter_.setPen(timeline_.hasFocus() ? QPen(look.accent, 2) : QPen(look.border, 1));
    painter_.setBrush(look.surface);
    painter_.drawRoundedRect(QRectF(timeline_.rect()).adjusted(1, 1, -1, -1), corner, corner);
    paintAxis();
    if (picture_.drop) {
        painter_.setPen(QPen(look.accent, 2, Qt::DashLine));
        painter_.drawLine(layout_.xOf(*picture_.drop), lines(timeline_, 0.2),
                          layout_.xOf(*picture_.drop), layout_.axisY());
        painter_.drawText(layout_.xOf(*picture_.drop) + spacing(timeline_), lines(timeline_, 1),
                          formatYear(*picture_.drop));
    }
    if (picture_.marks.empty() && !picture_.drop) {
        painter_.setPen(look.mutedInk);
        painter_.drawText(
            timeline_.rect().adjusted(0, 0, 0, layout_.axisY() - timeline_.height()),
            Qt::AlignCenter,
            timeline_.fontMetrics().elidedText(picture_.hint, Qt::ElideRight,
                                               timeline_.width() - lines(timeline_, 2)));
    }
    const std::vector<MarkPlace> where = layout_.places(picture_.marks);
    for (std::size_t i = 0; i < picture_.marks.size(); ++i)
        paintMark(picture_.marks[i], where[i], static_cast<int>(i) == picture_.chosen);
}

}  // namespace

void paintTimeline(QPainter& painter, const QWidget& timeline, const TimelineLayout& layout,
                   const TimelinePicture& picture) {
    TimelinePainter(painter, timeline, layout, picture).paint();
}

}  // namespace kyosei
