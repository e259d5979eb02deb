// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stress/verdict.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

namespace kyosei::stress {
namespace {

Change range(double low, double median, double high) {
    return {median, low, high, median > 0 ? 0.9 : 0.1, median < 0 ? 0.9 : 0.1, 100};
}

/// The rule as the guide tells it, word by word and without the program's classification: what is
/// held against verdictOf().
std::string asWritten(const Change& without, const Change& with) {
    constexpr double kPracticallyNone = 0.5;
    const auto none = [](const Change& c) {
        return c.low >= -kPracticallyNone && c.high <= kPracticallyNone;
    };
    const auto holdsZero = [](const Change& c) { return c.low <= 0 && 0 <= c.high; };
    const bool something = !none(without) && !holdsZero(without);
    if (!something)
        return none(with) || holdsZero(with) ? "nothing" : "appears";
    if (none(with))
        return "vanishes";
    if (holdsZero(with))
        return "unclear";
    if ((with.low > 0) != (without.low > 0))
        return "turns";
    const double share = std::abs(with.median) / std::abs(without.median);
    if (share < 4.0 / 5)
        return "shrinks";
    return share > 5.0 / 4 ? "grows" : "holds";
}

TEST(Verdict, IsTheWrittenRuleForEverySignAndCertainty) {
    std::vector<Change> changes;
    for (const double low : {-3.0, -1.1, -0.4, 0.0, 0.1, 0.6, 2.0})
        for (const double width : {0.0, 0.3, 0.7, 2.5})
            for (const double part : {0.25, 0.5, 0.9})
                for (const double sign : {1.0, -1.0}) {
                    const double middle = low + part * width, high = low + width;
                    changes.push_back(sign > 0 ? range(low, middle, high)
                                               : range(-high, -middle, -low));
                }
    std::vector<std::size_t> reached(kVerdicts);
    for (const Change& without : changes)
        for (const Change& with : changes) {
            const Verdict verdict = verdictOf(without, with, {});
            ++reached[static_cast<std::size_t>(verdict)];
            EXPECT_EQ(verdictName(verdict), asWritten(without, with))
                << without.low << ' ' << without.median << ' ' << without.high << "; " << with.low
                << ' ' << with.median << ' ' << with.high;
        }
    for (std::size_t v = 0; v < kVerdicts; ++v)
        EXPECT_GT(reached[v], 0U) << v;
}

TEST(Verdict, CountsFourFifthsAndFiveFourthsAsHolding) {
    const Change without = range(3, 4, 5);
    EXPECT_EQ(verdictOf(without, range(2, 3.2, 5), {}), Verdict::holds);
    EXPECT_EQ(verdictOf(without, range(2, 3.19, 5), {}), Verdict::shrinks);
    EXPECT_EQ(verdictOf(without, range(2, 5, 7), {}), Verdict::holds);
    EXPECT_EQ(verdictOf(without, range(2, 5.01, 7), {}), Verdict::grows);
    EXPECT_EQ(verdictOf(range(-5, -4, -3), range(-5, -3.2, -2), {}), Verdict::holds);
}

TEST(Verdict, KnowsNothingOfWhatIsNotANumber) {
    const double none = std::nan("");
    EXPECT_EQ(verdictOf(range(1, 2, 3), range(none, none, none), {}), Verdict::unclear);
    EXPECT_EQ(verdictOf(range(none, none, none), range(none, none, none), {}), Verdict::nothing);
}

}  // namespace
}  // namespace kyosei::stress
