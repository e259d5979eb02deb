// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/timeline_layout.h"

#include "ui/style/metrics.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kyosei {

int TimelineLayout::axisY() const {
    return timeline_.height() - lines(timeline_, 1.05);
}

int TimelineLayout::xOf(double year) const {
    const int edge = lines(timeline_, 1.2);
    const double share = (year - years_.first) / (years_.last - years_.first);
    return edge + static_cast<int>(std::lround(share * (timeline_.width() - 2 * edge)));
}

double TimelineLayout::yearAt(int x) const {
    const int edge = lines(timeline_, 1.2);
    const double share = static_cast<double>(x - edge) / std::max(1, timeline_.width() - 2 * edge);
    const double year = std::round(years_.first + share * (years_.last - years_.first));
    return std::clamp(year, years_.present, years_.last);
}

std::vector<MarkPlace> TimelineLayout::places(const std::vector<EventMark>& marks) const {
    const int radius = lines(timeline_, 0.32);
    const int gap = spacing(timeline_);
    std::vector<int> left, widths;
    for (const EventMark& mark : marks) {
        const int x = xOf(mark.year.value_or(years_.last));
        const int wide = timeline_.fontMetrics().horizontalAdvance(mark.name);
        // Names near the end stand before their mark.
        const bool before = x + radius + gap + wide > timeline_.width();
        left.push_back(before ? x - radius - gap - wide : x + radius + gap);
        widths.push_back(wide);
    }
    const std::vector<int> rows = labelRows(left, widths, 2 * radius + 2 * gap);
    std::vector<MarkPlace> places;
    const int high = timeline_.fontMetrics().height();
    for (std::size_t i = 0; i < marks.size(); ++i) {
        MarkPlace place{xOf(marks[i].year.value_or(years_.last)), {}};
        if (rows[i] >= 0)
            place.label = QRect(left[i], axisY() - radius - high * (rows[i] + 1), widths[i], high);
        places.push_back(place);
    }
    return places;
}

int TimelineLayout::markAt(const std::vector<EventMark>& marks, QPoint position) const {
    const std::vector<MarkPlace> where = places(marks);
    const int reach = lines(timeline_, 0.6);
    int found = -1;
    for (std::size_t i = 0; i < where.size(); ++i) {
        const QRect mark(where[i].x - reach, axisY() - 2 * reach, 2 * reach, 3 * reach);
        if (mark.contains(position) || where[i].label.contains(position))
            found = static_cast<int>(i);
    }
    return found;
}

}  // namespace kyosei
