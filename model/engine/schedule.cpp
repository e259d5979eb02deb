// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/schedule.h"

#include "model/engine/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace kyosei {

namespace {

constexpr double kMaximumSteps = 1e8;

/// The whole number of steps nearest to the interval.
std::size_t stepsBetweenSaves(double interval, double dt, Issues& notes) {
    const double exact = interval / dt;
    const double steps = std::clamp(std::round(exact), 1.0, kMaximumSteps);
    if (std::abs(exact - steps) > 1e-6 * steps && exact < kMaximumSteps)
        notes.push_back({codes::saveIntervalRounded, {}, {interval, dt, steps * dt}});
    return static_cast<std::size_t>(steps);
}

}  // namespace

std::vector<double> Schedule::savedTimes() const {
    std::vector<double> times;
    for (std::size_t step = 0; step <= steps; ++step)
        if (isSaved(step))
            times.push_back(time(step));
    return times;
}

std::size_t Schedule::stages() const {
    using xmile::IntegrationMethod;
    return method == IntegrationMethod::rk4 ? 4 : method == IntegrationMethod::rk2 ? 2 : 1;
}

/// Runge and Kutta look at the middle of a step twice and at its end; Heun at its end.
Schedule::Instant Schedule::instant(std::size_t evaluation) const {
    const std::size_t step = evaluation / stages();
    const std::size_t stage = evaluation % stages();
    const double begin = time(step);
    if (stage == 0)
        return {begin, step};
    return {stage + 1 == stages() ? begin + dt : begin + dt / 2, step};
}

std::size_t Schedule::evaluationsBefore(std::size_t step) const {
    return step * stages();
}

Result<Schedule> makeSchedule(const xmile::SimulationSpecs& specs, const RunInputs& inputs,
                              Issues& notes) {
    Schedule schedule;
    schedule.start = specs.start;
    schedule.stop = specs.stop;
    schedule.dt = inputs.dt.value_or(specs.dt);
    schedule.method = inputs.method.value_or(specs.method);
    if (!(schedule.dt > 0) || !std::isfinite(schedule.dt))
        return fail({codes::stepNotPositive});
    const double exact = (schedule.stop - schedule.start) / schedule.dt;
    if (!(exact >= 0) || exact > kMaximumSteps)
        return fail({codes::runTooLong, {}, {exact}});
    const double nearest = std::round(exact);
    const bool divides = std::abs(exact - nearest) < 1e-6;
    schedule.steps = static_cast<std::size_t>(divides ? nearest : std::floor(exact));
    if (!divides)
        notes.push_back({codes::stepDoesNotDivide, {}, {schedule.time(schedule.steps)}});
    if (inputs.saveEvery > 0)
        schedule.saveEvery = inputs.saveEvery;
    else if (specs.saveInterval > 0)
        schedule.saveEvery = stepsBetweenSaves(specs.saveInterval, schedule.dt, notes);
    return schedule;
}

}  // namespace kyosei
