// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/packed_rows.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace kyosei {
namespace {

void expectSame(const std::vector<double>& values, std::size_t width, std::size_t group) {
    const std::vector<double> back = PackedRows(values, width, group).unpacked();
    ASSERT_EQ(back.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        ASSERT_EQ(std::bit_cast<std::uint64_t>(back[i]), std::bit_cast<std::uint64_t>(values[i]))
            << i;
}

TEST(PackedRows, ComeBackToTheLastBit) {
    const double infinity = std::numeric_limits<double>::infinity();
    expectSame({0, -0.0, 1, -1, infinity, -infinity, std::nan(""), 5e-324, 1e308, -1e308, 0.1, 0},
               4, 2);
    expectSame({}, 4, 2);
    expectSame({1, 2, 3, 4}, 4, 4);
    std::mt19937_64 random(1992);
    std::vector<double> any(1000);
    for (double& value : any)
        value = std::bit_cast<double>(random());
    expectSame(any, 10, 5);
}

TEST(PackedRows, TakeAboutHalfTheMemoryIfSmoothAndNextToNoneIfConstant) {
    constexpr std::size_t kRows = 136, kMembers = 32;
    std::vector<double> smooth, constant;
    for (std::size_t row = 0; row < kRows; ++row)
        for (std::size_t member = 0; member < kMembers; ++member) {
            smooth.push_back((1 + 0.01 * double(member)) * std::exp(0.004 * double(row)));
            constant.push_back(double(member));
        }
    const std::size_t plain = smooth.size() * sizeof(double);
    EXPECT_LT(PackedRows(smooth, kMembers, kMembers).bytes(), plain * 7 / 10);
    EXPECT_LT(PackedRows(constant, kMembers, kMembers).bytes(), plain / 50);
    expectSame(smooth, kMembers, kMembers);
}

}  // namespace
}  // namespace kyosei
