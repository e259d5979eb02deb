// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <pagmo/utils/hypervolume.hpp>
#include <vector>

namespace kyosei::test {

/// The volume between these objectives and a point that is worse in all: larger is better. Those
/// that are not better than it in all count for nothing.
inline double dominatedVolume(const std::vector<std::vector<double>>& all,
                              const std::vector<double>& reference) {
    std::vector<std::vector<double>> counted;
    for (const std::vector<double>& objectives : all)
        if (std::ranges::equal(objectives, reference, [](double a, double b) { return a < b; }))
            counted.push_back(objectives);
    return counted.empty() ? 0 : pagmo::hypervolume(counted, false).compute(reference);
}

}  // namespace kyosei::test
