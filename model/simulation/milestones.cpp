// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/milestones.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

void addStages(std::vector<Milestone>& found, const Headline& headline, const RunResult& run) {
    if (!run.has(headline.framework.slot))
        return;
    const auto maturity = run.series(headline.framework.slot);
    for (std::size_t i = 1; i < headline.stages.size(); ++i) {
        const double threshold = headline.stages[i - 1].upTo;
        const auto reached = std::find_if(maturity.begin(), maturity.end(),
                                          [&](double value) { return value > threshold; });
        if (reached != maturity.begin() && reached != maturity.end())
            found.push_back(
                {Milestone::Kind::stage,
                 std::ceil(run.times()[static_cast<std::size_t>(reached - maturity.begin())]),
                 headline.stages[i].label});
    }
}

}  // namespace

std::vector<Milestone> milestonesOf(const PolicyModel& model, const Scenario& scenario,
                                    const RunResult& run) {
    std::vector<Milestone> found;
    addStages(found, model.charts().headline(), run);
    for (const auto& [id, year] : scenario.shocks)
        if (const Shock* shock = model.shocks().find(id))
            found.push_back({Milestone::Kind::shock, year, shock->title});
    for (const auto& [id, setting] : scenario.levers)
        if (const LeverRow* row = model.levers().row(id.lever)) {
            Milestone start{Milestone::Kind::lever, setting.start, row->title};
            if (std::find(found.begin(), found.end(), start) == found.end())
                found.push_back(std::move(start));
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.year < b.year; });
    return found;
}

}  // namespace kyosei
