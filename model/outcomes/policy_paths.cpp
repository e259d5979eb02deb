// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/policy_paths.h"

#include "model/policy/reference.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

Scenario withOnlyGroup(const Scenario& scenario, const LeverGroup& group) {
    Scenario only = scenario;
    only.rules.clear();
    only.shocks.clear();
    std::erase_if(only.levers,
                  [&](const auto& entry) { return !group.levers.contains(entry.first); });
    std::erase_if(only.splits,
                  [&](const auto& entry) { return !group.levers.contains(entry.first); });
    return only;
}

}  // namespace

PolicyPaths::PolicyPaths(std::shared_ptr<const PolicyModel> model, std::vector<Station> stations,
                         std::shared_ptr<const HeldRuns> runs)
    : model_(std::move(model)), stations_(std::move(stations)), runs_(std::move(runs)) {}

Result<std::shared_ptr<const PolicyPaths>> PolicyPaths::of(std::shared_ptr<const PolicyModel> model,
                                                           std::vector<Station> stations) {
    auto runs = HeldRuns::of(model->document(), holdsOf(stations));
    if (!runs)
        return fail(std::move(runs.error()));
    return std::make_shared<const PolicyPaths>(std::move(model), std::move(stations),
                                               std::move(*runs));
}

Result<EffectPaths> PolicyPaths::find(const Scenario& scenario,
                                      const std::vector<LeverGroup>& groups,
                                      const PolicyPathsOptions& options,
                                      const PolicyEnsemble* ensemble, std::stop_token stop) const {
    const auto changes = [&](const Scenario& of) {
        return runs_->translated(model_->program(), model_->inputsFor(of).constants);
    };
    std::vector<PathSource> sources;
    for (const LeverGroup& group : groups)
        sources.push_back({group.id, group.title, changes(withOnlyGroup(scenario, group))});
    PathOptions asked;
    asked.output = runs_->translated(model_->program(), {{options.output, {}}}).front().slot;
    asked.horizon = options.year;
    asked.most = options.most;
    asked.always = changes(referenceOf(scenario));
    asked.together = changes(scenario);
    asked.progress = options.progress;
    auto found = effectPaths(*runs_, stations_, sources, asked, stop);
    if (!found || !ensemble || options.members == 0)
        return found;

    const std::size_t members = std::min(options.members, ensemble->members());
    std::vector<ConstantOverride> constants =
        runs_->translated(model_->program(), ensemble->drawnConstants());
    for (ConstantOverride& constant : constants)
        constant.values.resize(members);
    std::vector<double> weights = ensemble->weights();
    weights.resize(weights.empty() ? 0 : members);
    const auto outcome =
        addRanges(*found, *runs_, sources, asked, members, constants, weights, stop);
    if (!outcome)
        return fail(outcome.error());
    return found;
}

std::vector<Station> stationsOf(const std::vector<Knockout>& links) {
    std::vector<Station> stations;
    for (const Knockout& link : links)
        stations.push_back({link.id, link.title, link.variables, link.links});
    return stations;
}

}  // namespace kyosei
