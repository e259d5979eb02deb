// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/knockout_figures.h"

#include "model/figures/issue_codes.h"
#include "model/outcomes/knockouts.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace kyosei::figures {

namespace {

constexpr double kWhole = 100;

/// The links with these ids.
Result<std::vector<Knockout>> linksOf(const std::vector<std::string>& ids,
                                      const std::vector<Knockout>& known) {
    std::vector<Knockout> links;
    for (const std::string& id : ids) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const Knockout& one) { return one.id == id; });
        if (found == known.end())
            return fail(Issue{codes::questionLink, {kQuestionsFile, 0, "knockouts"}, {id}});
        links.push_back(*found);
    }
    return links;
}

/// Ids of outputs in the order of the headline's numbers; empty where none is asked for.
std::vector<std::string> outputsOfHeadline(const PolicyModel& model, const Questions& questions) {
    const Headline& headline = model.charts().headline();
    std::vector<Slot> slots;
    for (const HeadlineIndicator& indicator : headline.indicators)
        slots.push_back(indicator.slot);
    slots.insert(slots.end(), {headline.stability.slot, headline.framework.slot});
    std::vector<std::string> ids(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i)
        for (const Output& output : questions.outputs)
            if (model.program().slot(output.of) == slots[i])
                ids[i] = output.id;
    return ids;
}

Figure leftFigure(const LikelyRange& range, const ChangeScale& scale) {
    Figure figure;
    figure.kind = FigureKind::change;
    figure.decimals = scale.decimals;
    figure.value = range.median;
    figure.low = range.low;
    figure.high = range.high;
    figure.size = classify({range.median, range.low, range.high, 0, 0, 0}, scale.thresholds);
    return figure;
}

Figure throughFigure(const Change& change, const ChangeScale& scale) {
    Figure figure = leftFigure({change.low, change.median, change.high}, scale);
    figure.higher = kWhole * change.higher;
    figure.lower = kWhole * change.lower;
    return figure;
}

std::string joinedIds(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : "+") + id;
    return text;
}

}  // namespace

Result<void> addKnockoutFigures(const PolicyModel& model, const Questions& questions,
                                FigureTable& table, const std::stop_token& stop) {
    if (questions.knockouts.scenarios.empty())
        return {};
    const auto known = embeddedKnockouts(model);
    if (!known)
        return fail(known.error());
    std::vector<std::vector<Knockout>> groups;
    for (const auto& ids : questions.knockouts.groups) {
        auto links = linksOf(ids, *known);
        if (!links)
            return fail(std::move(links.error()));
        groups.push_back(std::move(*links));
    }
    std::vector<Scenario> scenarios;
    for (const std::string& name : questions.knockouts.scenarios)
        for (const checks::CheckScenario& one : questions.scenarios)
            if (one.name == name)
                scenarios.push_back(one.scenario);
    const auto options = PolicyEnsemble::Options::onAllProcessors();
    // Ensembles want to share the model; whoever called keeps it.
    const std::shared_ptr<const PolicyModel> shared(&model, [](const PolicyModel*) {});
    const auto found = compareWithout(
        shared, scenarios, groups,
        [&](std::shared_ptr<const PolicyModel> held) {
            return PolicyEnsemble::historyMatched(std::move(held), options);
        },
        stop);
    if (!found)
        return fail(found.error());
    const std::vector<std::string> outputs = outputsOfHeadline(model, questions);
    for (std::size_t g = 0; g < found->effects.size(); ++g)
        for (std::size_t s = 0; s < scenarios.size(); ++s)
            for (std::size_t n = 0; n < outputs.size(); ++n) {
                if (outputs[n].empty())
                    continue;
                const KnockoutNumber& number = found->effects[g].scenarios[s][n];
                const std::string name = questions.knockouts.scenarios[s];
                const std::string end =
                    '.' + joinedIds(questions.knockouts.groups[g]) + '.' + outputs[n];
                table.set(name + ".without" + end, leftFigure(number.without, found->scales[n]));
                table.set(name + ".through" + end, throughFigure(number.through, found->scales[n]));
            }
    return {};
}

}  // namespace kyosei::figures
