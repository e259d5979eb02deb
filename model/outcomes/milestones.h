// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_runner.h"
#include "model/simulation/policy_model.h"

#include <string>
#include <vector>

namespace kyosei {

/// Something that happens in a year of a run and that explains its lines.
struct Milestone {
    enum class Kind {
        stage,  ///< a stage of the framework is reached for the first time
        shock,  ///< an event the scenario has put there
        lever,  ///< a lever of some country begins to move
    };
    Kind kind = Kind::stage;
    double year = 0;
    std::string title;  ///< of the stage, the shock or the lever, as in the data

    bool operator==(const Milestone&) const = default;
};

/// In order of years; the same lever in the same year once, however many countries move it.
[[nodiscard]] std::vector<Milestone> milestonesOf(const PolicyModel& model,
                                                  const Scenario& scenario, const RunResult& run);

/// How an ensemble does on figures that it was not fitted to.
struct RecordCheck {
    std::size_t figures = 0;
    std::size_t inside = 0;  ///< of the range of nine in ten runs
};

/// Of the baseline. `factor` turns observed values into those of the model.
[[nodiscard]] RecordCheck checkRecord(const EnsembleSnapshot& stage, const OutputFan& fan,
                                      const std::vector<Observation>& observed, double factor,
                                      double after);

}  // namespace kyosei
