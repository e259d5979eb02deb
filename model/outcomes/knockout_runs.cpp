// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockout_runs.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kTogether = 16;  ///< groups that one model has switches for
/// Members that run together: what their baselines recorded takes about a megabyte each.
constexpr std::size_t kMembersTogether = 64;

using MemberNumbers = std::vector<double>;

/// Values at the horizon: [combination][scenario][number][member].
using HeldValues = std::vector<std::vector<std::vector<MemberNumbers>>>;

MemberNumbers lessThat(MemberNumbers a, const MemberNumbers& b) {
    std::transform(a.begin(), a.end(), b.begin(), a.begin(), std::minus<>());
    return a;
}

std::vector<ConstantOverride> someOf(const std::vector<ConstantOverride>& constants,
                                     std::size_t first, std::size_t count) {
    std::vector<ConstantOverride> some;
    for (const ConstantOverride& constant : constants) {
        const auto begin = constant.values.begin() + static_cast<std::ptrdiff_t>(first);
        some.push_back({constant.slot, {begin, begin + static_cast<std::ptrdiff_t>(count)}});
    }
    return some;
}

/// Runs one set of switches over all members, some at a time, and keeps the changes.
class HeldChanges {
public:
    HeldChanges(const HeldRuns& runs, const PolicyModel& model,
                const std::vector<Scenario>& scenarios)
        : runs_(runs), horizon_(model.charts().headline().horizon) {
        for (const Scenario& scenario : scenarios)
            changes_.push_back(
                runs.translated(model.program(), model.inputsFor(scenario).constants));
        std::vector<ConstantOverride> places;
        for (const Slot slot : model.charts().headline().outputs())
            places.push_back({slot, {}});
        for (const ConstantOverride& place : runs.translated(model.program(), places))
            outputs_.push_back(place.slot);
        values_.assign(runs.groups() + 1,
                       {scenarios.size(), std::vector<MemberNumbers>(outputs_.size())});
    }

    Result<void> add(std::vector<ConstantOverride> constants, std::size_t members,
                     const std::stop_token& stop) {
        const auto baseline = runs_.baseline(members, std::move(constants), outputs_, stop);
        if (!baseline)
            return fail(baseline.error());
        std::vector<HeldGroups> combinations{0};
        for (std::size_t g = 0; g < runs_.groups(); ++g)
            combinations.push_back(HeldGroups{1} << g);
        for (std::size_t s = 0; s < changes_.size(); ++s) {
            const auto held = runs_.run(*baseline, changes_[s], combinations, outputs_, stop);
            if (!held)
                return fail(held.error());
            for (std::size_t c = 0; c < combinations.size(); ++c)
                for (std::size_t n = 0; n < outputs_.size(); ++n)
                    for (std::size_t m = 0; m < members; ++m)
                        values_[c][s][n].push_back(held->at(c, outputs_[n], horizon_, m) -
                                                   baseline->run.at(outputs_[n], horizon_, m));
        }
        return {};
    }

    /// With nothing held, then with each group: [combination][scenario][number][member].
    [[nodiscard]] const HeldValues& values() const { return values_; }

private:
    const HeldRuns& runs_;
    double horizon_ = 0;
    std::vector<std::vector<ConstantOverride>> changes_;  ///< by scenario
    std::vector<Slot> outputs_;
    HeldValues values_;
};

KnockoutComparison described(const PolicyModel& model, const std::vector<Scenario>& scenarios,
                             std::size_t members) {
    KnockoutComparison comparison;
    comparison.horizon = model.charts().headline().horizon;
    comparison.members = members;
    for (const Scenario& scenario : scenarios)
        comparison.scenarios.push_back(scenario.title);
    for (const HeadlineIndicator& number : model.charts().headline().partsFirst()) {
        comparison.titles.push_back(number.title);
        comparison.scales.push_back(number.changes);
    }
    return comparison;
}

KnockoutEffect effectOf(const std::vector<Knockout>& group, const HeldValues& values,
                        std::size_t combination, std::span<const double> weights) {
    KnockoutEffect effect;
    for (const Knockout& knockout : group) {
        effect.title += (effect.title.empty() ? "" : ", ") + knockout.title;
        effect.ids.push_back(knockout.id);
    }
    for (std::size_t s = 0; s < values.front().size(); ++s) {
        effect.scenarios.emplace_back();
        for (std::size_t n = 0; n < values.front()[s].size(); ++n) {
            const MemberNumbers& whole = values.front()[s][n];
            const MemberNumbers& without = values[combination][s][n];
            effect.scenarios.back().push_back({changeOf(whole, weights),
                                               likelyRange(without, weights),
                                               changeOf(lessThat(whole, without), weights)});
        }
    }
    return effect;
}

}  // namespace

std::vector<Hold> holdsOf(const std::vector<Knockout>& group) {
    std::vector<Hold> holds;
    const auto add = [&](const Hold& hold) {
        if (std::find(holds.begin(), holds.end(), hold) == holds.end())
            holds.push_back(hold);
    };
    for (const Knockout& knockout : group) {
        for (const std::string& variable : knockout.variables)
            add({variable});
        for (const Hold& link : knockout.links)
            add(link);
    }
    return holds;
}

KnockoutRuns::KnockoutRuns(std::shared_ptr<const PolicyModel> model,
                           std::vector<std::vector<Knockout>> groups,
                           std::shared_ptr<const HeldRuns> runs)
    : model_(std::move(model)), groups_(std::move(groups)), runs_{std::move(runs)} {}

Result<std::shared_ptr<const KnockoutRuns>>
KnockoutRuns::of(std::shared_ptr<const PolicyModel> model,
                 std::vector<std::vector<Knockout>> groups) {
    std::shared_ptr<KnockoutRuns> made(new KnockoutRuns);
    for (std::size_t first = 0; first < groups.size(); first += kTogether) {
        std::vector<std::vector<Hold>> holds;
        for (std::size_t g = first; g < std::min(groups.size(), first + kTogether); ++g)
            holds.push_back(holdsOf(groups[g]));
        auto runs = HeldRuns::of(model->document(), holds);
        if (!runs)
            return fail(std::move(runs.error()));
        made->runs_.push_back(std::move(*runs));
    }
    made->model_ = std::move(model);
    made->groups_ = std::move(groups);
    return std::shared_ptr<const KnockoutRuns>(std::move(made));
}

Result<KnockoutComparison> KnockoutRuns::compare(const std::vector<Scenario>& scenarios,
                                                 const PolicyEnsemble& ensemble,
                                                 const Options& options,
                                                 std::stop_token stop) const {
    const std::size_t all =
        options.members == 0 ? ensemble.members() : std::min(options.members, ensemble.members());
    std::vector<double> weights = options.weights.empty() ? ensemble.weights() : options.weights;
    weights.resize(weights.empty() ? 0 : all);
    std::size_t done = 0;
    KnockoutComparison comparison = described(*model_, scenarios, all);
    std::size_t group = 0;
    for (const std::shared_ptr<const HeldRuns>& runs : runs_) {
        const auto constants = runs->translated(model_->program(), ensemble.drawnConstants());
        HeldChanges changes(*runs, *model_, scenarios);
        for (std::size_t first = 0; first < all; first += kMembersTogether) {
            const std::size_t count = std::min(kMembersTogether, all - first);
            if (options.progress)
                options.progress(done, all * runs_.size());
            done += count;
            const auto added = changes.add(someOf(constants, first, count), count, stop);
            if (!added)
                return fail(added.error());
        }
        for (std::size_t g = 0; g < runs->groups(); ++g)
            comparison.effects.push_back(
                effectOf(groups_[group++], changes.values(), g + 1, weights));
    }
    return comparison;
}

Result<KnockoutComparison> compareWithout(std::shared_ptr<const PolicyModel> model,
                                          const std::vector<Scenario>& scenarios,
                                          const std::vector<std::vector<Knockout>>& groups,
                                          const EnsembleOf& ensembleOf, std::stop_token stop) {
    const auto ensemble = ensembleOf(model);
    if (!ensemble)
        return fail(ensemble.error());
    const auto runs = KnockoutRuns::of(std::move(model), groups);
    if (!runs)
        return fail(runs.error());
    return (*runs)->compare(scenarios, **ensemble, {}, std::move(stop));
}

}  // namespace kyosei
