// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/run_checks.h"

#include "model/checks/kinds.h"
#include "model/checks/read_checks.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <limits>
#include <set>

namespace kyosei::checks {

namespace {

Findings findings(const Check& check, const PolicyModel& checked, const CheckModel& checkModel,
                  const std::stop_token& stop) {
    switch (check.kind) {
    case Kind::scenario: return scenarioFindings(check, checked, checkModel, stop);
    case Kind::ensemble: return ensembleFindings(check, checkModel, stop);
    case Kind::neutrality: return neutralityFindings(check, checkModel, stop);
    case Kind::symmetry: return symmetryFindings(check, checked, stop);
    case Kind::units: return unitFindings(check, checked);
    }
    return {};
}

/// How much a verdict asks for attention.
int weight(Verdict verdict) {
    switch (verdict) {
    case Verdict::holds: return 0;
    case Verdict::failsAsListed: return 1;
    case Verdict::holdsUnexpectedly: return 2;
    case Verdict::fails: return 3;
    }
    return 3;
}

}  // namespace

const char* toText(Verdict verdict) {
    switch (verdict) {
    case Verdict::holds: return "holds";
    case Verdict::fails: return "FAILS";
    case Verdict::failsAsListed: return "fails as listed";
    case Verdict::holdsUnexpectedly: return "holds, listed as failing";
    }
    return "";
}

Verdict verdictOf(bool holds, const KnownFailure& knownFailure) {
    if (holds)
        return knownFailure ? Verdict::holdsUnexpectedly : Verdict::holds;
    return knownFailure ? Verdict::failsAsListed : Verdict::fails;
}

Finding worstOf(const Expectation& expectation, const Measure& measure) {
    Finding finding;
    double nearest = std::numeric_limits<double>::infinity();
    for (const std::string& scenario : expectation.scenarios) {
        for (const auto& [element, expression] : expectation.quantities) {
            const double value = measure(expression, scenario);
            const double margin = expectation.bounds.margin(value);
            if (!finding.quantity.empty() && !(margin < nearest))
                continue;
            nearest = margin;
            finding.quantity = expression;
            finding.element = element;
            finding.scenario = scenario;
            finding.measured = value;
        }
    }
    finding.text = expectation.text;
    finding.wanted = toText(expectation.bounds);
    finding.verdict =
        verdictOf(expectation.bounds.hold(finding.measured), expectation.knownFailure);
    finding.reason = expectation.knownFailure.value_or("");
    return finding;
}

Finding countFinding(const Check& check, std::string what, std::size_t count) {
    Finding finding;
    finding.quantity = std::move(what);
    finding.measured = static_cast<double>(count);
    finding.wanted = std::string("0");
    finding.verdict = verdictOf(count == 0, check.knownFailure);
    finding.reason = check.knownFailure.value_or("");
    return finding;
}

Quantities quantitiesOf(const std::vector<const Check*>& checks) {
    Quantities quantities;
    std::set<std::string> seen;
    for (const Check* check : checks)
        for (const Expectation& expectation : check->expectations)
            for (const auto& [name, expression] : expectation.quantities)
                if (seen.insert(expression).second)
                    quantities.emplace_back(expression, check->id);
    return quantities;
}

namespace {

Result<std::vector<CheckResult>> runChecks(const std::vector<Check>& checks,
                                           const PolicyModel& checked, std::stop_token stop) {
    std::vector<const Check*> all;
    for (const Check& check : checks)
        all.push_back(&check);
    const auto checkModel = CheckModel::create(checked, quantitiesOf(all), {}, {});
    if (!checkModel)
        return fail(checkModel.error());
    std::vector<CheckResult> results;
    Issues issues;
    for (const Check& check : checks) {
        auto found = findings(check, checked, *checkModel, stop);
        if (!found) {
            for (Issue& issue : found.error()) {
                issue.place.file = "check " + check.id;
                issues.push_back(std::move(issue));
            }
            continue;
        }
        CheckResult result{check.id, check.title, check.why, Verdict::holds, std::move(*found)};
        for (const Finding& finding : result.findings)
            if (weight(finding.verdict) > weight(result.verdict))
                result.verdict = finding.verdict;
        results.push_back(std::move(result));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return results;
}

/// The embedded levers, shocks and tables with this document.
Result<std::shared_ptr<const PolicyModel>> modelOf(const xmile::Document& document) {
    return PolicyModel::embeddedSources().and_then(
        [&](const PolicyModel::Sources& sources) { return PolicyModel::load(document, sources); });
}

}  // namespace

Result<std::vector<CheckResult>> checkPolicyModel(const xmile::Document& document,
                                                  std::string_view text, const std::string& file,
                                                  std::stop_token stop) {
    const auto model = modelOf(document);
    if (!model)
        return fail(model.error());
    const auto& parameters = (*model)->data().parameters();
    if (!parameters)
        return fail(parameters.error());
    const auto checks = readChecks(text, **model, *parameters, file);
    if (!checks)
        return fail(checks.error());
    return runChecks(*checks, **model, std::move(stop));
}

Result<std::vector<CheckResult>> checkPolicyModel(const xmile::Document& document,
                                                  std::stop_token stop) {
    const auto model = modelOf(document);
    if (!model)
        return fail(model.error());
    return checkPolicyModel(**model, std::move(stop));
}

Result<std::vector<CheckResult>> checkPolicyModel(const PolicyModel& model, std::stop_token stop) {
    const auto checks = embeddedChecks(model);
    if (!checks)
        return fail(checks.error());
    return runChecks(*checks, model, std::move(stop));
}

std::size_t count(const std::vector<CheckResult>& results, Verdict verdict) {
    return static_cast<std::size_t>(
        std::count_if(results.begin(), results.end(),
                      [&](const CheckResult& result) { return result.verdict == verdict; }));
}

}  // namespace kyosei::checks
