// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pushed_apart.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace kyosei {

std::vector<double> pushedApart(std::span<const double> wanted, double top, double bottom,
                                double row) {
    const std::size_t count = wanted.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> centres(count);
    if (count == 0)
        return centres;
    row = std::min(row, (bottom - top) / static_cast<double>(count));
    double least = top + row / 2;
    for (const std::size_t label : order) {
        centres[label] = std::max(wanted[label], least);
        least = centres[label] + row;
    }
    double most = bottom - row / 2;
    for (auto label = order.rbegin(); label != order.rend(); ++label) {
        centres[*label] = std::min(centres[*label], most);
        most = centres[*label] - row;
    }
    return centres;
}

}  // namespace kyosei
