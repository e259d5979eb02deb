// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/spending.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace kyosei {

namespace {

/// A cost in each of the years that count.
using Path = std::vector<double>;

void add(Path& sum, const Path& path) {
    for (std::size_t i = 0; i < path.size(); ++i)
        sum[i] += path[i];
}

/// Public money of one slider beyond the baseline.
Path extraPath(const LeverCell& cell, const RunResult& baseline, const RunResult& run,
               std::size_t first, std::size_t count) {
    Path path(count);
    if (!cell.costSlot || !cell.incomeSlot)
        return path;
    const auto cost = run.series(*cell.costSlot);
    const auto income = run.series(*cell.incomeSlot);
    const auto baselineCost = baseline.series(*cell.costSlot);
    const auto baselineIncome = baseline.series(*cell.incomeSlot);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = first + i;
        path[i] = cost[at] - baselineCost[at] / baselineIncome[at] * income[at];
    }
    return path;
}

/// As the model adds up: each value holds until the next.
ExtraCost summarize(const Path& path, const double* times) {
    ExtraCost cost;
    const std::size_t last = path.size() - 1;
    for (std::size_t i = 0; i < last; ++i)
        cost.total += path[i] * (times[i + 1] - times[i]);
    const double years = times[last] - times[0];
    cost.perYear = years > 0 ? cost.total / years : path[0];
    const auto peak = std::max_element(path.begin(), path.end());
    cost.peak = *peak;
    cost.peakYear = times[peak - path.begin()];
    cost.last = path.back();
    return cost;
}

}  // namespace

std::optional<Overrun> overrunOf(std::span<const double> times, std::span<const double> path,
                                 double limit) {
    std::optional<Overrun> overrun;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] <= limit)
            continue;
        if (!overrun)
            overrun = Overrun{times[i], times[i], 0, times[i]};
        overrun->to = times[i];
        if (path[i] - limit > overrun->peak) {
            overrun->peak = path[i] - limit;
            overrun->peakYear = times[i];
        }
    }
    return overrun;
}

std::pair<double, double> spendingYears(const PolicyModel& model, const Scenario& scenario) {
    const double to = std::min(model.charts().headline().horizon, model.baseline()->times().back());
    double from = to;
    for (const LeverCell& cell : model.levers().cells())
        from = std::min({from, cell.baseline.start, scenario.setting(cell).start});
    return {from, to};
}

Spending spendingOf(const PolicyModel& model, const Scenario& scenario, const RunResult& run) {
    const LeverTable& levers = model.levers();
    const std::vector<double>& times = run.times();
    Spending spending;
    std::tie(spending.from, spending.to) = spendingYears(model, scenario);
    const auto begin = std::lower_bound(times.begin(), times.end(), spending.from);
    const auto end = std::upper_bound(begin, times.end(), spending.to);
    const auto first = static_cast<std::size_t>(begin - times.begin());
    const auto count = static_cast<std::size_t>(end - begin);
    spending.actors.resize(levers.actors().size());
    spending.levers.resize(levers.cells().size());
    if (count == 0)
        return spending;

    Path all(count);
    std::vector<Path> actors(levers.actors().size(), Path(count));
    for (const LeverRow& row : levers.rows()) {
        for (std::size_t actor = 0; actor < row.cells.size(); ++actor) {
            if (!row.cells[actor])
                continue;
            const Path path =
                extraPath(levers.cells()[*row.cells[actor]], *model.baseline(), run, first, count);
            spending.levers[*row.cells[actor]] = summarize(path, &times[first]);
            add(actors[actor], path);
        }
    }
    for (std::size_t actor = 0; actor < actors.size(); ++actor) {
        spending.actors[actor] = summarize(actors[actor], &times[first]);
        add(all, actors[actor]);
    }
    spending.all = summarize(all, &times[first]);
    if (scenario.spendingLimit)
        spending.overrun =
            overrunOf(std::span(times).subspan(first, count), all, *scenario.spendingLimit);
    return spending;
}

}  // namespace kyosei
