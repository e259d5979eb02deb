// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/dividends.h"

#include <cassert>

namespace kyosei {

void makeDividends(std::size_t players, std::vector<double>& worths) {
    assert(worths.size() == std::size_t{1} << players);
    for (std::size_t player = 0; player < players; ++player)
        for (std::size_t coalition = 0; coalition < worths.size(); ++coalition)
            if ((coalition >> player & 1) != 0)
                worths[coalition] -= worths[coalition ^ (std::size_t{1} << player)];
}

}  // namespace kyosei
