// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal.h"

#include "model/base/interpolation.h"
#include "model/base/sorted_unique.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace kyosei::goals {

namespace {

/// The years at which a goal is read.
std::vector<double> yearsOf(const Goal& goal, std::span<const double> times) {
    std::vector<double> years{goal.from};
    for (const double time : times)
        if (time > goal.from && time < goal.to)
            years.push_back(time);
    if (!goal.inOneYear())
        years.push_back(goal.to);
    return years;
}

/// Of one value, or of a difference from the reference.
double marginAt(const Goal& goal, double value) {
    const double shown = value * goal.output.factor;
    return goal.side == Goal::Side::atLeast ? shown - goal.bound : goal.bound - shown;
}

/// The smaller one; what is missing once stays missing.
double worse(double a, double b) {
    return std::isnan(a) || std::isnan(b) ? std::numeric_limits<double>::quiet_NaN()
                                          : std::min(a, b);
}

constexpr double kNothingYet = std::numeric_limits<double>::infinity();

}  // namespace

Goal noWorse(const GoalOutput& output, double margin, double from, double to) {
    const bool less = output.changes.good == GoodWhen::less;
    return {output,
            Goal::Measure::change,
            less ? Goal::Side::atMost : Goal::Side::atLeast,
            less ? margin : 0 - margin,
            from,
            to};
}

std::vector<Slot> slotsOf(std::span<const Goal> goals) {
    std::vector<Slot> slots;
    for (const Goal& goal : goals)
        slots.push_back(goal.output.slot);
    return sortedUnique(std::move(slots));
}

bool needReference(std::span<const Goal> goals) {
    return std::ranges::any_of(
        goals, [](const Goal& goal) { return goal.measure == Goal::Measure::change; });
}

double marginOf(const Goal& goal, std::span<const double> times, std::span<const double> values,
                std::span<const double> reference) {
    const bool change = goal.measure == Goal::Measure::change;
    double margin = kNothingYet;
    for (const double year : yearsOf(goal, times)) {
        double value = interpolate(times, values, year);
        if (change)
            value -= interpolate(times, reference, year);
        margin = worse(margin, marginAt(goal, value));
    }
    return margin;
}

std::vector<double> marginsOf(const Goal& goal, const Ensemble& scenario,
                              const Ensemble& reference) {
    const bool change = goal.measure == Goal::Measure::change;
    assert(!change || reference.members() == scenario.members());
    std::vector<double> margins(scenario.members(), kNothingYet);
    for (const double year : yearsOf(goal, scenario.times())) {
        std::vector<double> values = scenario.at(goal.output.slot, year);
        if (change) {
            const std::vector<double> subtracted = reference.at(goal.output.slot, year);
            for (std::size_t k = 0; k < values.size(); ++k)
                values[k] -= subtracted[k];
        }
        for (std::size_t k = 0; k < values.size(); ++k)
            margins[k] = worse(margins[k], marginAt(goal, values[k]));
    }
    return margins;
}

std::vector<std::uint8_t> meetAll(std::span<const Goal> goals, const Ensemble& scenario,
                                  const Ensemble& reference) {
    std::vector<std::uint8_t> met(scenario.members(), 1);
    for (const Goal& goal : goals) {
        const std::vector<double> margins = marginsOf(goal, scenario, reference);
        for (std::size_t k = 0; k < met.size(); ++k)
            met[k] = met[k] != 0 && margins[k] >= 0 ? 1 : 0;
    }
    return met;
}

}  // namespace kyosei::goals
