// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/index_variants.h"

#include "model/analysis/quantiles.h"
#include "model/analysis/sensitivity.h"
#include "model/indicators/index_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei::indicators {

namespace {

constexpr double kLow = 0.05, kHigh = 0.95;

/// Values of every factor's constants in all variants: the design of Saltelli with a factor's
/// columns exchanged together.
Result<std::vector<ConstantOverride>> choices(const IndexModel& index,
                                              const SaltelliDesign& design) {
    std::size_t width = 0;
    for (const auto& columns : index.columns)
        width += columns.size();
    const auto both = drawSample({Sampling::sobol, 2 * width, design.points, design.seed, 0});
    if (!both)
        return fail(both.error());
    std::vector<ConstantOverride> overrides;
    std::size_t column = 0;
    for (std::size_t factor = 0; factor < index.columns.size(); ++factor)
        for (const auto& [slot, constant] : index.columns[factor]) {
            ConstantOverride values{slot, {}};
            values.values.reserve(design.members());
            for (std::size_t part = 0; part < design.inputs + 2; ++part) {
                const bool second = part == 1 || part == factor + 2;
                for (std::size_t k = 0; k < design.points; ++k)
                    values.values.push_back(
                        constant->at(both->at(k, second ? width + column : column)));
            }
            overrides.push_back(std::move(values));
            ++column;
        }
    return overrides;
}

/// By indicator, scenario and year: every variant, after the stated value.
struct Values {
    std::vector<double> stated;                 ///< by indicator
    std::vector<std::vector<double>> variants;  ///< by indicator
    double mismatch = 0;
};

Result<Values> evaluate(const IndexModel& index, const IndexPlan& plan, const PolicyModel& model,
                        const RunResult& run, double year,
                        const std::vector<ConstantOverride>& varied, std::size_t members) {
    RunInputs inputs;
    inputs.outputs = index.outputs;
    for (const IndexModel::Component& component : index.components)
        inputs.constants.push_back({component.here, {run.at(component.there, year)}});
    const auto stated = kyosei::run(index.program, inputs);
    inputs.constants.insert(inputs.constants.end(), varied.begin(), varied.end());
    inputs.members = members;
    const auto result = kyosei::run(index.program, inputs);
    if (!stated || !result)
        return fail(stated ? result.error() : stated.error());
    Values values;
    for (std::size_t i = 0; i < index.outputs.size(); ++i) {
        values.stated.push_back(stated->series(index.outputs[i]).front());
        const Slot own = *model.program().slot(plan.indicators[i].stated);
        values.mismatch =
            std::max(values.mismatch, std::abs(values.stated.back() - run.at(own, year)));
        values.variants.emplace_back();
        for (std::size_t member = 0; member < members; ++member)
            values.variants.back().push_back(result->series(index.outputs[i], member).front());
    }
    return values;
}

VariantRange spreadOf(double stated, std::vector<double> values, std::size_t sample) {
    values.resize(sample);
    const std::vector<double> ends = quantiles(values, {}, std::vector{kLow, kHigh});
    return {stated, ends.front(), ends.back()};
}

std::vector<double> difference(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> result(a.size());
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), std::minus<>());
    return result;
}

/// Scenarios from the lowest value to the highest.
std::vector<std::size_t> orderOf(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    return order;
}

using Grid = std::vector<std::vector<Values>>;  ///< [scenario][year]

/// Everything about indicator `i`. Ranges and shares are taken over the two independent samples of
/// the design.
IndexRobustness robustness(std::size_t i, const IndexPlan& plan, const Grid& grid,
                           const SaltelliDesign& design) {
    const std::size_t sample = 2 * design.points;
    const std::size_t last = plan.years.size() - 1;
    IndexRobustness found{plan.indicators[i].title, 0, {}, 0, {}, {}};
    const Values& baseline = grid.front()[last];
    std::vector<double> largest(design.members());
    double largestStated = 0;
    std::vector<double> stated;
    for (std::size_t s = 0; s < grid.size(); ++s) {
        ScenarioSpread spread{s == 0 ? checks::kBaseline : plan.scenarios[s - 1].name, {}, {}, 0};
        for (const Values& values : grid[s]) {
            spread.levels.push_back(spreadOf(values.stated[i], values.variants[i], sample));
            found.mismatch = std::max(found.mismatch, values.mismatch);
        }
        const std::vector<double> change =
            difference(grid[s][last].variants[i], baseline.variants[i]);
        const double statedChange = grid[s][last].stated[i] - baseline.stated[i];
        spread.change = spreadOf(statedChange, change, sample);
        spread.better = static_cast<double>(std::count_if(
                            change.begin(), change.begin() + static_cast<std::ptrdiff_t>(sample),
                            [](double x) { return x > 0; })) /
                        static_cast<double>(sample);
        if (std::abs(statedChange) > std::abs(largestStated)) {
            largestStated = statedChange;
            largest = change;
        }
        stated.push_back(grid[s][last].stated[i]);
        found.scenarios.push_back(std::move(spread));
    }
    const std::vector<std::size_t> order = orderOf(stated);
    std::size_t kept = 0;
    for (std::size_t member = 0; member < sample; ++member) {
        std::vector<double> values;
        for (const auto& years : grid)
            values.push_back(years[last].variants[i][member]);
        kept += orderOf(values) == order;
    }
    found.orderKept = static_cast<double>(kept) / static_cast<double>(sample);
    found.shareOfLevel = sobolIndices(design, baseline.variants[i]).first;
    found.shareOfChange = sobolIndices(design, largest).first;
    return found;
}

}  // namespace

Result<std::vector<IndexRobustness>>
indexRobustness(const IndexPlan& plan, const PolicyModel& model, const RobustnessOptions& options) {
    const auto index = IndexModel::of(plan, model);
    if (!index)
        return fail(index.error());
    const SaltelliDesign design{plan.factors.size(), options.points, options.seed};
    const auto varied = choices(*index, design);
    if (!varied)
        return fail(varied.error());
    Grid grid;
    for (std::size_t s = 0; s <= plan.scenarios.size(); ++s) {
        const auto run = model.run(s == 0 ? Scenario() : plan.scenarios[s - 1].scenario);
        if (!run)
            return fail(run.error());
        grid.emplace_back();
        for (const double year : plan.years) {
            auto values = evaluate(*index, plan, model, *run, year, *varied, design.members());
            if (!values)
                return fail(std::move(values.error()));
            grid.back().push_back(std::move(*values));
        }
    }
    std::vector<IndexRobustness> all;
    for (std::size_t i = 0; i < plan.indicators.size(); ++i)
        all.push_back(robustness(i, plan, grid, design));
    return all;
}

}  // namespace kyosei::indicators
