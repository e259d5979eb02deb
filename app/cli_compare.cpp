// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/comparison_report.h"
#include "model/policy/bundled_scenarios.h"

#include <cstdio>
#include <thread>
#include <unistd.h>

namespace kyosei::cli {

namespace {

/// The scenario files, or the bundled scenarios if none is named, and each lever if wanted.
Result<std::vector<Scenario>> scenariosFor(const CompareOptions& options, const PolicyModel& model,
                                           Issues& notes) {
    std::vector<Scenario> scenarios;
    for (const std::string& file : options.scenarios) {
        auto read = readScenarioFile(file, model.levers(), model.shocks());
        if (!read)
            return fail(read.error());
        if (read->scenario.title.empty())
            read->scenario.title = file;
        notes.insert(notes.end(), read->notes.begin(), read->notes.end());
        scenarios.push_back(std::move(read->scenario));
    }
    if (options.scenarios.empty()) {
        auto bundled = bundledScenarios(model.levers(), model.shocks());
        if (!bundled)
            return fail(bundled.error());
        for (BundledScenario& entry : *bundled)
            scenarios.push_back(std::move(entry.scenario));
    }
    if (options.eachLever)
        for (Scenario& scenario : eachLeverAlone(model.levers())) {
            scenario.title += ", alone and full";
            scenarios.push_back(std::move(scenario));
        }
    return scenarios;
}

/// The members that history supports, or draws from the priors.
Result<std::shared_ptr<PolicyEnsemble>> ensembleFor(const CompareOptions& options,
                                                    std::shared_ptr<const PolicyModel> model) {
    PolicyEnsemble::Options wanted;
    wanted.threads = std::max(1u, std::thread::hardware_concurrency());
    if (options.priorDraws == 0)
        return PolicyEnsemble::historyMatched(std::move(model), wanted);
    wanted.members = options.priorDraws;
    auto uncertainties = uncertaintiesOf(*model);
    if (!uncertainties)
        return fail(uncertainties.error());
    return PolicyEnsemble::create(std::move(model), std::move(*uncertainties), wanted);
}

}  // namespace

int compare(const CompareOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    Issues notes;
    const auto scenarios = scenariosFor(options, **model, notes);
    if (!scenarios)
        return report(scenarios.error(), options.json);
    (void)report(notes, options.json);
    const auto ensemble = ensembleFor(options, *model);
    if (!ensemble)
        return report(ensemble.error(), options.json);

    ComparisonOptions comparing;
    comparing.synergy = options.parts;
    comparing.sameShocks = !options.againstBaseline;
    if (isatty(STDERR_FILENO) != 0)
        comparing.progress = [](std::size_t done, std::size_t all) {
            std::fprintf(stderr, "\r%zu of %zu scenarios", done + 1, all);
            if (done + 1 == all)
                std::fputc('\n', stderr);
        };
    const auto comparison = kyosei::compare(**ensemble, *scenarios, comparing);
    if (!comparison)
        return report(comparison.error(), options.json);
    return deliver(
        options.json ? comparisonJson(*comparison).dump(1) + '\n' : comparisonText(*comparison),
        options.output, options.json, {options.scenarios.begin(), options.scenarios.end()});
}

}  // namespace kyosei::cli
