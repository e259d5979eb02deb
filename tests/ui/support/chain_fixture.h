// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/chain.h"
#include "ui/run/run_view.h"

#include <map>
#include <string>

namespace kyosei {

/// A model without levers, and its chain of five steps: money; border and tolls; trade; unrest;
/// peace (two bars). A change of 2 counts, one of 10 is clear and one of 30 large; of trust half a
/// point, 2 and 6. The border is shown times ten.
[[nodiscard]] std::shared_ptr<const PolicyModel> chainModel();
[[nodiscard]] const Chain& smallChain();

/// Where a change of a number comes to in 2050, in model units; before, in proportion to the years
/// since 2000.
struct ChainChange {
    double low = 0, median = 0, high = 0;
};
/// A view in which these variables change so, and the others not at all.
[[nodiscard]] RunView chainView(const std::map<std::string, ChainChange>& changes);

/// What all levers at their ends do to the numbers of the chain: 100 each.
[[nodiscard]] std::vector<double> chainFull();

}  // namespace kyosei
