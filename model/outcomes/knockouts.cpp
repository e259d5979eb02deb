// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockouts.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/base/sorted_unique.h"
#include "model/outcomes/issue_codes.h"
#include "model/simulation/held_variables.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kKnockoutFile = "model/knockouts.json";
constexpr int kKnockoutVersion = 1;

using MemberNumbers = std::vector<double>;

MemberNumbers differenceOf(const MemberNumbers& a, const MemberNumbers& b) {
    MemberNumbers result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::minus<>());
    return result;
}

/// Changes of every number in every member by each scenario: [scenario][number].
using Changes = std::vector<std::vector<MemberNumbers>>;

Result<Changes> changesIn(PolicyEnsemble& ensemble, const std::vector<Scenario>& scenarios,
                          std::stop_token stop) {
    const Headline& headline = ensemble.model().charts().headline();
    const std::vector<Slot> slots = headline.outputs();
    Changes changes;
    for (const Scenario& scenario : scenarios) {
        const Result<PolicyFan> fan = ensemble.run(scenario, slots, stop);
        if (!fan)
            return fail(fan.error());
        changes.emplace_back();
        for (const Slot slot : slots)
            changes.back().push_back(differenceOf(fan->scenario.at(slot, headline.horizon),
                                                  fan->baseline->at(slot, headline.horizon)));
    }
    return changes;
}

Knockout readKnockout(JsonReader& reader, const json& entry, const std::string& path,
                      const PolicyModel& model) {
    Knockout knockout{reader.text(entry, "id", path),
                      reader.text(entry, "title", path),
                      reader.text(entry, "says", path),
                      {}};
    for (const json& name : reader.array(entry, "holds", path)) {
        knockout.variables.push_back(name.is_string() ? name.get<std::string>() : "");
        const VariableInfo* info = model.program().find(knockout.variables.back());
        if (!info || info->constant)
            reader.report(codes::unknownLink, path + "holds", {knockout.variables.back()});
    }
    return knockout;
}

std::vector<KnockoutNumber> numbersWith(const std::vector<MemberNumbers>& whole,
                                        const std::vector<MemberNumbers>& without,
                                        const std::vector<double>& weights) {
    std::vector<KnockoutNumber> numbers;
    for (std::size_t n = 0; n < whole.size(); ++n)
        numbers.push_back({changeOf(whole[n], weights), likelyRange(without[n], weights),
                           changeOf(differenceOf(whole[n], without[n]), weights)});
    return numbers;
}

KnockoutEffect namesOf(const std::vector<Knockout>& group, std::vector<std::string>& variables) {
    KnockoutEffect effect;
    for (const Knockout& knockout : group) {
        effect.title += (effect.title.empty() ? "" : ", ") + knockout.title;
        effect.ids.push_back(knockout.id);
        variables.insert(variables.end(), knockout.variables.begin(), knockout.variables.end());
    }
    variables = sortedUnique(std::move(variables));
    return effect;
}

}  // namespace

Result<std::vector<Knockout>> readKnockouts(std::string_view text, const PolicyModel& model,
                                            const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(text, "kyosei-knockouts", kKnockoutVersion);
    if (!root)
        return fail(reader.takeIssues());
    std::vector<Knockout> knockouts;
    for (const json& entry : reader.array(*root, "knockouts", "")) {
        const std::string path = "knockouts[" + std::to_string(knockouts.size()) + "].";
        knockouts.push_back(readKnockout(reader, entry, path, model));
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return knockouts;
}

Result<std::vector<Knockout>> embeddedKnockouts(const PolicyModel& model) {
    const auto text = requiredResource(kKnockoutFile);
    if (!text)
        return fail(text.error());
    return readKnockouts(*text, model, kKnockoutFile);
}

Result<KnockoutComparison> compareWithout(std::shared_ptr<const PolicyModel> model,
                                          const std::vector<Scenario>& scenarios,
                                          const std::vector<std::vector<Knockout>>& groups,
                                          const EnsembleOf& ensembleOf, std::stop_token stop) {
    const auto ensemble = ensembleOf(model);
    if (!ensemble)
        return fail(ensemble.error());
    const auto whole = changesIn(**ensemble, scenarios, stop);
    if (!whole)
        return fail(whole.error());
    const std::vector<double> weights = (*ensemble)->weights();
    KnockoutComparison comparison;
    comparison.horizon = model->charts().headline().horizon;
    comparison.members = (*ensemble)->members();
    for (const Scenario& scenario : scenarios)
        comparison.scenarios.push_back(scenario.title);
    for (const HeadlineIndicator& number : model->charts().headline().partsFirst()) {
        comparison.titles.push_back(number.title);
        comparison.scales.push_back(number.changes);
    }
    for (const std::vector<Knockout>& group : groups) {
        std::vector<std::string> variables;
        KnockoutEffect effect = namesOf(group, variables);
        auto held = modelHolding(*model, variables);
        if (!held)
            return fail(std::move(held.error()));
        const auto members = ensembleOf(std::move(*held));
        if (!members)
            return fail(members.error());
        const auto without = changesIn(**members, scenarios, stop);
        if (!without)
            return fail(without.error());
        for (std::size_t s = 0; s < scenarios.size(); ++s)
            effect.scenarios.push_back(numbersWith((*whole)[s], (*without)[s], weights));
        comparison.effects.push_back(std::move(effect));
    }
    return comparison;
}

Contributions contributionsOf(const KnockoutComparison& comparison,
                              const std::vector<Knockout>& links,
                              const std::vector<Slot>& outputs) {
    Contributions found;
    found.members = comparison.members;
    found.combinations = comparison.effects.size() + 1;
    for (const Knockout& link : links)
        found.groups.push_back({link.id, link.title, {}});
    for (std::size_t n = 0; n < outputs.size(); ++n) {
        OutputContributions output;
        output.output = outputs[n];
        output.year = comparison.horizon;
        for (const KnockoutEffect& effect : comparison.effects) {
            const KnockoutNumber& number = effect.scenarios.front()[n];
            output.whole = number.whole;
            output.parts.push_back({number.through, number.through, 0});
        }
        found.outputs.push_back(std::move(output));
    }
    return found;
}

}  // namespace kyosei
