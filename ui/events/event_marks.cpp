// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_marks.h"

#include "ui/document/document.h"
#include "ui/text/lever_text.h"
#include "ui/text/rule_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace kyosei {

namespace {

struct EventMarksText {
    Q_DECLARE_TR_FUNCTIONS(EventMarks)
};

EventMark ruleMark(const Document& document, const RunView& view, std::size_t number) {
    const PolicyRule& rule = document.scenario().rules[number];
    EventMark mark;
    mark.rule = number;
    mark.name = EventMarksText::tr("Rule %1").arg(number + 1);
    mark.sentence = EventMarksText::tr("Rule %1: %2. %3")
                        .arg(QString::number(number + 1), conditionText(document.model(), rule),
                             firingText(view, number));
    const auto firing = firingOf(view, number);
    if (firing.ranges && firing.ranges->share > 0) {
        mark.year = firing.ranges->median;
        mark.early = firing.ranges->early;
        mark.late = firing.ranges->late;
    } else if (!firing.ranges && firing.single) {
        mark.year = mark.early = mark.late = *firing.single;
    }
    return mark;
}

}  // namespace

std::vector<EventMark> eventMarks(const Document& document, const RunView& view) {
    std::vector<EventMark> marks;
    for (const auto& [id, year] : document.scenario().shocks) {
        const Shock* shock = document.model().shocks().find(id);
        if (!shock)
            continue;
        EventMark mark;
        mark.shock = id;
        mark.name = dataText("shocks", shock->brief);
        mark.sentence =
            EventMarksText::tr("%1, %2").arg(dataText("shocks", shock->title), yearText(year));
        mark.year = mark.early = mark.late = year;
        marks.push_back(mark);
    }
    for (std::size_t i = 0; i < document.scenario().rules.size(); ++i)
        marks.push_back(ruleMark(document, view, i));
    static constexpr double kLast = std::numeric_limits<double>::max();
    std::stable_sort(marks.begin(), marks.end(), [](const EventMark& a, const EventMark& b) {
        return a.year.value_or(kLast) < b.year.value_or(kLast);
    });
    return marks;
}

std::vector<double> leverStarts(const Document& document) {
    std::set<double> years;
    for (const auto& [id, setting] : document.scenario().levers)
        years.insert(setting.start);
    return {years.begin(), years.end()};
}

std::vector<int> labelRows(const std::vector<int>& left, const std::vector<int>& widths, int gap) {
    std::array<int, 2> end{std::numeric_limits<int>::min(), std::numeric_limits<int>::min()};
    std::vector<int> rows;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const auto free =
            std::find_if(end.begin(), end.end(), [&](int taken) { return left[i] >= taken; });
        rows.push_back(free == end.end() ? -1 : static_cast<int>(free - end.begin()));
        if (free != end.end())
            *free = left[i] + widths[i] + gap;
    }
    return rows;
}

}  // namespace kyosei
