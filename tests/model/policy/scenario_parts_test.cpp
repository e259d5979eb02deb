// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario_parts.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Scenario twoRows() {
    Scenario scenario;
    scenario.levers[{"roads", "A"}] = {1, 2027, 1, 2100};
    scenario.levers[{"aid", "A"}] = {2, 2027, 1, 2100};
    scenario.levers[{"aid", "B"}] = {3, 2027, 1, 2100};
    scenario.splits[{"aid", "C"}] = {{"x", 1}};
    scenario.shocks["storm"] = 2030;
    return scenario;
}

TEST(ScenarioParts, NameEachMovedRowOnce) {
    EXPECT_EQ(movedRows(twoRows()), (std::vector<std::string>{"aid", "roads"}));
    EXPECT_TRUE(movedRows({}).empty());
}

TEST(ScenarioParts, OfOneRowKeepAllElse) {
    const Scenario part = withOnlyRow(twoRows(), "aid");
    EXPECT_EQ(part.levers.size(), 2u);
    EXPECT_FALSE(part.levers.contains({"roads", "A"}));
    EXPECT_EQ(part.shocks, twoRows().shocks);
    EXPECT_EQ(part.splits, twoRows().splits);
}

TEST(ScenarioParts, CountASplitAsAChangeOfItsSlider) {
    EXPECT_TRUE(changesSlider(twoRows(), {"roads", "A"}));
    EXPECT_TRUE(changesSlider(twoRows(), {"aid", "C"}));
    EXPECT_FALSE(changesSlider(twoRows(), {"roads", "B"}));
}

}  // namespace
}  // namespace kyosei
