// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <string>
#include <vector>

namespace kyosei {

/// A scenario that comes with the program.
struct BundledScenario {
    std::string id;  ///< name of its file without ending, e.g. "aid_only"
    Scenario scenario;
};

/// All of resources/scenarios/, by id. Fails with the issues of every file that does not read.
[[nodiscard]] Result<std::vector<BundledScenario>> bundledScenarios(const LeverTable& levers,
                                                                    const ShockTable& shocks);

}  // namespace kyosei
