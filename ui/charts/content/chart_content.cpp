// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_content.h"

#include "model/base/interpolation.h"
#include "model/charts/chart_values.h"
#include "ui/text/data_text.h"
#include "ui/text/phrases.h"

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

ChartPoints pointsOf(const std::vector<double>& times, const std::vector<double>& values) {
    ChartPoints points(static_cast<qsizetype>(std::min(values.size(), times.size())));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        points[i] = QCPGraphData(times[at], values[at]);
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
    std::vector<bool> taken(std::max<std::size_t>(actors.size() + 1, kMaxColouredLines), false);
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
    const ChartSource& source = series.sources[at];
    ChartLine line;
    line.slot = source.slot;
    line.plain = source.isPlain();
    line.baseline =
        pointsOf(view.baseline->times(), valuesOf(*view.baseline, source, chart.factor));
    line.current =
        view.current == view.baseline
            ? line.baseline
            : pointsOf(view.current->times(), valuesOf(*view.current, source, chart.factor));
    return line;
}

void addOneElement(ChartContent& content, const ChartDefinition& chart, const RunView& view,
                   std::size_t at) {
    const std::string element = chart.dimension.empty() ? std::string() : chart.elements[at];
    std::vector<std::string> standsFor;
    for (const ChartSeries& series : chart.series) {
        standsFor.push_back(series.element);
    }
    const std::vector<int> colours = coloursOf(standsFor, view.model->levers().actors());
    const bool several = chart.series.size() > 1;
    std::size_t next = 0;
    for (const ChartSeries& series : chart.series) {
        if (at >= series.sources.size()) {
            continue;
        }
        ChartLine line = lineOf(chart, series, at, view);
        line.label = dataText("charts", series.label);
        line.element = text(element);
        line.colour = several ? series.colour.value_or(colours[next]) : -1;
        ++next;
        if (content.lines.empty()) {
            addObserved(line, chart, view.model->observations(), element);
        }
        content.lines.push_back(std::move(line));
    }
}

void addAllElements(ChartContent& content, const ChartDefinition& chart, const RunView& view) {
    const ChartSeries& series = chart.series.front();
    const std::vector<int> colours = coloursOf(chart.elements, view.model->levers().actors());
    for (std::size_t at = 0; at < std::min(chart.elements.size(), series.sources.size()); ++at) {
        ChartLine line = lineOf(chart, series, at, view);
        line.element = text(chart.elements[at]);
        line.label = dataText("elements", view.charts().elementTitle(chart.elements[at]));
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

// One number everywhere: that of the headline, tables and the command line. The run with central
// values stands in only until there are ranges.
void showMedians(ChartLine& line, bool changed) {
    line.baseline = line.fan.baseline.median();
    line.current = changed ? line.fan.scenario.median() : line.baseline;
}

// Ranges belong to the lines that stand out; many at once could not be told apart anyway.
void addFans(ChartContent& content, const ChartDefinition& chart, const RunView& view) {
    const double factor = chart.factor;
    for (ChartLine& line : content.lines) {
        const OutputFan* found =
            view.fan && line.plain && !line.context ? view.fan->find(line.slot) : nullptr;
        if (found) {
            line.fan = lineFanOf(*view.fan, *found, factor);
            content.runs = line.fan.runs;
            content.effective = view.fan->effective;
            if (content.kind == ChartKind::lines || content.kind == ChartKind::ladder)
                showMedians(line, content.changed);
            if (chart.hindcast) {
                const RecordCheck check = checkRecord(
                    *view.fan, *found,
                    view.model->observations().find(chart.observed, line.element.toStdString()),
                    chart.observedFactor / chart.factor, view.charts().fittedTo());
                content.record.figures += check.figures;
                content.record.inside += check.inside;
            }
        }
    }
    const auto most = std::max_element(content.lines.begin(), content.lines.end(),
                                       [&](const auto& a, const auto& b) {
                                           return (a.context ? -2 : changeOf(a, content)) <
                                                  (b.context ? -2 : changeOf(b, content));
                                       });
    content.focus = static_cast<std::size_t>(most - content.lines.begin());
}

// What is asked of uncertainty can only be drawn as lines, and a matrix needs all its pairs.
ChartKind kindOf(const ChartDefinition& chart, const ChartContent& content, ChartMode mode) {
    const bool levels = mode == ChartMode::bands;
    switch (chart.kind) {
    case ChartKind::matrix: {
        const bool all = content.lines.size() == chart.pairs.size() && chart.pairs.size() > 1;
        return all && (levels || mode == ChartMode::difference) ? chart.kind : ChartKind::lines;
    }
    case ChartKind::stack:
    case ChartKind::shares:
        return levels && content.lines.size() > 1 ? chart.kind : ChartKind::lines;
    case ChartKind::ladder: return levels ? chart.kind : ChartKind::lines;
    case ChartKind::lines: break;
    }
    return ChartKind::lines;
}

void addMatrix(ChartContent& content, const ChartDefinition& chart, const RunView& view) {
    for (const std::string& side : chart.sides) {
        content.sides.append(dataText("elements", view.charts().elementTitle(side)));
        content.sideCodes.append(text(side));
    }
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        content.lines[i].row = static_cast<int>(chart.pairs[i].first);
        content.lines[i].column = static_cast<int>(chart.pairs[i].second);
    }
}

void addTops(ChartContent& content) {
    const auto add = [&](ChartPoints ChartLine::*values, ChartPoints ChartLine::*tops) {
        std::vector<std::vector<double>> parts;
        for (const ChartLine& line : content.lines) {
            parts.emplace_back();
            for (const QCPGraphData& point : line.*values) {
                parts.back().push_back(point.value);
            }
        }
        const auto edges = stacked(parts);
        for (std::size_t i = 0; i < edges.size(); ++i) {
            ChartPoints top = content.lines[i].*values;
            for (qsizetype t = 0; t < top.size(); ++t) {
                top[t].value = edges[i][static_cast<std::size_t>(t)];
            }
            content.lines[i].*tops = std::move(top);
        }
    };
    add(&ChartLine::current, &ChartLine::top);
    add(&ChartLine::baseline, &ChartLine::baselineTop);
}

}  // namespace

double valueAt(const ChartPoints& points, double year) {
    const auto at = bracketOf(points, year, &QCPGraphData::key);
    if (!at || !at->inside) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return at->between(points[static_cast<qsizetype>(at->before)].value,
                       points[static_cast<qsizetype>(at->after)].value);
}

ChartContent contentOf(const ChartDefinition& chart, const RunView& view,
                       const ContentOptions& options) {
    ChartContent content;
    content.id = text(chart.id);
    content.title = dataText("charts", chart.title);
    content.sentence = dataText("charts", chart.sentence);
    content.unit = dataText("charts", chart.unit);
    content.decimals = chart.decimals;
    content.changes = chart.changes;
    content.axisMinimum = chart.axisMinimum;
    content.axisSoftMaximum = chart.axisSoftMaximum;
    content.present = options.present;
    content.horizon = view.charts().headline().horizon;
    if (!view.baseline->times().empty()) {
        content.start = view.baseline->times().front();
        content.end = view.baseline->times().back();
    }

    const auto chosen =
        std::find(chart.elements.begin(), chart.elements.end(), options.element.toStdString());
    if (chart.dimension.empty()) {
        addOneElement(content, chart, view, 0);
    } else if (chosen != chart.elements.end()) {
        content.elementTitle = dataText("elements", view.charts().elementTitle(*chosen));
        addOneElement(content, chart, view,
                      static_cast<std::size_t>(chosen - chart.elements.begin()));
    } else if (!chart.series.empty()) {
        addAllElements(content, chart, view);
    }
    content.sameShocks = view.sameShocks;
    content.changed = std::any_of(content.lines.begin(), content.lines.end(), [](const auto& line) {
        return !samePoints(line.baseline, line.current);
    });
    content.milestones = view.milestones;
    if (chart.hindcast) {
        content.fittedTo = view.charts().fittedTo();
    }
    if (options.years) {
        content.start = std::max(content.start, options.years->from);
        content.end = std::min(content.end, options.years->to);
    }
    // The past cannot change.
    if (options.mode == ChartMode::difference)
        content.start = std::max(content.start, std::min(content.end, content.present) - 1);
    content.kind = kindOf(chart, content, options.mode);
    if (content.kind == ChartKind::matrix) {
        addMatrix(content, chart, view);
    }
    emphasise(content, options.emphasis);
    addFans(content, chart, view);
    applyMode(content, view, chart.factor, options);
    if (content.kind == ChartKind::stack || content.kind == ChartKind::shares) {
        addTops(content);
    }
    if (content.kind == ChartKind::ladder) {
        for (const FrameworkStage& step : chart.steps) {
            content.steps.push_back({step.upTo, dataText("charts", step.label)});
        }
    }
    content.masked = std::any_of(content.lines.begin(), content.lines.end(),
                                 [&](const auto& line) { return view.hides(line.slot); });
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
