// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_content.h"

#include "model/base/interpolation.h"
#include "model/charts/chart_values.h"
#include "ui/charts/content/chart_lines.h"
#include "ui/charts/content/line_emphasis.h"
#include "ui/text/change_text.h"
#include "ui/text/cut_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

bool samePoints(const ChartPoints& a, const ChartPoints& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.value == y.value || (std::isnan(x.value) && std::isnan(y.value));
    });
}

// One number everywhere: that of the headline, tables and the command line. The run with central
// values stands in only until there are ranges.
void showMedians(ChartLine& line, bool changed) {
    line.baseline = line.fan.baseline.median();
    line.current = changed ? line.fan.scenario.median() : line.baseline;
}

// Ranges belong to the lines that stand out; many at once could not be told apart anyway.
// Nor are they mixed with what chance does, around the run with central values.
void addFans(ChartContent& content, const ChartDefinition& chart, const RunView& view,
             ChartMode mode) {
    const double factor = chart.factor;
    for (ChartLine& line : content.lines) {
        const bool ranges = view.fan && line.plain && !line.context && mode != ChartMode::futures;
        const OutputFan* found = ranges ? view.fan->find(line.slot) : nullptr;
        if (found) {
            line.fan = lineFanOf(*view.fan, *found, factor);
            content.runs = line.fan.runs;
            content.effective = view.fan->effective;
            if (content.kind != ChartKind::stack && content.kind != ChartKind::shares)
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
    const bool parts = content.kind == ChartKind::stack || content.kind == ChartKind::shares;
    content.central =
        content.runs > 0 && (parts || std::any_of(content.lines.begin(), content.lines.end(),
                                                  [](const ChartLine& line) {
                                                      return !line.context && line.fan.isEmpty();
                                                  }));
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
        content.sideCodes.append(fromModel(side));
    }
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        content.lines[i].row = static_cast<int>(chart.pairs[i].first);
        content.lines[i].column = static_cast<int>(chart.pairs[i].second);
    }
}

/// Medians of the line in front, for proposals that have been run with it.
void addProposals(ChartContent& content, const RunView& view, double factor) {
    const bool drawn = content.kind == ChartKind::lines || content.kind == ChartKind::ladder;
    const bool medians = content.mode != ChartMode::reaching && content.mode != ChartMode::futures;
    if (!drawn || !medians || content.focus >= content.lines.size())
        return;
    const ChartLine& line = content.lines[content.focus];
    if (!line.plain || view.hides(line.slot))
        return;
    const bool difference = content.mode == ChartMode::difference;
    const bool alike =
        content.decimals == content.changes.decimals && !content.unit.startsWith(u'%');
    for (const ProposalRun& proposal : view.proposals) {
        const OutputFan* found = proposal.fan->find(line.slot);
        const auto change = proposal.fan->change(line.slot, content.horizon);
        if (!found || !change)
            continue;
        const LineFan fan = lineFanOf(*proposal.fan, *found, factor);
        const Change told = scaled(*change, factor);
        ChartProposal shown{proposal.place,
                            fromModel(proposal.name),
                            difference ? fan.difference.median() : fan.scenario.median(),
                            {},
                            changeSentence(told, content.changes)};
        if (difference)
            shown.number = changeNumber(told, content.changes);
        else if (alike)
            shown.number = changedLevel(valueAt(fan.baseline.median(), content.horizon), told,
                                        content.changes);
        else
            shown.number = formatNumber(valueAt(shown.line, content.horizon), content.decimals);
        content.proposals.push_back(std::move(shown));
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
    content.id = fromModel(chart.id);
    content.title = withCuts(dataText("charts", chart.title), view);
    content.sentence = dataText("charts", chart.sentence);
    content.unit = dataText("charts", chart.unit);
    content.decimals = chart.decimals;
    content.changes = chart.changes;
    content.axisMinimum = chart.axisMinimum;
    content.axisSoftMaximum = chart.axisSoftMaximum;
    content.present = view.presentYear();
    content.horizon = view.charts().headline().horizon;
    if (!view.baseline->times().empty()) {
        content.start = view.baseline->times().front();
        content.end = view.baseline->times().back();
    }

    const auto chosen =
        std::find(chart.elements.begin(), chart.elements.end(), options.element.toStdString());
    if (chart.dimension.empty()) {
        content.lines = linesOfElement(chart, view, 0);
    } else if (chosen != chart.elements.end()) {
        content.elementTitle = dataText("elements", view.charts().elementTitle(*chosen));
        content.lines =
            linesOfElement(chart, view, static_cast<std::size_t>(chosen - chart.elements.begin()));
    } else if (!chart.series.empty()) {
        content.lines = linesOfAll(chart, view);
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
    if (content.kind != ChartKind::matrix)  // which shows all its pairs alike
        emphasise(content, options.emphasis);
    addFans(content, chart, view, options.mode);
    applyMode(content, view, chart.factor, options);
    addProposals(content, view, chart.factor);
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

QString fullTitle(const ChartContent& content) {
    return content.elementTitle.isEmpty() ? content.title
                                          : labelled(content.title, content.elementTitle);
}

}  // namespace kyosei
