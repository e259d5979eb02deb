// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/comparison.h"

#include "model/policy/reference.h"
#include "model/policy/scenario_parts.h"
#include "model/simulation/run_against.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

namespace kyosei {

namespace {

/// One number of every member.
using Members = std::vector<double>;

Members minus(const Members& a, const Members& b) {
    Members result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::minus<>());
    return result;
}

/// The finite values with the weights of their members.
std::pair<Members, std::vector<double>> finiteOnes(std::span<const double> values,
                                                   std::span<const double> weights) {
    std::pair<Members, std::vector<double>> kept;
    for (std::size_t k = 0; k < values.size(); ++k) {
        if (!std::isfinite(values[k]))
            continue;
        kept.first.push_back(values[k]);
        if (!weights.empty())
            kept.second.push_back(weights[k]);
    }
    return kept;
}

/// The scenario without its levers.
Scenario withoutLevers(Scenario scenario) {
    scenario.levers.clear();
    return scenario;
}

/// Runs scenarios and reads their numbers at the horizon.
class Comparer {
public:
    Comparer(PolicyEnsemble& ensemble, const ComparisonOptions& options, std::stop_token stop)
        : ensemble_(ensemble), sameShocks_(options.sameShocks),
          weights_(options.weights.empty() ? ensemble.weights() : options.weights),
          stop_(std::move(stop)), headline_(ensemble.model().charts().headline()),
          numbers_(headline_.outputs()), outputs_(accountSlots(headline_)) {
        outputs_.insert(outputs_.end(), numbers_.begin(), numbers_.end());
        for (const Benefit& benefit : headline_.benefits)
            outputs_.push_back(benefit.slot);
    }

    [[nodiscard]] Result<ComparedScenario> compared(const Scenario& scenario, bool synergy) {
        const Scenario reference = sameShocks_ ? referenceOf(scenario) : Scenario{};
        const Result<PolicyFan> fan = runAgainst(ensemble_, scenario, reference, outputs_, stop_);
        if (!fan)
            return fail(fan.error());
        ComparedScenario result;
        result.title = scenario.title;
        result.sameShocks = !reference.isBaseline();
        std::vector<Members> changes;
        for (const Slot slot : numbers_) {
            result.numbers.push_back(numberOf(*fan, slot));
            changes.push_back(minus(fan->scenario.at(slot, headline_.horizon),
                                    fan->baseline->at(slot, headline_.horizon)));
        }
        changes_.push_back(std::move(changes));
        result.accounts = accountsOf(*fan, weights_, headline_, headline_.horizon);
        for (const Benefit& benefit : headline_.benefits)
            result.benefits.push_back(numberOf(*fan, benefit.slot).change);
        if (synergy && movedRows(scenario).size() > 1)
            if (const Result<void> outcome = addSynergy(scenario, *fan, result); !outcome)
                return fail(outcome.error());
        return result;
    }

    /// Pairs of those compared so far, without the first so many.
    [[nodiscard]] std::vector<BetweenScenarios> between(std::size_t skipped) const {
        std::vector<BetweenScenarios> pairs;
        for (std::size_t a = skipped; a < changes_.size(); ++a)
            for (std::size_t b = a + 1; b < changes_.size(); ++b) {
                BetweenScenarios pair{a - skipped, b - skipped, {}};
                for (std::size_t n = 0; n < numbers_.size(); ++n)
                    pair.numbers.push_back(
                        changeOf(minus(changes_[a][n], changes_[b][n]), weights_));
                pairs.push_back(std::move(pair));
            }
        return pairs;
    }

private:
    [[nodiscard]] LikelyRange range(const Members& values) const {
        return likelyRange(values, weights_);
    }

    [[nodiscard]] ComparedNumber numberOf(const PolicyFan& fan, Slot slot) const {
        const Members value = fan.scenario.at(slot, headline_.horizon);
        const Members before = fan.baseline->at(slot, headline_.horizon);
        ComparedNumber number{range(before).median, range(value),
                              changeOf(minus(value, before), weights_)};
        number.value = addedUp(number.before, number.value, number.change);
        return number;
    }

    [[nodiscard]] Result<std::vector<Members>> numbersUnder(const Scenario& scenario) {
        const Result<PolicyFan> fan = ensemble_.run(scenario, numbers_, stop_);
        if (!fan)
            return fail(fan.error());
        std::vector<Members> values;
        for (const Slot slot : numbers_)
            values.push_back(fan->scenario.at(slot, headline_.horizon));
        return values;
    }

    Result<void> addSynergy(const Scenario& scenario, const PolicyFan& fan,
                            ComparedScenario& result) {
        const auto start = numbersUnder(withoutLevers(scenario));
        if (!start)
            return fail(start.error());
        std::vector<Members> sums(numbers_.size(), Members(ensemble_.members(), 0));
        const std::vector<std::string> rows = movedRows(scenario);
        for (const std::string& row : rows) {
            const auto alone = numbersUnder(withOnlyRow(scenario, row));
            if (!alone)
                return fail(alone.error());
            for (std::size_t n = 0; n < numbers_.size(); ++n)
                for (std::size_t k = 0; k < sums[n].size(); ++k)
                    sums[n][k] += (*alone)[n][k] - (*start)[n][k];
        }
        for (std::size_t n = 0; n < numbers_.size(); ++n) {
            const Members whole =
                minus(fan.scenario.at(numbers_[n], headline_.horizon), (*start)[n]);
            const Members excess = minus(whole, sums[n]);
            result.synergy.push_back({range(whole), range(sums[n]), range(excess),
                                      changeOf(excess, weights_).higher, rows});
        }
        return {};
    }

    PolicyEnsemble& ensemble_;
    bool sameShocks_;
    std::vector<double> weights_;
    std::stop_token stop_;
    const Headline& headline_;
    std::vector<Slot> numbers_;                  ///< as in Comparison::titles
    std::vector<Slot> outputs_;                  ///< all of them
    std::vector<std::vector<Members>> changes_;  ///< [scenario][number], as they were compared
};

}  // namespace

LikelyRange likelyRange(std::span<const double> values, std::span<const double> weights) {
    constexpr std::array<double, 3> kProbabilities = {0.05, 0.5, 0.95};
    const auto [finite, kept] = finiteOnes(values, weights);
    if (finite.empty())
        return {std::nan(""), std::nan(""), std::nan("")};
    const auto found = quantiles(finite, kept, kProbabilities);
    return {found[0], found[1], found[2]};
}

LikelyRange addedUp(double before, const LikelyRange& after, const Change& change) {
    const double median = before + change.median;
    return {std::min(after.low, median), median, std::max(after.high, median)};
}

Result<Comparison> compare(PolicyEnsemble& ensemble, const std::vector<Scenario>& scenarios,
                           const ComparisonOptions& options, std::stop_token stop) {
    const PolicyModel& model = ensemble.model();
    Comparison comparison;
    comparison.horizon = model.charts().headline().horizon;
    comparison.members = ensemble.members();
    const auto& weights = options.weights.empty() ? ensemble.weights() : options.weights;
    comparison.effective =
        weights.empty() ? static_cast<double>(ensemble.members()) : effectiveSampleSize(weights);
    const Headline& headline = model.charts().headline();
    for (const HeadlineIndicator& number : headline.partsFirst()) {
        comparison.titles.push_back(number.title);
        comparison.scales.push_back(number.changes);
    }
    comparison.leftOver = headline.leftOver;
    comparison.money = headline.money;
    for (const Benefit& benefit : headline.benefits)
        comparison.benefits.push_back(benefit.title);
    comparison.actors = model.levers().actors();
    Comparer comparer(ensemble, options, std::move(stop));
    Result<ComparedScenario> baseline = comparer.compared({}, false);
    if (!baseline)
        return fail(std::move(baseline.error()));
    comparison.baseline = std::move(*baseline);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (options.progress)
            options.progress(i, scenarios.size());
        Result<ComparedScenario> compared = comparer.compared(scenarios[i], options.synergy);
        if (!compared)
            return fail(std::move(compared.error()));
        comparison.scenarios.push_back(std::move(*compared));
    }
    constexpr std::size_t kBaseline = 1;
    if (options.between)
        comparison.between = comparer.between(kBaseline);
    return comparison;
}

std::vector<Scenario> eachLeverAlone(const LeverTable& levers, double share) {
    std::vector<Scenario> scenarios;
    for (const LeverRow& row : levers.rows()) {
        Scenario scenario;
        scenario.title = row.title;
        for (const auto& index : row.cells) {
            if (!index)
                continue;
            const LeverCell& cell = levers.cells()[*index];
            LeverSetting setting = cell.baseline;
            setting.value += share * (cell.maximum - setting.value);
            scenario.set(cell, setting);
        }
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

}  // namespace kyosei
