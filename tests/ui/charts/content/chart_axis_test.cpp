// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_axis.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace kyosei {
namespace {

/// The axis that the header describes, by trying steps from small to large.
ValueAxis searched(double low, double high, int mostSteps) {
    for (int power = -12; power < 12; ++power)
        for (const double digit : {1.0, 2.0, 2.5, 5.0}) {
            const double step = digit * std::pow(10.0, power);
            const double lower = std::floor(low / step + 1e-9) * step;
            const double upper = std::ceil(high / step - 1e-9) * step;
            if ((upper - lower) / step <= mostSteps + 1e-6)
                return {lower, upper, step};
        }
    return {};
}

TEST(NiceAxis, IsTheSmallestOfItsKind) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    std::uniform_int_distribution<int> steps(5, 10);
    for (int i = 0; i < 20'000; ++i) {
        const double size = std::pow(10, 12 * unit(random) - 6);
        const double low = (unit(random) - 0.5) * size;
        const double high = low + size * (0.05 + unit(random));
        const int most = steps(random);
        const ValueAxis axis = niceAxis(low, high, most);
        const ValueAxis wanted = searched(low, high, most);
        const double tiny = 1e-7 * wanted.step;
        ASSERT_NEAR(axis.step, wanted.step, tiny) << low << " to " << high << " in " << most;
        ASSERT_NEAR(axis.lower, wanted.lower, tiny) << low << " to " << high;
        ASSERT_NEAR(axis.upper, wanted.upper, tiny) << low << " to " << high;
    }
}

TEST(NiceAxis, EndsThatAreTicksAlreadyStayWhereTheyAre) {
    const ValueAxis axis = niceAxis(0.2, 0.7, 5);
    EXPECT_NEAR(axis.step, 0.1, 1e-12);
    EXPECT_NEAR(axis.lower, 0.2, 1e-12);
    EXPECT_NEAR(axis.upper, 0.7, 1e-12);
}

TEST(NiceAxis, OfOneValueHasRoomAroundIt) {
    const ValueAxis zero = niceAxis(0, 0, 5);
    EXPECT_EQ(zero.lower, 0);
    EXPECT_EQ(zero.upper, 1);
    for (const double value : {5.0, -5.0, 1e-9, 1e9}) {
        const ValueAxis axis = niceAxis(value, value, 5);
        EXPECT_LT(axis.lower, value);
        EXPECT_GT(axis.upper, value);
    }
}

/// A chart of one line through these values, a year each.
ChartContent chartOf(const std::vector<double>& baseline, const std::vector<double>& current) {
    ChartContent content;
    content.start = 2000;
    content.end = 2000 + static_cast<double>(baseline.size()) - 1;
    ChartLine line;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        const double year = 2000 + static_cast<double>(i);
        line.baseline.append(QCPGraphData(year, baseline[i]));
        line.current.append(QCPGraphData(year, current[i]));
    }
    content.lines.push_back(line);
    return content;
}

TEST(ChartAxisRange, HasHeadRoomSoThatSmallChangesDoNotMoveIt) {
    // The baseline ends at 40 exactly; eight per cent of 40 more are 43.2.
    const ValueAxis resting = axisFor(chartOf({0, 40}, {0, 40}), 5);
    const ValueAxis moved = axisFor(chartOf({0, 40}, {0, 43}), 5);
    EXPECT_EQ(resting.upper, 50);
    EXPECT_EQ(moved.upper, resting.upper);
    EXPECT_EQ(axisFor(chartOf({0, 40}, {0, 52}), 5).upper, 60);
}

TEST(ChartAxisRange, BeginsAtZeroUnlessAllIsFarAboveIt) {
    EXPECT_EQ(axisFor(chartOf({10, 40}, {10, 40}), 5).lower, 0);
    EXPECT_EQ(axisFor(chartOf({90, 100}, {90, 100}), 5).lower, 90);
    EXPECT_EQ(axisFor(chartOf({-20, 40}, {-20, 40}), 5).lower, -20);
}

TEST(ChartAxisRange, HoldsWhatIsInSightOnly) {
    ChartContent content = chartOf({0, 10, 20, 1000}, {0, 10, 20, 1000});
    content.end = 2002;
    EXPECT_EQ(axisFor(content, 5).upper, 25) << "21.6 with its head room";
    content.lines[0].observed.append(QCPGraphData(2001, 70));
    EXPECT_EQ(axisFor(content, 5).upper, 80) << "75.6 with its head room";
}

TEST(ChartAxisRange, OfNoNumbersIsFromZeroToOne) {
    const ValueAxis axis = axisFor({}, 5);
    EXPECT_EQ(axis.lower, 0);
    EXPECT_EQ(axis.upper, 1);
}

}  // namespace
}  // namespace kyosei
