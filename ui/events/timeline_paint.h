// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/timeline_layout.h"

#include <optional>
#include <vector>

class QPainter;

namespace kyosei {

/// What is on the timeline.
struct TimelinePicture {
    const std::vector<EventMark>& marks;
    int chosen = -1;
    std::vector<double> leverStarts;
    std::optional<double> drop;  ///< the year over which a shock is carried
    QString hint;                ///< said where there is no mark
};

void paintTimeline(QPainter& painter, const QWidget& timeline, const TimelineLayout& layout,
                   const TimelinePicture& picture);

}  // namespace kyosei
