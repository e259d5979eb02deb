// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sorted_unique.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <vector>

namespace kyosei {
namespace {

TEST(SortedUnique, IsWhatASetHolds) {
    std::mt19937 random(7);
    for (std::size_t size = 0; size < 40; ++size) {
        std::vector<std::mt19937::result_type> values(size);
        for (auto& value : values)
            value = random() % 20;
        const std::set<std::mt19937::result_type> expected(values.begin(), values.end());
        EXPECT_EQ(sortedUnique(values), decltype(values)(expected.begin(), expected.end()));
    }
}

}  // namespace
}  // namespace kyosei
