// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/rule_firing.h"

#include "model/analysis/quantiles.h"

#include <span>

namespace kyosei {

std::optional<RuleFiring> firingOf(const EnsembleSnapshot& stage, Slot fired) {
    const OutputFan* fan = stage.find(fired);
    if (!fan || !fan->members || fan->members->scenario.empty())
        return std::nullopt;
    const std::span<const double> years = fan->members->scenario.back();
    std::vector<double> those, weights;
    double all = 0, some = 0;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const double weight = stage.weights.empty() ? 1 : stage.weights[i];
        all += weight;
        if (!(years[i] < kNeverFired) || weight == 0)
            continue;
        some += weight;
        those.push_back(years[i]);
        weights.push_back(weight);
    }
    RuleFiring firing;
    if (those.empty() || all <= 0)
        return firing;
    firing.share = some / all;
    constexpr double kProbabilities[] = {0.25, 0.5, 0.75};
    const std::vector<double> found = quantiles(those, weights, kProbabilities);
    firing.early = found[0];
    firing.median = found[1];
    firing.late = found[2];
    return firing;
}

std::optional<double> firingOf(const RunResult& run, Slot fired) {
    if (!run.has(fired))
        return std::nullopt;
    const double year = run.series(fired).back();
    return year < kNeverFired ? std::optional(year) : std::nullopt;
}

}  // namespace kyosei
