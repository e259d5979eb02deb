// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quantiles.h"
#include "model/checks/kinds.h"
#include "model/simulation/policy_ensemble.h"
#include "model/units/unit_check.h"

#include <algorithm>
#include <bit>
#include <map>
#include <set>

namespace kyosei::checks {

namespace {

constexpr std::size_t kRunsTogether = 7;

Result<std::shared_ptr<PolicyEnsemble>> ensembleOf(const Check& check,
                                                   const CheckModel& checkModel) {
    PolicyEnsemble::Options options;
    options.members = check.members;
    options.seed = check.seed;
    options.every = 1;
    if (check.fromHistory)
        return PolicyEnsemble::historyMatched(checkModel.shared(), options);
    auto uncertainties = uncertaintiesOf(checkModel.model());
    if (!uncertainties)
        return fail(std::move(uncertainties.error()));
    return PolicyEnsemble::create(checkModel.shared(), std::move(*uncertainties), options);
}

/// Share of members, by their weights, in which the expectation's value is below zero.
double shareBelowZero(const Expectation& expectation, Slot slot, const PolicyFan& fan,
                      const std::vector<double>& weights) {
    std::vector<double> values = fan.scenario.at(slot, expectation.from);
    const std::vector<double> own = fan.baseline->at(slot, expectation.from);
    if (!expectation.minus.empty())
        std::ranges::transform(values, own, values.begin(), std::minus<>());
    return 1 - shareAtLeast(values, weights, 0);
}

bool sameBits(const VariableInfo& variable, const CheckRun& run) {
    const auto same = [](double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    };
    for (Slot slot = variable.first; slot < variable.first + variable.size; ++slot)
        for (std::size_t member = 0; member < run.changed.members(); ++member)
            if (!std::ranges::equal(run.baseline.series(slot, member),
                                    run.changed.series(slot, member), same))
                return false;
    return true;
}

}  // namespace

Findings ensembleFindings(const Check& check, const CheckModel& checkModel,
                          const std::stop_token& stop) {
    const auto ensemble = ensembleOf(check, checkModel);
    if (!ensemble)
        return fail(ensemble.error());
    std::vector<Slot> outputs;
    for (const auto& [expression, id] : quantitiesOf({&check}))
        outputs.push_back(checkModel.slot(expression));
    std::map<std::string, PolicyFan> fans;
    for (const Expectation& expectation : check.expectations)
        for (const std::string& name : expectation.scenarios) {
            if (fans.count(name))
                continue;
            const CheckScenario* found = check.scenario(name);
            auto fan = (*ensemble)->run(found ? found->scenario : Scenario(), outputs, stop);
            if (!fan)
                return fail(std::move(fan.error()));
            fans.emplace(name, std::move(*fan));
        }
    std::vector<Finding> findings;
    for (const Expectation& expectation : check.expectations)
        findings.push_back(
            worstOf(expectation, [&](const std::string& expression, const std::string& scenario) {
                return shareBelowZero(expectation, checkModel.slot(expression), fans.at(scenario),
                                      (*ensemble)->weights());
            }));
    for (Finding& finding : findings)
        finding.quantity = "share of members with " + finding.quantity + " below zero";
    return findings;
}

Findings neutralityFindings(const Check& check, const CheckModel& checkModel,
                            const std::stop_token& stop) {
    std::set<std::string> differing;
    std::size_t next = 0;
    do {  // a few at a time: every variable of every run is kept
        std::vector<const CheckScenario*> scenarios;
        while (next < check.scenarios.size() && scenarios.size() < kRunsTogether)
            scenarios.push_back(&check.scenarios[next++]);
        const auto run = runOn(checkModel, scenarios, {}, stop);
        if (!run)
            return fail(run.error());
        for (const VariableInfo& variable : checkModel.model().program().variables())
            if (!sameBits(variable, *run))
                differing.insert(variable.name);
    } while (next < check.scenarios.size());
    const std::string first = differing.empty() ? "" : ", one is " + *differing.begin();
    return std::vector{
        countFinding(check, "variables that differ from the baseline" + first, differing.size())};
}

Findings unitFindings(const Check& check, const PolicyModel& checked) {
    const Issues issues = checkUnits(checked.document());
    Finding finding = countFinding(check, "equations whose units do not agree", issues.size());
    if (!issues.empty())
        finding.text = toText(issues.front());
    return std::vector{finding};
}

}  // namespace kyosei::checks
