// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    double year = 0;    ///< calendar year
    std::string title;  ///< of the stage, the shock or the lever, as in the data

    bool operator==(const Milestone&) const = default;
};

/// In order of years; the same lever in the same year once, however many countries move it.
[[nodiscard]] std::vector<Milestone> milestonesOf(const PolicyModel& model,
                                                  const Scenario& scenario, const RunResult& run);

}  // namespace kyosei
