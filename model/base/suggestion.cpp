// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/suggestion.h"

#include <algorithm>
#include <numeric>

namespace kyosei {

namespace {

/// Levenshtein distance with one row of memory.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row.back();
}

}  // namespace

std::string_view nearest(std::string_view written,
                         const std::vector<std::string_view>& candidates) {
    constexpr std::size_t kLongestName = 200;  // bounds the work on hostile input
    if (written.size() > kLongestName)
        return {};
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(1, written.size() / 3) + 1;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > kLongestName)
            continue;
        const std::size_t distance = editDistance(written, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace kyosei
