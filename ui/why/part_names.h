// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/contribution_runs.h"

#include <QString>

#include <vector>

namespace kyosei {

class UserGroups;

/// What parts of a scenario are called, in the language of the window; groups as the user does.
[[nodiscard]] std::vector<QString> partNames(const Contributions& found, ContributionParts parts,
                                             const UserGroups& groups);

/// "256 combinations of 8 parts, each in 512 runs, exact": what was run, and whether there is more
/// to come.
[[nodiscard]] QString contributionState(const Contributions& found, ContributionStage stage);

}  // namespace kyosei
