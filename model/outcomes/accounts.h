// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/live/ensemble_snapshot.h"
#include "model/simulation/policy_ensemble.h"

#include <vector>

namespace kyosei {

/// What a scenario costs a government and leaves its country in one year.
struct Account {
    Change cost;      ///< public money beyond the baseline, a year, in the unit of the cost chart
    Change leftOver;  ///< of what is left after paying, in per cent of the member's own baseline
};

/// Who pays and who gains, in a year.
struct Accounts {
    std::vector<Account> actors;  ///< as LeverTable::actors()
    Change together;              ///< cost of all governments
};

/// The outputs that accounts are worked out from; their members are needed, their bands are not.
[[nodiscard]] std::vector<Slot> accountSlots(const Headline& headline);

/// At any time, by the rules of base/interpolation.h. Empty unless the snapshot has the members of
/// accountSlots().
[[nodiscard]] Accounts accountsOf(const EnsembleSnapshot& snapshot, const Headline& headline,
                                  double time);
/// The same from ensembles that have these outputs.
[[nodiscard]] Accounts accountsOf(const PolicyFan& fan, const std::vector<double>& weights,
                                  const Headline& headline, double time);

}  // namespace kyosei
