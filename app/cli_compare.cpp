// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/comparison_report.h"
#include "app/issue_codes.h"
#include "model/policy/bundled_scenarios.h"

#include <algorithm>
#include <cstdio>
#include <sstream>

namespace kyosei::cli {

using nlohmann::ordered_json;

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
    auto wanted = PolicyEnsemble::Options::onAllProcessors();
    if (options.priorDraws == 0)
        return PolicyEnsemble::historyMatched(std::move(model), wanted);
    wanted.members = options.priorDraws;
    auto uncertainties = uncertaintiesOf(*model);
    if (!uncertainties)
        return fail(uncertainties.error());
    return PolicyEnsemble::create(std::move(model), std::move(*uncertainties), wanted);
}

/// The links named by one `--without`: one group, or of "all" each alone and all together.
Result<std::vector<std::vector<Knockout>>> groupsOf(const std::string& text,
                                                    const std::vector<Knockout>& known) {
    std::vector<std::vector<Knockout>> groups;
    if (text == "all") {
        for (const Knockout& knockout : known)
            groups.push_back({knockout});
        groups.push_back(known);
        return groups;
    }
    groups.emplace_back();
    std::stringstream list(text);
    for (std::string id; std::getline(list, id, ',');) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const Knockout& one) { return one.id == id; });
        if (found == known.end()) {
            std::string ids;
            for (const Knockout& one : known)
                ids += (ids.empty() ? "" : ", ") + one.id;
            return fail({codes::unknownKnockout, {{}, 0, "--without " + id}, {ids}});
        }
        groups.back().push_back(*found);
    }
    return groups;
}

/// The loops whose names are or begin with a text; of "all" each alone.
Result<std::vector<std::vector<Knockout>>> loopsNamed(const std::string& text,
                                                      const std::vector<Knockout>& known) {
    std::vector<std::vector<Knockout>> groups;
    for (const Knockout& loop : known)
        if (text == "all" || loop.id == text || loop.id.starts_with(text + ' '))
            groups.push_back({loop});
    if (!groups.empty())
        return groups;
    std::string names;
    for (const Knockout& loop : known)
        names += (names.empty() ? "" : "; ") + loop.id;
    return fail({codes::unknownLoop, {{}, 0, "--without-loop " + text}, {names}});
}

/// What the scenarios do without the links asked for.
Result<KnockoutComparison> withoutLinks(const CompareOptions& options,
                                        const std::shared_ptr<const PolicyModel>& model,
                                        const std::vector<Scenario>& scenarios) {
    const auto known = embeddedKnockouts(*model);
    if (!known)
        return fail(known.error());
    std::vector<std::vector<Knockout>> groups;
    for (const std::string& text : options.without) {
        auto named = groupsOf(text, *known);
        if (!named)
            return fail(std::move(named.error()));
        groups.insert(groups.end(), named->begin(), named->end());
    }
    if (!options.withoutLoops.empty()) {
        const auto loops = loopKnockouts(*model);
        if (!loops)
            return fail(loops.error());
        for (const std::string& text : options.withoutLoops) {
            const auto named = loopsNamed(text, *loops);
            if (!named)
                return fail(named.error());
            groups.insert(groups.end(), named->begin(), named->end());
        }
    }
    return compareWithout(model, scenarios, groups, [&](std::shared_ptr<const PolicyModel> one) {
        return ensembleFor(options, std::move(one));
    });
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
    comparing.progress = progressOf("scenarios");
    const auto comparison = kyosei::compare(**ensemble, *scenarios, comparing);
    if (!comparison)
        return report(comparison.error(), options.json);
    ordered_json root = comparisonJson(*comparison);
    std::string text = comparisonText(*comparison);
    if (!options.without.empty() || !options.withoutLoops.empty()) {
        const auto without = withoutLinks(options, *model, *scenarios);
        if (!without)
            return report(without.error(), options.json);
        root["without"] = withoutJson(*without);
        text += withoutText(*without);
    }
    return deliver(options.json ? root.dump(1) + '\n' : text, options.output, options.json,
                   {options.scenarios.begin(), options.scenarios.end()});
}

}  // namespace kyosei::cli
