// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/shapley.h"

#include <cstddef>
#include <vector>

namespace kyosei {

/// Harsanyi dividends (Harsanyi 1963, International Economic Review 4(2)): what each coalition
/// brings about that none of its parts does, d(U) = sum over V in U of (-1)^(|U| - |V|) worth(V).
/// All dividends add up to the worth of the whole, exactly; nobody's is worth(0). `worths` by
/// coalition, 2^players of them; replaced by the dividends (the Moebius transform).
void makeDividends(std::size_t players, std::vector<double>& worths);

}  // namespace kyosei
