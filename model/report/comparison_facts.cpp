// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparison_facts.h"

#include "model/charts/change_reading.h"
#include "model/report/identity.h"
#include "model/report/issue_codes.h"

#include <cmath>
#include <utility>

namespace kyosei::report {

namespace {

bool hasRange(const Change& change) {
    return std::isfinite(change.low) && std::isfinite(change.high);
}

/// Every lever that one of them moves, as the first that does has it.
Scenario unionOf(const std::vector<LabelledScenario>& scenarios) {
    Scenario all;
    for (const LabelledScenario& one : scenarios)
        all.levers.insert(one.scenario.levers.begin(), one.scenario.levers.end());
    return all;
}

}  // namespace

std::vector<LabelledScenario> labelled(const std::vector<Scenario>& scenarios) {
    std::vector<LabelledScenario> result;
    for (const Scenario& scenario : scenarios)
        result.push_back({std::string(1, static_cast<char>('A' + result.size())), scenario});
    return result;
}

Standing standingOf(const Change& first, const Change& second, const Change& difference,
                    const ChangeScale& scale) {
    if (!hasRange(first) || !hasRange(second) || !hasRange(difference))
        return Standing::overlap;
    const ChangeReading reading = readingOf(difference, scale);
    if (reading.size == ChangeClass::none)
        return Standing::same;
    if (reading.direction > 0 && first.low > second.high)
        return Standing::above;
    if (reading.direction < 0 && first.high < second.low)
        return Standing::below;
    return Standing::overlap;
}

Result<ComparisonFacts> comparisonFactsOf(PolicyEnsemble& ensemble,
                                          const std::shared_ptr<const PolicyModel>& model,
                                          const std::vector<LabelledScenario>& scenarios,
                                          const FactsOptions& options,
                                          const std::stop_token& stop) {
    if (scenarios.size() < 2 || scenarios.size() > kMostCompared)
        return fail({codes::comparesTooManyOrFew, {}, {scenarios.size(), kMostCompared}});
    std::vector<Scenario> plain;
    plain.reserve(scenarios.size());
    for (const LabelledScenario& one : scenarios)
        plain.push_back(one.scenario);
    ComparisonOptions comparing;
    comparing.weights = options.weights;
    comparing.progress = options.progress;
    comparing.between = true;
    auto comparison = compare(ensemble, plain, comparing, stop);
    if (!comparison)
        return fail(std::move(comparison.error()));

    ComparisonFacts facts;
    facts.scenarios = scenarios;
    facts.shared.model = model;
    facts.shared.scenario = unionOf(scenarios);
    facts.shared.comparison = std::move(*comparison);
    facts.shared.effective = facts.shared.comparison.effective;
    facts.shared.ownWeights = options.weights.empty();
    facts.shared.grades = gradesOf(*model);
    facts.shared.identity = identityOf(*model, {});
    for (const Scenario& scenario : plain)
        facts.digests.push_back(identityOf(*model, scenario).scenario);
    return facts;
}

}  // namespace kyosei::report
