// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace kyosei::report {

/// Facts in which every change is this one, for tests of what a report says of it. The scenario
/// moves the first slider of each of the first three levers, a shock and a rule.
inline ReportFacts madeFacts(const std::shared_ptr<const PolicyModel>& model,
                             const Change& change) {
    ReportFacts facts;
    facts.model = model;
    facts.scenario.title = "Made";
    const LeverTable& levers = model->levers();
    for (std::size_t r = 0; r < 3; ++r)
        for (const auto& index : levers.rows()[r].cells)
            if (index) {
                const LeverCell& cell = levers.cells()[*index];
                LeverSetting setting = cell.baseline;
                setting.value = cell.maximum;
                facts.scenario.set(cell, setting);
            }
    facts.scenario.shocks[model->shocks().shocks().front().id] = 2030;
    facts.times = {2024, 2030, 2040, 2050, 2060};
    const Headline& headline = model->charts().headline();
    facts.comparison.horizon = headline.horizon;
    facts.comparison.members = 512;
    facts.effective = 470;
    facts.comparison.leftOver = headline.leftOver;
    facts.comparison.money = headline.money;
    facts.comparison.actors = levers.actors();
    for (const Benefit& benefit : headline.benefits)
        facts.comparison.benefits.push_back(benefit.title);
    ComparedScenario compared;
    for (const HeadlineIndicator& part : headline.partsFirst()) {
        const ComparedNumber number{40, {40, 40 + change.median, 50}, change};
        compared.numbers.push_back(number);
        const std::size_t times = facts.times.size();
        Bands bands;
        for (const double value : {change.low, change.low, change.median, change.high, change.high})
            bands.quantiles.emplace_back(times, value);
        facts.numbers.push_back({part.title, part.changes, number, part.slot, bands});
    }
    for (std::size_t a = 0; a < levers.actors().size(); ++a)
        compared.accounts.actors.push_back({change, change});
    compared.accounts.together = change;
    compared.benefits.assign(headline.benefits.size(), change);
    facts.comparison.scenarios = {compared};
    facts.accounts = {{2040, compared.accounts}, {2050, compared.accounts}};
    facts.focus = mostChanged(facts.numbers, headline.indicators.size());
    for (auto [groups, division] :
         {std::pair{groupsByLever(facts.scenario, levers), &facts.byLever},
          std::pair{groupsByActor(facts.scenario, levers), &facts.byActor}}) {
        *division = Division{groups, {0, 2050, change, change, {}}, true, true};
        (*division)->effects.parts.assign(groups.size(), {change, change, 0});
    }
    for (const Shock& shock : model->shocks().shocks())
        facts.stress.push_back({StressFact::Kind::shock, shock.title, kStressYear, change});
    facts.grades = {{"data", 6}, {"judgement", 169}};
    facts.identity = {"1.2.3", "aaaaaaaaaaaa", "bbbbbbbbbbbb", "cccccccccccc"};
    return facts;
}

/// Changes of every sign and certainty: ranges below, around, at and above zero, of every size.
inline std::vector<Change> everyChange() {
    constexpr double kEnds[] = {-30, -8, -3, -0.8, -0.3, -0.004, 0, 0.004, 0.3, 0.8, 3, 8, 30};
    std::vector<Change> changes;
    for (const double low : kEnds)
        for (const double median : kEnds)
            for (const double high : kEnds)
                if (low <= median && median <= high)
                    changes.push_back({median, low, high,
                                       high <= 0    ? 0
                                       : low >= 0   ? 1
                                       : median > 0 ? 0.8
                                                    : 0.3,
                                       high <= 0    ? 1
                                       : low >= 0   ? 0
                                       : median > 0 ? 0.2
                                                    : 0.7,
                                       470});
    return changes;
}

}  // namespace kyosei::report
