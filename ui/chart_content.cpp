// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_content.h"

#include "ui/data_text.h"
#include "ui/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kEmphasised = 5;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

ChartPoints pointsOf(const RunResult& run, Slot slot, double factor) {
    if (!run.has(slot)) {
        return {};
    }
    const auto values = run.series(slot);
    const auto& times = run.times();
    ChartPoints points(static_cast<qsizetype>(std::min(values.size(), times.size())));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        points[i] = QCPGraphData(times[at], values[at] * factor);
    }
    return points;
}

bool samePoints(const ChartPoints& a, const ChartPoints& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.value == y.value || (std::isnan(x.value) && std::isnan(y.value));
    });
}

void addObserved(ChartLine& line, const ChartDefinition& chart, const Observations& observations,
                 const std::string& element) {
    if (chart.observed.empty()) {
        return;
    }
    for (const Observation& observation : observations.find(chart.observed, element)) {
        line.observed.append({observation.year, observation.value * chart.observedFactor});
        if (const QString source = text(observation.source); !line.sources.contains(source)) {
            line.sources.append(source);
        }
    }
}

// A country keeps its colour in every chart, whatever dimension lists it; elements that are no
// countries take what is left, from the end.
std::vector<int> coloursOf(const std::vector<std::string>& elements,
                           const std::vector<std::string>& actors) {
    std::vector<int> colours(elements.size(), -1);
    std::vector<bool> taken(std::max<std::size_t>(actors.size() + 1, kMostColouredLines), false);
    bool anyActor = false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto found = std::find(actors.begin(), actors.end(), elements[i]);
        if (found != actors.end()) {
            colours[i] = static_cast<int>(found - actors.begin());
            taken[static_cast<std::size_t>(colours[i])] = true;
            anyActor = true;
        }
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (colours[i] >= 0) {
            continue;
        }
        const auto freeFromEnd = std::find(taken.rbegin(), taken.rend(), false);
        if (!anyActor || freeFromEnd == taken.rend()) {
            colours[i] = static_cast<int>(i);
        } else {
            *freeFromEnd = true;
            colours[i] = static_cast<int>(taken.rend() - freeFromEnd) - 1;
        }
    }
    return colours;
}

ChartLine lineOf(const ChartDefinition& chart, const ChartSeries& series, std::size_t at,
                 const RunView& view) {
    ChartLine line;
    line.slot = series.elementSlots[at];
    line.baseline = pointsOf(*view.baseline, series.elementSlots[at], chart.factor);
    line.current = view.current == view.baseline
                       ? line.baseline
                       : pointsOf(*view.current, series.elementSlots[at], chart.factor);
    return line;
}

void addOneElement(ChartContent& content, const ChartDefinition& chart, const RunView& view,
                   std::size_t at) {
    const std::string element = chart.dimension.empty() ? std::string() : chart.elements[at];
    int colour = chart.series.size() > 1 ? 0 : -1;
    for (const ChartSeries& series : chart.series) {
        if (at >= series.elementSlots.size()) {
            continue;
        }
        ChartLine line = lineOf(chart, series, at, view);
        line.label = dataText("charts", series.label);
        line.element = text(element);
        line.colour = colour < 0 ? -1 : colour++;
        if (content.lines.empty()) {
            addObserved(line, chart, view.model->observations(), element);
        }
        content.lines.push_back(std::move(line));
    }
}

void addAllElements(ChartContent& content, const ChartDefinition& chart, const RunView& view) {
    const ChartSeries& series = chart.series.front();
    const std::vector<int> colours = coloursOf(chart.elements, view.model->levers().actors());
    for (std::size_t at = 0; at < std::min(chart.elements.size(), series.elementSlots.size());
         ++at) {
        ChartLine line = lineOf(chart, series, at, view);
        line.element = text(chart.elements[at]);
        line.label = dataText("elements", view.model->charts().elementTitle(chart.elements[at]));
        line.colour = colours[at];
        addObserved(line, chart, view.model->observations(), chart.elements[at]);
        content.lines.push_back(std::move(line));
    }
}

// How far a line is from the baseline at the horizon, or, while nothing differs, from today.
double changeOf(const ChartLine& line, const ChartContent& content) {
    const double there = valueAt(line.current, content.horizon);
    const double from = content.changed ? valueAt(line.baseline, content.horizon)
                                        : valueAt(line.current, content.present);
    const double change = std::abs(there - from);
    return std::isfinite(change) ? change : -1;
}

void emphasise(ChartContent& content, const QStringList& wanted) {
    if (content.lines.size() <= kMostColouredLines) {
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

// Ranges belong to the lines that stand out; many at once could not be told apart anyway.
void addFans(ChartContent& content, const RunView& view, double factor) {
    for (ChartLine& line : content.lines) {
        const OutputFan* found = view.fan && !line.context ? view.fan->find(line.slot) : nullptr;
        if (found) {
            line.fan = fanOf(*view.fan, *found, factor);
            content.runs = line.fan.runs;
            content.effective = view.fan->effective;
        }
    }
    const auto most = std::max_element(content.lines.begin(), content.lines.end(),
                                       [&](const auto& a, const auto& b) {
                                           return (a.context ? -2 : changeOf(a, content)) <
                                                  (b.context ? -2 : changeOf(b, content));
                                       });
    content.focus = static_cast<std::size_t>(most - content.lines.begin());
}

}  // namespace

double valueAt(const ChartPoints& points, double year) {
    const auto after =
        std::lower_bound(points.begin(), points.end(), year,
                         [](const auto& point, double key) { return point.key < key; });
    if (after == points.end() || std::isnan(year)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (after->key == year) {
        return after->value;
    }
    if (after == points.begin()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const auto before = after - 1;
    const double share = (year - before->key) / (after->key - before->key);
    return before->value + share * (after->value - before->value);
}

ChartContent contentOf(const ChartDefinition& chart, const RunView& view,
                       const ContentOptions& options) {
    ChartContent content;
    content.id = text(chart.id);
    content.title = dataText("charts", chart.title);
    content.sentence = dataText("charts", chart.sentence);
    content.unit = dataText("charts", chart.unit);
    content.decimals = chart.decimals;
    content.axisMinimum = chart.axisMinimum;
    content.axisSoftMaximum = chart.axisSoftMaximum;
    content.present = options.present;
    content.horizon = view.model->charts().headline().horizon;
    if (!view.baseline->times().empty()) {
        content.start = view.baseline->times().front();
        content.end = view.baseline->times().back();
    }

    const auto chosen =
        std::find(chart.elements.begin(), chart.elements.end(), options.element.toStdString());
    if (chart.dimension.empty()) {
        addOneElement(content, chart, view, 0);
    } else if (chosen != chart.elements.end()) {
        content.elementTitle = dataText("elements", view.model->charts().elementTitle(*chosen));
        addOneElement(content, chart, view,
                      static_cast<std::size_t>(chosen - chart.elements.begin()));
    } else if (!chart.series.empty()) {
        addAllElements(content, chart, view);
    }
    content.changed = std::any_of(content.lines.begin(), content.lines.end(), [](const auto& line) {
        return !samePoints(line.baseline, line.current);
    });
    emphasise(content, options.emphasis);
    addFans(content, view, chart.factor);
    applyMode(content, view, chart.factor, options);
    return content;
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

QString fullTitle(const ChartContent& content) {
    return content.elementTitle.isEmpty() ? content.title
                                          : labelled(content.title, content.elementTitle);
}

}  // namespace kyosei
