// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace kyosei::report {

struct DivisionRequest {
    Slot output = 0;
    double year = 0;
    const std::vector<double>& weights;
    bool shares = true;
    const std::function<void()>& step;  ///< called before each run
};

/// What each part of the scenario does alone, and all of them together; fair shares if wanted.
[[nodiscard]] Result<Division> divisionOf(PolicyEnsemble& ensemble, const Scenario& scenario,
                                          const std::vector<LeverGroup>& groups,
                                          const DivisionRequest& request, std::stop_token stop);

/// About how many runs that takes.
[[nodiscard]] std::size_t divisionRuns(std::size_t parts, bool shares);

}  // namespace kyosei::report
