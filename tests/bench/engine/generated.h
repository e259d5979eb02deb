// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/engine/workload.h"

#include <cstddef>

namespace kyosei::bench {

/// A model of about so many scalar variables (rounded up to full blocks of ten) whose mix of
/// operations is like NEA-7's: each block has a stock, its flows and seven other variables, and
/// uses blocks before it. It means nothing. The last stock is saved, constants vary by member.
[[nodiscard]] Workload generatedWorkload(std::size_t variables, std::size_t steps);

}  // namespace kyosei::bench
