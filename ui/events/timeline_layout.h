// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_marks.h"

#include <QPoint>
#include <QRect>

#include <vector>

class QWidget;

namespace kyosei {

/// The years of the timeline; first < last.
struct TimelineYears {
    double first = 0;
    double last = 1;
    double present = 0;  ///< from here on things can be placed
};

/// What painting and the mouse need of a mark.
struct MarkPlace {
    int x = 0;
    QRect label;  ///< empty: no room for its name
};

/// Where years, marks and names are on the timeline as it is now: its size and font.
class TimelineLayout {
public:
    /// `timeline` must outlive it.
    TimelineLayout(const QWidget& timeline, const TimelineYears& years)
        : timeline_(timeline), years_(years) {}

    [[nodiscard]] const TimelineYears& years() const { return years_; }
    [[nodiscard]] int axisY() const;
    [[nodiscard]] int xOf(double year) const;
    /// The whole year nearest to a place, of those in which something can be placed.
    [[nodiscard]] double yearAt(int x) const;
    /// One per mark; names do not touch each other.
    [[nodiscard]] std::vector<MarkPlace> places(const std::vector<EventMark>& marks) const;
    /// The number of the mark that is there, by its sign or its name; -1: none.
    [[nodiscard]] int markAt(const std::vector<EventMark>& marks, QPoint position) const;

private:
    const QWidget& timeline_;
    TimelineYears years_;
};

}  // namespace kyosei
