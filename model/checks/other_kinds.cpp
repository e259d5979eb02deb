// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/kinds.h"
#include "model/compile/compiler.h"
#include "model/equation/unit_check.h"
#include "model/service/policy_ensemble.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kyosei::checks {

namespace {

constexpr const char* kParametersFile = "data/parameters.csv";

Result<std::shared_ptr<PolicyEnsemble>> ensembleOf(const Check& check, const Subject& subject,
                                                   const Bench& bench) {
    const auto parameters =
        readParameters(subject.parameters, bench.model().program(), kParametersFile);
    if (!parameters)
        return fail(parameters.error());
    PolicyEnsemble::Options options;
    options.members = check.members;
    options.seed = check.seed;
    options.every = 1;
    return PolicyEnsemble::create(bench.shared(), uncertaintiesOf(*parameters), options);
}

/// Share of members in which the expectation's value is below zero.
double shareBelowZero(const Expectation& expectation, Slot slot, const PolicyFan& fan) {
    const std::vector<double> values = fan.scenario.at(slot, expectation.from);
    const std::vector<double> own = fan.baseline.at(slot, expectation.from);
    std::size_t below = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        below += (expectation.minus.empty() ? values[i] : values[i] - own[i]) < 0;
    return static_cast<double>(below) / static_cast<double>(values.size());
}

}  // namespace

Findings ensembleFindings(const Check& check, const Subject& subject, const Bench& bench,
                          const std::stop_token& stop) {
    const auto ensemble = ensembleOf(check, subject, bench);
    if (!ensemble)
        return fail(ensemble.error());
    std::vector<Slot> outputs;
    for (const auto& [expression, id] : quantitiesOf({&check}))
        outputs.push_back(bench.slot(expression));
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
                return shareBelowZero(expectation, bench.slot(expression), fans.at(scenario));
            }));
    for (Finding& finding : findings)
        finding.quantity = "share of members with " + finding.quantity + " below zero";
    return findings;
}

Findings neutralityFindings(const Check& check, const Bench& bench, const std::stop_token& stop) {
    std::vector<const CheckScenario*> scenarios;
    for (const CheckScenario& scenario : check.scenarios)
        scenarios.push_back(&scenario);
    const auto run = runOn(bench, scenarios, {}, stop);
    if (!run)
        return fail(run.error());
    std::size_t differing = 0;
    std::string first;
    const auto same = [](double a, double b) {
        return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    };
    for (const VariableInfo& variable : bench.model().program().variables()) {
        bool equal = true;
        for (Slot i = 0; i < variable.size; ++i)
            for (std::size_t member = 0; member < run->changed.members(); ++member)
                equal = equal &&
                        std::ranges::equal(run->baseline.series(variable.first + i, member),
                                           run->changed.series(variable.first + i, member), same);
        if (!equal && first.empty())
            first = variable.name;
        differing += !equal;
    }
    return std::vector{countFinding(check,
                                    "variables that differ from the baseline" +
                                        (first.empty() ? "" : ", first " + first),
                                    differing)};
}

Findings unitFindings(const Check& check, const Subject& subject) {
    const Issues issues = checkUnits(subject.document);
    Finding finding = countFinding(check, "equations whose units do not agree", issues.size());
    if (!issues.empty())
        finding.text = toText(issues.front());
    return std::vector{finding};
}

}  // namespace kyosei::checks
