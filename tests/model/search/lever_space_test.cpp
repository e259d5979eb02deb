// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/lever_space.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

namespace kyosei::search {
namespace {

const LeverCell& cellOf(const FreeLever& lever) {
    return *policyModel().levers().find(lever.id);
}

TEST(LeverSpace, ZeroAndItsSurroundingsLeaveEverythingAsItIs) {
    const LeverSpace space(policyModel().levers(), {},
                           freeLevers(policyModel().levers(), {}, {}, true));
    const std::size_t count = policyModel().levers().cells().size();
    EXPECT_EQ(space.free().size(), count);
    EXPECT_TRUE(space.scenarioAt(Point(count, 0)).isBaseline());
    EXPECT_TRUE(space.scenarioAt(Point(count, 0.2)).isBaseline());
    EXPECT_FALSE(space.scenarioAt(Point(count, 0.5)).isBaseline());
}

TEST(LeverSpace, ItsEndsAreTheEndsOfTheSliders) {
    const LeverSpace space(policyModel().levers(), {},
                           freeLevers(policyModel().levers(), {}, {}, true));
    const Scenario highest = space.scenarioAt(space.space().upper);
    const Scenario lowest = space.scenarioAt(space.space().lower);
    for (const LeverCell& cell : policyModel().levers().cells()) {
        EXPECT_EQ(highest.setting(cell).value, cell.maximum) << cell.id.lever << cell.id.actor;
        EXPECT_EQ(lowest.setting(cell).value, cell.minimum) << cell.id.lever << cell.id.actor;
    }
    EXPECT_EQ(space.scenarioAt(space.towardHighest(1)), highest);
}

TEST(LeverSpace, PackagesStandAtStopsAndComeBackFromTheirPoints) {
    const std::vector<FreeLever> free = threeLevers();
    const LeverSpace space(policyModel().levers(), {}, free);
    for (const Point& point : {Point{0.3, 0.71, 1.2}, Point{1.25, 0, 0.55}}) {
        const Scenario package = space.scenarioAt(point);
        for (const FreeLever& lever : free) {
            const LeverCell& cell = cellOf(lever);
            const double value = package.setting(cell).value;
            const LeverScale scale(cell);
            EXPECT_EQ(scale.value(scale.nearest(value)), value);
            EXPECT_GE(value, lever.lowest);
            EXPECT_LE(value, lever.highest);
        }
        EXPECT_EQ(space.scenarioAt(space.pointOf(package)), package);
    }
}

TEST(LeverSpace, WhatIsLockedOrNotFreeStays) {
    const LeverTable& levers = policyModel().levers();
    Scenario start;
    start.locked = {levers.cells()[3].id};
    LeverSetting setting = levers.cells()[5].baseline;
    setting.value = levers.cells()[5].maximum;
    start.set(levers.cells()[5], setting);
    const auto free = freeLevers(
        levers, start, [&](const LeverCell& cell) { return &cell == &levers.cells()[5]; });
    EXPECT_EQ(free.size(), levers.cells().size() - 2);
    const LeverSpace space(levers, start, free);
    const Scenario package = space.scenarioAt(space.space().upper);
    EXPECT_FALSE(package.levers.contains(levers.cells()[3].id));
    EXPECT_EQ(package.setting(levers.cells()[5]), setting);
    EXPECT_EQ(package.locked, start.locked);
}

TEST(LeverSpace, DistanceCountsSlidersFromEndToEnd) {
    const std::vector<FreeLever> free = threeLevers();
    const LeverSpace space(policyModel().levers(), {}, free);
    const Scenario nothing = space.scenarioAt({0, 0, 0});
    EXPECT_DOUBLE_EQ(space.distance(nothing, space.with(nothing, 0, 1)), 1);
    EXPECT_DOUBLE_EQ(space.distance(space.with(nothing, 0, 1), space.with(nothing, 1, 0.5)), 1.5);
}

TEST(LeverSpace, ShrinkingNeverGoesBeyondTheFactor) {
    const std::vector<FreeLever> free = threeLevers();
    const LeverSpace space(policyModel().levers(), {}, free);
    const Scenario all = space.scenarioAt(space.space().upper);
    const Scenario less = space.shrunk(all, 0.7, [](std::size_t lever) { return lever != 1; });
    EXPECT_LE(space.moved(less, 0), 0.7);
    EXPECT_GT(space.moved(less, 0), 0.5);
    EXPECT_DOUBLE_EQ(space.moved(less, 1), 1);
    EXPECT_EQ(space.shrunk(all, 0, [](std::size_t) { return true; }), space.scenarioAt({0, 0, 0}));
}

}  // namespace
}  // namespace kyosei::search
