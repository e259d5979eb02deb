// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/line_emphasis.h"

#include "ui/charts/content/line_colours.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kyosei {

namespace {

constexpr std::size_t kEmphasised = 5;

}  // namespace

double changeOf(const ChartLine& line, const ChartContent& content) {
    const double there = valueAt(line.current, content.horizon);
    const double from = content.changed ? valueAt(line.baseline, content.horizon)
                                        : valueAt(line.current, content.present);
    const double change = std::abs(there - from);
    return std::isfinite(change) ? change : -1;
}

void emphasise(ChartContent& content, const QStringList& wanted) {
    if (content.lines.size() <= kMaxColouredLines) {
        return;
    }
    QStringList elements = wanted;
    if (elements.isEmpty()) {
        std::vector<const ChartLine*> order;
        for (const ChartLine& line : content.lines) {
            order.push_back(&line);
        }
        std::stable_sort(order.begin(), order.end(), [&](const auto* a, const auto* b) {
            return changeOf(*a, content) > changeOf(*b, content);
        });
        for (std::size_t i = 0; i < kEmphasised; ++i) {
            elements.append(order[i]->element);
        }
    }
    int colour = 0;
    for (ChartLine& line : content.lines) {
        line.context = !elements.contains(line.element);
        line.colour = line.context ? line.colour : colour++;
    }
}

QStringList emphasisOf(const ChartContent& content) {
    QStringList elements;
    for (const ChartLine& line : content.lines) {
        if (!line.context) {
            elements.append(line.element);
        }
    }
    return elements;
}

}  // namespace kyosei
