// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/outcomes/comparison.h"
#include "model/policy/bundled_scenarios.h"

#include <cstdio>
#include <thread>
#include <unistd.h>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

std::string formatted(const char* format, auto... values) {
    char text[160];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string rangeText(const LikelyRange& range, int decimals, bool sign) {
    const char* format = sign ? "%+.*f [%+.*f, %+.*f]" : "%.*f [%.*f, %.*f]";
    return formatted(format, decimals, range.median, decimals, range.low, decimals, range.high);
}

int decimalsOf(const Comparison& comparison, std::size_t number) {
    return number + 1 == comparison.titles.size() ? 2 : 1;  // the last is the framework, 0 to 5
}

std::string numberLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text;
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        const ComparedNumber& number = scenario.numbers[n];
        const int decimals = decimalsOf(comparison, n);
        text += formatted("  %-32s %-22s %-24s worse in %3.0f %%\n", comparison.titles[n].c_str(),
                          rangeText(number.value, decimals, false).c_str(),
                          rangeText(number.change, decimals, true).c_str(),
                          100 * number.improvement.worse);
    }
    return text;
}

std::string costLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text = "  Extra cost, billion USD a year   " + rangeText(scenario.cost, 0, false) +
                       "\n  Net resources, percent           ";
    for (std::size_t a = 0; a < comparison.actors.size(); ++a)
        text += comparison.actors[a] + ' ' + rangeText(scenario.resources[a].change, 1, true) +
                (a + 1 == comparison.actors.size() ? "\n" : "  ");
    return text;
}

std::string synergyLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text;
    for (std::size_t n = 0; n < scenario.synergy.size(); ++n) {
        const Synergy& synergy = scenario.synergy[n];
        const int decimals = decimalsOf(comparison, n) + 1;
        text +=
            formatted("  whole - sum of %2zu levers alone: %-32s %-24s more in %3.0f %%\n",
                      synergy.rows.size(), comparison.titles[n].c_str(),
                      rangeText(synergy.excess, decimals, true).c_str(), 100 * synergy.moreThanSum);
    }
    return text;
}

std::string textOf(const Comparison& comparison) {
    std::string text = formatted("In %.0f, over %zu members: median [5 %%, 95 %%], change against "
                                 "the same member's baseline.\n",
                                 comparison.horizon, comparison.members);
    text += "\nBaseline\n" + numberLines(comparison, comparison.baseline);
    for (const ComparedScenario& scenario : comparison.scenarios)
        text += '\n' + scenario.title + '\n' + numberLines(comparison, scenario) +
                costLines(comparison, scenario) + synergyLines(comparison, scenario);
    return text;
}

ordered_json toJson(const LikelyRange& range) {
    return {{"low", range.low}, {"median", range.median}, {"high", range.high}};
}

ordered_json toJson(const ComparedNumber& number) {
    return {{"value", toJson(number.value)},
            {"change", toJson(number.change)},
            {"better", number.improvement.better},
            {"same", number.improvement.same},
            {"worse", number.improvement.worse}};
}

ordered_json toJson(const Synergy& synergy) {
    return {{"rows", synergy.rows},
            {"whole", toJson(synergy.whole)},
            {"sum", toJson(synergy.sum)},
            {"excess", toJson(synergy.excess)},
            {"moreThanSum", synergy.moreThanSum}};
}

ordered_json toJson(const Comparison& comparison, const ComparedScenario& scenario) {
    ordered_json root{{"title", scenario.title}, {"numbers", ordered_json::object()}};
    for (std::size_t n = 0; n < comparison.titles.size(); ++n)
        root["numbers"][comparison.titles[n]] = toJson(scenario.numbers[n]);
    root["cost"] = toJson(scenario.cost);
    for (std::size_t a = 0; a < comparison.actors.size(); ++a)
        root["resources"][comparison.actors[a]] = toJson(scenario.resources[a]);
    for (std::size_t n = 0; n < scenario.synergy.size(); ++n)
        root["synergy"][comparison.titles[n]] = toJson(scenario.synergy[n]);
    return root;
}

ordered_json toJson(const Comparison& comparison) {
    ordered_json root{{"year", comparison.horizon},
                      {"members", comparison.members},
                      {"baseline", toJson(comparison, comparison.baseline)},
                      {"scenarios", ordered_json::array()}};
    for (const ComparedScenario& scenario : comparison.scenarios)
        root["scenarios"].push_back(toJson(comparison, scenario));
    return root;
}

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
    if (isatty(STDERR_FILENO) != 0)
        comparing.progress = [](std::size_t done, std::size_t all) {
            std::fprintf(stderr, "\r%zu of %zu scenarios", done + 1, all);
            if (done + 1 == all)
                std::fputc('\n', stderr);
        };
    const auto comparison = kyosei::compare(**ensemble, *scenarios, comparing);
    if (!comparison)
        return report(comparison.error(), options.json);
    return deliver(options.json ? toJson(*comparison).dump(1) + '\n' : textOf(*comparison),
                   options.output, options.json,
                   {options.scenarios.begin(), options.scenarios.end()});
}

}  // namespace kyosei::cli
