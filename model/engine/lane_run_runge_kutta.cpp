// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the Runge-Kutta methods: XMILE's rk2 (Heun) and rk4.
#include "model/engine/lane_run.h"

#include <algorithm>

namespace kyosei {

/// The mean of the rates at both ends of the step (Heun).
template <std::size_t Lanes> void LaneRun<Lanes>::heunStep(double time, RunResult& result) {
    const double dt = plan_.schedule.dt;
    execute(between_);
    std::size_t done = 0;
    for (const StockBlock& block : code_.stocks) {
        const std::size_t count = std::size_t{block.count} * Lanes;
        std::copy_n(at(block.first), count, stocksBefore_.data() + done);
        std::copy_n(at(block.rates), count, slopes_.data() + done);
        for (std::size_t i = 0; i < count; ++i)
            at(block.first)[i] += dt * at(block.rates)[i];
        done += count;
    }
    evaluate(time + dt, false);
    record(result);
    execute(between_);
    done = 0;
    for (const StockBlock& block : code_.stocks) {
        const std::size_t count = std::size_t{block.count} * Lanes;
        for (std::size_t i = 0; i < count; ++i)
            at(block.first)[i] =
                stocksBefore_[done + i] + dt / 2 * (slopes_[done + i] + at(block.rates)[i]);
        done += count;
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::rungeKuttaStep(double time, RunResult& result) {
    const double dt = plan_.schedule.dt;
    // Adds the current rates to the sum of slopes and moves the stocks on from the step's start.
    const auto advance = [&](double weight, double distance, bool isFirst) {
        std::size_t done = 0;
        for (const StockBlock& block : code_.stocks) {
            double* const stock = at(block.first);
            const double* const rate = at(block.rates);
            double* const before = stocksBefore_.data() + done;
            double* const slope = slopes_.data() + done;
            const std::size_t count = std::size_t{block.count} * Lanes;
            for (std::size_t i = 0; i < count; ++i) {
                before[i] = isFirst ? stock[i] : before[i];
                slope[i] = isFirst ? rate[i] : slope[i] + weight * rate[i];
                stock[i] = before[i] + distance * rate[i];
            }
            done += count;
        }
    };
    execute(between_);
    advance(1, dt / 2, true);
    evaluate(time + dt / 2, false);
    record(result);
    execute(between_);
    advance(2, dt / 2, false);
    evaluate(time + dt / 2, false);
    record(result);
    execute(between_);
    advance(2, dt, false);
    evaluate(time + dt, false);
    record(result);
    execute(between_);
    advance(1, 0, false);
    std::size_t done = 0;
    for (const StockBlock& block : code_.stocks) {
        double* const stock = at(block.first);
        const std::size_t count = std::size_t{block.count} * Lanes;
        for (std::size_t i = 0; i < count; ++i)
            stock[i] = stocksBefore_[done + i] + dt / 6 * slopes_[done + i];
        done += count;
    }
}

template void LaneRun<1>::heunStep(double, RunResult&);
template void LaneRun<1>::rungeKuttaStep(double, RunResult&);
template void LaneRun<4>::heunStep(double, RunResult&);
template void LaneRun<4>::rungeKuttaStep(double, RunResult&);
template void LaneRun<8>::heunStep(double, RunResult&);
template void LaneRun<8>::rungeKuttaStep(double, RunResult&);

}  // namespace kyosei
