// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_content.h"

#include "ui/text/data_text.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

/// Whether the scenario does anything to it, as far as that may be seen.
bool differs(const RunView& view, Slot slot) {
    const auto after = view.current->series(slot);
    const auto before = view.baseline->series(slot);
    return view.current != view.baseline &&
           !std::equal(after.begin(), after.end(), before.begin(), before.end(),
                       [](double a, double b) { return a == b || std::isnan(a); });
}

YearLine differenceFrom(const RunView& view, Slot slot, double from) {
    const auto after = view.current->series(slot);
    const auto before = view.baseline->series(slot);
    std::vector<double> difference(std::min(after.size(), before.size()));
    for (std::size_t t = 0; t < difference.size(); ++t)
        difference[t] = after[t] - before[t];
    return lineFrom(view.current->times(), difference, from);
}

/// Until there are ranges, and of a hidden result as far as it may be seen.
void showCentral(IndicatorContent& content, const RunView& view, Slot slot, double from) {
    if (content.mode == IndicatorMode::change) {
        content.line = differenceFrom(view, slot, from);
        return;
    }
    content.line = lineFrom(view.current->times(), view.current->series(slot), from);
    content.baseline = lineFrom(view.baseline->times(), view.baseline->series(slot), from);
}

void showRanges(IndicatorContent& content, const EnsembleSnapshot& stage, const OutputFan& fan,
                double from) {
    const bool levels = content.mode == IndicatorMode::levels;
    const Bands& bands = levels ? fan.scenario : fan.difference;
    const auto& quantiles = bands.quantiles;
    const auto line = [&](const std::vector<double>& values) {
        return lineFrom(stage.times, values, from);
    };
    content.line = line(bands.median());
    content.band = {line(quantiles[0]), line(quantiles[1]), line(quantiles[3]), line(quantiles[4])};
    if (levels)
        content.baseline = line(fan.baseline.median());
    content.before = stage.at(fan.baseline.median(), content.year);
}

void showWithoutShocks(IndicatorContent& content, const EnsembleSnapshot& stage,
                       const OutputFan& fan, double from) {
    content.withoutShocks = lineFrom(stage.times, fan.withoutShocks, from);
    if (content.mode != IndicatorMode::levels)
        return;
    for (qsizetype i = 0; i < std::min(content.withoutShocks.size(), content.baseline.size()); ++i)
        content.withoutShocks[i].ry() += content.baseline[i].y();
}

void showProposals(IndicatorContent& content, const RunView& view, Slot slot, double from) {
    for (const ProposalRun& proposal : view.proposals) {
        const OutputFan* fan = proposal.fan->find(slot);
        const auto change = proposal.fan->change(slot, content.year);
        if (!fan || !change)
            continue;
        const bool levels = content.mode == IndicatorMode::levels;
        const auto& medians = (levels ? fan->scenario : fan->difference).quantiles[2];
        content.proposals.push_back({proposal.place, QString::fromStdString(proposal.name),
                                     lineFrom(proposal.fan->times, medians, from), *change,
                                     proposal.fan->at(fan->baseline.quantiles[2], content.year)});
    }
}

}  // namespace

std::optional<Excursion> IndicatorContent::excursion() const {
    std::optional<Excursion> found;
    double farthest = 0;
    for (const QPointF& point : line) {
        const double beyond = std::max(point.y() - top(), bottom() - point.y());
        if (beyond > farthest) {
            farthest = beyond;
            found = Excursion{point.x(), point.y()};
        }
    }
    return found;
}

IndicatorContent indicatorContentOf(const HeadlineIndicator& indicator, const RunView& view,
                                    IndicatorMode mode, const IndicatorYears& years) {
    IndicatorContent content;
    content.title = dataText("charts", indicator.title);
    content.summary = dataText("charts", indicator.summary);
    content.chart = fromModel(indicator.chart);
    content.mode = mode;
    content.hidden = view.hides(indicator.slot);
    content.start = years.from;
    content.end = view.baseline->times().back();
    content.present = view.presentYear();
    content.year = years.shown;
    content.atHorizon = years.shown == view.charts().headline().horizon;
    content.scale = indicator.changes;
    if (const ChartDefinition* chart = view.charts().find(indicator.chart)) {
        content.floor = chart->axisMinimum.value_or(content.floor);
        content.ceiling = chart->axisSoftMaximum.value_or(content.ceiling);
    }
    content.changed = differs(view, indicator.slot);
    showCentral(content, view, indicator.slot, years.from);
    const OutputFan* fan = view.fan ? view.fan->find(indicator.slot) : nullptr;
    if (fan && !content.hidden) {
        showRanges(content, *view.fan, *fan, years.from);
        if (view.showsWithoutShocks && !fan->withoutShocks.empty())
            showWithoutShocks(content, *view.fan, *fan, years.from);
        content.change = view.fan->change(indicator.slot, content.year);
        content.kind = classify(*content.change, content.scale.thresholds);
    }
    content.sameShocks = view.sameShocks;
    if (!content.hidden)
        showProposals(content, view, indicator.slot, years.from);
    return content;
}

ValueWindow neededBy(const IndicatorContent& content) {
    const bool ranges = !content.band.front().isEmpty();
    const YearLine& lower = ranges ? content.band.front() : content.line;
    const YearLine& upper = ranges ? content.band.back() : content.line;
    const auto values = [](const YearLine& line) {
        std::vector<double> heights;
        for (const QPointF& point : line)
            heights.push_back(point.y());
        return heights;
    };
    ValueWindow needed = neededBy(values(lower), values(upper));
    const auto include = [&](const YearLine& more) {
        const std::vector<double> line = values(more);
        needed = united(needed, neededBy(line, line));
    };
    for (const ProposalLine& proposal : content.proposals)
        include(proposal.line);
    include(content.withoutShocks);
    return needed;
}

}  // namespace kyosei
