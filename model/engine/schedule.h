// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"

#include <vector>

namespace kyosei {

/// When a run steps and when it saves. Times are start + step * dt, never accumulated.
struct Schedule {
    double start = 0;
    double stop = 0;
    double dt = 1;
    std::size_t steps = 0;
    std::size_t saveEvery = 1;  ///< steps between saves; the last step is saved as well
    xmile::IntegrationMethod method = xmile::IntegrationMethod::euler;

    [[nodiscard]] double time(std::size_t step) const {
        return start + static_cast<double>(step) * dt;
    }
    [[nodiscard]] bool isSaved(std::size_t step) const {
        return step % saveEvery == 0 || step == steps;
    }
    [[nodiscard]] std::vector<double> savedTimes() const;
    /// How many of them come before a step.
    [[nodiscard]] std::size_t savedBefore(std::size_t step) const {
        return (step + saveEvery - 1) / saveEvery;
    }
    /// When an evaluation takes place, and in which step.
    struct Instant {
        double time = 0;
        std::size_t step = 0;
    };
    [[nodiscard]] Instant instant(std::size_t evaluation) const;
    /// Evaluations in a step.
    [[nodiscard]] std::size_t stages() const;
    /// Evaluations of the whole model before a step.
    [[nodiscard]] std::size_t evaluationsBefore(std::size_t step) const;
    /// Evaluations in all, of which the last is only saved.
    [[nodiscard]] std::size_t evaluations() const { return evaluationsBefore(steps) + 1; }
};

/// The model's specs with the run's dt and method. Where dt does not divide the interval, the run
/// ends at the last whole step before `stop`; a note says so.
[[nodiscard]] Result<Schedule> makeSchedule(const xmile::SimulationSpecs& specs,
                                            const RunInputs& inputs, Issues& notes);

}  // namespace kyosei
