// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/contributions.h"

#include "model/analysis/shapley.h"
#include "model/base/sorted_unique.h"
#include "model/outcomes/issue_codes.h"
#include "model/policy/scenario_parts.h"
#include "model/simulation/held_runs.h"
#include "model/simulation/shared_past.h"

#include <cassert>
#include <cmath>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace kyosei {

namespace {

/// Groups the changed sliders of the table, in the order of `keys`.
template <typename Keys, typename KeyOf, typename TitleOf>
std::vector<LeverGroup> changedBy(const Scenario& scenario, const LeverTable& levers,
                                  const Keys& keys, const KeyOf& keyOf, const TitleOf& titleOf) {
    std::vector<LeverGroup> groups;
    for (const auto& key : keys) {
        LeverGroup group;
        for (const LeverCell& cell : levers.cells())
            if (keyOf(cell.id, key) && changesSlider(scenario, cell.id))
                group.levers.insert(cell.id);
        if (group.levers.empty())
            continue;
        std::tie(group.id, group.title) = titleOf(key);
        groups.push_back(std::move(group));
    }
    return groups;
}

/// The scenario in which only the groups of a coalition are as it says.
Scenario withOnly(const Scenario& scenario, const std::vector<LeverGroup>& groups,
                  Coalition coalition) {
    Scenario changed = scenario;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if ((coalition >> g & 1) != 0)
            continue;
        for (const LeverId& id : groups[g].levers) {
            changed.levers.erase(id);
            changed.splits.erase(id);
        }
    }
    return changed;
}

std::vector<Coalition> allCoalitions(std::size_t players) {
    std::vector<Coalition> all(std::size_t{1} << players);
    for (std::size_t k = 0; k < all.size(); ++k)
        all[k] = static_cast<Coalition>(k);
    return all;
}

/// Runs the combinations and divides what they come to.
class Divider {
public:
    Divider(const std::vector<LeverGroup>& groups, std::size_t members, std::vector<double> weights,
            const ContributionOptions& options)
        : groups_(groups), members_(members), options_(options), weights_(std::move(weights)),
          exact_(groups.size() <= options.exactUpTo) {
        if (exact_) {
            coalitions_ = allCoalitions(groups.size());
            return;
        }
        orders_ = joiningOrders(groups.size(), options.orderPairs, options.seed);
        coalitions_ = coalitionsOf(orders_);
        for (std::size_t g = 0; g < groups.size(); ++g)
            coalitions_.push_back(Coalition{1} << g);
        coalitions_ = sortedUnique(std::move(coalitions_));
    }

    [[nodiscard]] Result<void> runAll(const CoalitionRuns& runs) {
        Result<std::vector<Worths>> worths = runs(coalitions_);
        if (!worths)
            return fail(std::move(worths.error()));
        worths_ = std::move(*worths);
        return {};
    }

    [[nodiscard]] Contributions divided() const {
        Contributions result{groups_, members_, coalitions_.size(), exact_, {}};
        std::size_t at = 0;
        for (const double year : options_.years)
            for (const Slot output : options_.outputs) {
                result.outputs.push_back(dividedOf(worths_[at++]));
                result.outputs.back().output = output;
                result.outputs.back().year = year;
            }
        return result;
    }

private:
    [[nodiscard]] Change change(const std::vector<double>& values) const {
        return changeOf(values, weights_);
    }

    [[nodiscard]] OutputContributions dividedOf(const Worths& worths) const {
        OutputContributions found;
        const std::vector<double>& nobody = worths.at(0);
        const auto added = [&](Coalition coalition) {
            std::vector<double> values = worths.at(coalition);
            for (std::size_t m = 0; m < values.size(); ++m)
                values[m] -= nobody[m];
            return values;
        };
        SampledShapley shares;
        if (exact_)
            shares = {shapleyValues(groups_.size(), worths),
                      std::vector<double>(groups_.size(), 0)};
        else
            shares = sampledShapley(orders_, worths, weights_);
        std::vector<double> together = added(grandCoalition(groups_.size()));
        found.whole = change(together);
        std::vector<double> sizes = together;  // of what is added and taken away
        for (double& size : sizes)
            size = std::abs(size);
        for (std::size_t g = 0; g < groups_.size(); ++g) {
            const std::vector<double> alone = added(Coalition{1} << g);
            for (std::size_t m = 0; m < alone.size(); ++m) {
                together[m] -= alone[m];
                sizes[m] += std::abs(alone[m]);
            }
            found.parts.push_back({change(alone), change(shares.values[g]), shares.errors[g]});
        }
        // What is nothing but rounding has no sign.
        constexpr double kRounding = 1e-12;
        for (std::size_t m = 0; m < together.size(); ++m)
            if (std::abs(together[m]) < kRounding * sizes[m])
                together[m] = 0;
        found.together = change(together);
        return found;
    }

    const std::vector<LeverGroup>& groups_;
    std::size_t members_ = 0;
    const ContributionOptions& options_;
    std::vector<double> weights_;
    bool exact_ = true;
    std::vector<std::vector<std::size_t>> orders_;  ///< unless exact
    std::vector<Coalition> coalitions_;
    std::vector<Worths> worths_;  ///< outputs of the first year, of the second, ...
};

/// Runs coalitions side by side, each with its changes of the constants of `own` run.
Result<std::vector<Worths>>
worthsInOneBatch(const Program& program, RunInputs inputs, const RunResult& own,
                 const std::vector<Coalition>& coalitions,
                 const std::vector<std::vector<ConstantOverride>>& changes,
                 const ContributionOptions& options, const std::stop_token& stop) {
    std::map<Slot, std::vector<double>> constants;
    for (std::size_t k = 0; k < changes.size(); ++k)
        for (const ConstantOverride& change : changes[k]) {
            auto& values = constants[change.slot];
            values.resize(changes.size(), own.series(change.slot).front());
            values[k] = change.values.front();
        }
    for (auto& [slot, values] : constants)
        inputs.constants.push_back({slot, std::move(values)});
    inputs.members = coalitions.size();
    inputs.outputs = options.outputs;
    inputs.threads = 0;
    const Result<RunResult> result = kyosei::run(program, inputs, stop);
    if (!result)
        return fail(result.error());
    std::vector<Worths> worths(options.years.size() * options.outputs.size());
    for (std::size_t k = 0; k < coalitions.size(); ++k) {
        std::size_t at = 0;
        for (const double year : options.years)
            for (const Slot output : options.outputs)
                worths[at++].emplace(coalitions[k], std::vector{result->at(output, year, k)});
    }
    return worths;
}

}  // namespace

std::vector<LeverGroup> groupsByLever(const Scenario& scenario, const LeverTable& levers) {
    return changedBy(
        scenario, levers, levers.rows(),
        [](const LeverId& id, const LeverRow& row) { return id.lever == row.id; },
        [](const LeverRow& row) {
            return std::pair{row.id, row.title};
        });
}

std::vector<LeverGroup> groupsByActor(const Scenario& scenario, const LeverTable& levers) {
    return changedBy(
        scenario, levers, levers.actors(),
        [](const LeverId& id, const std::string& actor) { return id.actor == actor; },
        [&](const std::string& actor) {
            return std::pair{actor, levers.actorName(actor)};
        });
}

Result<Contributions> contributionsOf(std::vector<LeverGroup> parts, const CoalitionRuns& runs,
                                      std::size_t members, std::vector<double> weights,
                                      const ContributionOptions& options) {
    assert(!options.outputs.empty() && !options.years.empty());
    if (parts.size() > kMaxPlayers)
        return fail({codes::tooManyParts, {}, {parts.size(), kMaxPlayers}});
    Divider divider(parts, members, std::move(weights), options);
    if (const Result<void> outcome = divider.runAll(runs); !outcome)
        return fail(outcome.error());
    return divider.divided();
}

Result<Contributions> contributionsOf(PolicyEnsemble& ensemble, const Scenario& scenario,
                                      std::vector<LeverGroup> groups,
                                      const ContributionOptions& options, std::stop_token stop) {
    const CoalitionRuns runs =
        [&](const std::vector<Coalition>& coalitions) -> Result<std::vector<Worths>> {
        std::vector<Worths> worths(options.years.size() * options.outputs.size());
        for (std::size_t k = 0; k < coalitions.size(); ++k) {
            if (options.progress)
                options.progress(k, coalitions.size());
            const Result<PolicyFan> fan =
                ensemble.run(withOnly(scenario, groups, coalitions[k]), options.outputs, stop);
            if (!fan)
                return fail(fan.error());
            std::size_t at = 0;
            for (const double year : options.years)
                for (const Slot output : options.outputs)
                    worths[at++].emplace(coalitions[k], fan->scenario.at(output, year));
        }
        return worths;
    };
    return contributionsOf(groups, runs, ensemble.members(),
                           options.weights.empty() ? ensemble.weights() : options.weights, options);
}

Result<Contributions> contributionsOf(const PolicyModel& model, const Scenario& scenario,
                                      std::vector<LeverGroup> groups,
                                      const ContributionOptions& options, std::stop_token stop) {
    const CoalitionRuns runs =
        [&](const std::vector<Coalition>& coalitions) -> Result<std::vector<Worths>> {
        std::vector<std::vector<ConstantOverride>> changes;
        for (const Coalition coalition : coalitions)
            changes.push_back(model.inputsFor(withOnly(scenario, groups, coalition)).constants);
        RunInputs inputs = model.inputsFor({});
        std::optional<RunResult> past;  // takes half of the time
        if (model.firstChange(scenario) >= model.presentYear()) {
            auto shared = sharedPast(model, sortedUnique(options.outputs), coalitions.size(), stop);
            if (!shared)
                return fail(std::move(shared.error()));
            past = std::move(*shared);
            inputs.continued = &*past;
        }
        return worthsInOneBatch(model.program(), std::move(inputs), *model.baseline(), coalitions,
                                changes, options, stop);
    };
    return contributionsOf(groups, runs, 1, {}, options);
}

Result<Contributions> contributionsOf(const Program& program,
                                      const std::vector<std::string>& changes,
                                      const ContributionOptions& options, std::stop_token stop) {
    std::vector<LeverGroup> parts;
    std::vector<std::vector<ConstantOverride>> sets;
    for (const std::string& change : changes) {
        auto set = constantsIn(program, change);
        if (!set)
            return fail(std::move(set.error()));
        sets.push_back(std::move(*set));
        parts.push_back({change, change, {}});
    }
    const CoalitionRuns runs =
        [&](const std::vector<Coalition>& coalitions) -> Result<std::vector<Worths>> {
        const Result<RunResult> own = kyosei::run(program, {}, stop);
        if (!own)
            return fail(own.error());
        std::vector<std::vector<ConstantOverride>> together;
        for (const Coalition coalition : coalitions) {
            together.emplace_back();
            for (std::size_t part = 0; part < sets.size(); ++part)
                if ((coalition >> part & 1) != 0)
                    together.back().insert(together.back().end(), sets[part].begin(),
                                           sets[part].end());
        }
        return worthsInOneBatch(program, {}, *own, coalitions, together, options, stop);
    };
    return contributionsOf(std::move(parts), runs, 1, {}, options);
}

}  // namespace kyosei
