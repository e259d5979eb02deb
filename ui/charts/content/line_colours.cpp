// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/line_colours.h"

#include <algorithm>
#include <cstddef>

namespace kyosei {

std::vector<int> lineColours(const std::vector<std::string>& elements,
                             const std::vector<std::string>& actors) {
    std::vector<int> colours(elements.size(), -1);
    std::vector<bool> taken(std::max<std::size_t>(actors.size() + 1, kMaxColouredLines), false);
    bool anyActor = false;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto found = std::find(actors.begin(), actors.end(), elements[i]);
        if (found != actors.end()) {
            colours[i] = static_cast<int>(found - actors.begin());
            taken[static_cast<std::size_t>(colours[i])] = true;
            anyActor = true;
        }
    }
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (colours[i] >= 0) {
            continue;
        }
        const auto freeFromEnd = std::find(taken.rbegin(), taken.rend(), false);
        if (!anyActor || freeFromEnd == taken.rend()) {
            colours[i] = static_cast<int>(i);
        } else {
            *freeFromEnd = true;
            colours[i] = static_cast<int>(taken.rend() - freeFromEnd) - 1;
        }
    }
    return colours;
}

}  // namespace kyosei
