// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/search/pareto_search.h"
#include "tests/support/hypervolume.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace kyosei::search {
namespace {

using OneByOne = std::function<Objectives(const Point&)>;

Evaluate each(OneByOne one) {
    return [one = std::move(one)](const std::vector<Point>& points) {
        std::vector<Objectives> all;
        for (const Point& point : points)
            all.push_back(one(point));
        return Result<std::vector<Objectives>>(std::move(all));
    };
}

Space unitCube(std::size_t variables, std::size_t objectives = 2) {
    return {std::vector<double>(variables, 0), std::vector<double>(variables, 1), objectives};
}

std::vector<Objectives> objectivesAfter(int generations, const Space& space, OneByOne one,
                                        const ParetoOptions& options) {
    auto search = ParetoSearch::begin(space, each(std::move(one)), options);
    EXPECT_TRUE(search);
    for (int i = 0; i < generations; ++i)
        EXPECT_TRUE(search->step());
    std::vector<Objectives> all;
    for (const Tried& tried : search->population())
        all.push_back(tried.objectives);
    return all;
}

/// ZDT of Zitzler, Deb and Thiele (2000): f1 = x1, f2 = g h(f1, g), where g is 1 at the optimum.
OneByOne zdt(double (*h)(double)) {
    return [h](const Point& x) {
        double sum = 0;
        for (std::size_t i = 1; i < x.size(); ++i)
            sum += x[i];
        const double g = 1 + 9 * sum / static_cast<double>(x.size() - 1);
        return Objectives{x[0], g * h(x[0] / g)};
    };
}

// The front of ZDT1 is f2 = 1 - sqrt(f1) and that of ZDT2 f2 = 1 - f1^2, f1 in [0, 1]. Up to the
// point (1.1, 1.1) they dominate 1.21 less the area below them, 1/3 and 2/3.
TEST(ParetoSearch, ComesNearTheFrontsOfZdt) {
    const ParetoOptions options{100, 7, {}};
    const auto convex =
        objectivesAfter(250, unitCube(30), zdt([](double r) { return 1 - std::sqrt(r); }), options);
    EXPECT_GT(test::dominatedVolume(convex, {1.1, 1.1}), 0.985 * (1.21 - 1.0 / 3));
    EXPECT_LT(test::dominatedVolume(convex, {1.1, 1.1}), 1.21 - 1.0 / 3);
    const auto concave =
        objectivesAfter(250, unitCube(30), zdt([](double r) { return 1 - r * r; }), options);
    EXPECT_GT(test::dominatedVolume(concave, {1.1, 1.1}), 0.98 * (1.21 - 2.0 / 3));
    EXPECT_LT(test::dominatedVolume(concave, {1.1, 1.1}), 1.21 - 2.0 / 3);
}

// DTLZ2 (Deb, Thiele, Laumanns and Zitzler 2002) with three objectives: the front is the eighth of
// the unit sphere, which leaves 1.1^3 - pi / 6 above it.
TEST(ParetoSearch, ComesNearTheFrontOfDtlz2) {
    const OneByOne dtlz2 = [](const Point& x) {
        double g = 0;
        for (std::size_t i = 2; i < x.size(); ++i)
            g += (x[i] - 0.5) * (x[i] - 0.5);
        const double a = x[0] * std::numbers::pi / 2, b = x[1] * std::numbers::pi / 2;
        return Objectives{(1 + g) * std::cos(a) * std::cos(b), (1 + g) * std::cos(a) * std::sin(b),
                          (1 + g) * std::sin(a)};
    };
    const auto found = objectivesAfter(200, unitCube(12, 3), dtlz2, {100, 11, {}});
    const double whole = 1.1 * 1.1 * 1.1 - std::numbers::pi / 6;
    // A hundred points cannot cover a surface; NSGA-II is known to stay at about nine tenths.
    EXPECT_GT(test::dominatedVolume(found, {1.1, 1.1, 1.1}), 0.85 * whole);
    EXPECT_LT(test::dominatedVolume(found, {1.1, 1.1, 1.1}), whole);
}

TEST(ParetoSearch, TheSeedDecidesAll) {
    const auto after = [](std::uint64_t seed) {
        return objectivesAfter(5, unitCube(6), zdt([](double r) { return 1 - r; }), {16, seed, {}});
    };
    EXPECT_EQ(after(3), after(3));
    EXPECT_NE(after(3), after(4));
}

TEST(ParetoSearch, BeginsWithWhatItIsGivenAndKeepsTheBest) {
    const Point best(6, 0);
    auto search = ParetoSearch::begin(unitCube(6), each([](const Point& x) {
                                          double sum = 0;
                                          for (const double value : x)
                                              sum += value;
                                          return Objectives{sum, 2 * sum};
                                      }),
                                      {8, 1, {best}});
    ASSERT_TRUE(search);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(search->step());
    const std::vector<Tried> kept = search->population();
    EXPECT_EQ(kept.size(), 8U);
    EXPECT_TRUE(std::any_of(kept.begin(), kept.end(), [&](const Tried& tried) {
        return tried.point == best && tried.objectives == Objectives{0, 0};
    }));
}

TEST(ParetoSearch, AnEvaluationThatFailsEndsTheStep) {
    int calls = 0;
    auto search = ParetoSearch::begin(
        unitCube(2),
        [&](const std::vector<Point>& points) -> Result<std::vector<Objectives>> {
            if (++calls > 1)
                return fail(Issue{codes::cancelled});
            return std::vector<Objectives>(points.size(), {0, 0});
        },
        {8, 1, {}});
    ASSERT_TRUE(search);
    const auto step = search->step();
    ASSERT_FALSE(step);
    EXPECT_EQ(step.error().front().code, codes::cancelled);
}

TEST(ParetoSearch, TheFrontIsWhatNothingBeats) {
    using Places = std::vector<std::size_t>;
    EXPECT_EQ(paretoFront({{2, 2}, {1, 3}, {3, 1}, {2, 3}, {2, 2}}), (Places{1, 0, 2}));
    EXPECT_EQ(paretoFront({{1, 1, 5}, {1, 1, 4}, {0, 9, 9}}), (Places{2, 1}));
    EXPECT_TRUE(paretoFront({}).empty());
}

}  // namespace
}  // namespace kyosei::search
