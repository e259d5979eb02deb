// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/central_figures.h"

#include "model/figures/issue_codes.h"

#include <algorithm>
#include <cmath>

namespace kyosei::figures {

namespace {

constexpr int kMaxDigits = 8;
constexpr double kNoise = 1e-9;

int decimalsOf(double value) {
    for (int digits = 0; digits < kMaxDigits; ++digits) {
        const double scaled = value * std::pow(10, digits);
        if (std::abs(scaled - std::round(scaled)) < kNoise * std::max(1.0, std::abs(scaled)))
            return digits;
    }
    return kMaxDigits;
}

Result<void> addConstants(const PolicyModel& model, const std::vector<std::string>& names,
                          FigureTable& table) {
    for (const std::string& name : names) {
        const auto slot = model.program().slot(name);
        const VariableInfo* info = model.program().find(name);
        if (!slot || !info->constant)
            return fail({codes::questionConstant, {kQuestionsFile, 0, "constants." + name}});
        table.set("constant." + name, statedFigure(model.baseline()->series(*slot).front()));
    }
    return {};
}

/// Which member runs a scenario; the first has none.
std::size_t memberOf(const std::vector<const checks::CheckScenario*>& scenarios,
                     const std::string& name) {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const auto* one) { return one->name == name; });
    return found == scenarios.end() ? 0 : static_cast<std::size_t>(found - scenarios.begin()) + 1;
}

}  // namespace

Figure valueFigure(double value, int decimals) {
    Figure figure;
    figure.decimals = decimals;
    figure.value = value;
    return figure;
}

Figure statedFigure(double value) {
    return valueFigure(value, decimalsOf(value));
}

Result<void> addCentralFigures(const checks::CheckModel& measured, const Questions& questions,
                               FigureTable& table, const std::stop_token& stop) {
    if (auto added = addConstants(measured.model(), questions.constants, table); !added)
        return added;
    if (questions.centrals.empty())
        return {};
    std::vector<Slot> outputs;
    std::vector<const checks::CheckScenario*> scenarios;
    for (const Central& central : questions.centrals)
        outputs.push_back(measured.slot(central.of));
    for (const checks::CheckScenario& scenario : questions.scenarios)
        scenarios.push_back(&scenario);
    const auto run = checks::runOn(measured, scenarios, outputs, stop);
    if (!run)
        return fail(run.error());
    for (const Central& central : questions.centrals) {
        const std::size_t member = memberOf(scenarios, central.scenario);
        const Slot slot = measured.slot(central.of);
        const double year = central.year.value_or(run->changed.times().front());
        const double before = central.change ? run->baseline.at(slot, year, member) : 0;
        Figure figure = valueFigure(run->changed.at(slot, year, member) - before, central.decimals);
        if (central.change)
            figure.kind = FigureKind::change;
        table.set(central.id, figure);
    }
    return {};
}

}  // namespace kyosei::figures
