// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/policy/bundled_scenarios.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace kyosei {
namespace {

TEST(BundledScenarios, ReadWithoutAnyRemarkAndTellWhatTheyAre) {
    const PolicyModel& model = *sharedPolicyModel();
    std::set<std::string> titles;
    for (const std::string_view path : resourcesBelow("scenarios/")) {
        SCOPED_TRACE(path);
        const auto read =
            readScenario(resource(path).value(), model.levers(), model.shocks(), std::string(path));
        ASSERT_TRUE(read) << toText(read.error());
        EXPECT_TRUE(read->notes.empty()) << toText(read->notes);
        EXPECT_FALSE(read->scenario.isBaseline());
        EXPECT_GE(read->scenario.note.size(), 100u) << "a paragraph should say what it is";
        EXPECT_TRUE(titles.insert(read->scenario.title).second) << "two of the same title";
    }
    const auto bundled = bundledScenarios(model.levers(), model.shocks());
    ASSERT_TRUE(bundled) << toText(bundled.error());
    EXPECT_EQ(bundled->size(), titles.size());
    EXPECT_GE(bundled->size(), 10u);
}

TEST(BundledScenarios, MoveEverySliderToItsEndWhereTheySayFull) {
    const PolicyModel& model = *sharedPolicyModel();
    const auto bundled = bundledScenarios(model.levers(), model.shocks());
    ASSERT_TRUE(bundled) << toText(bundled.error());
    const auto full = std::find_if(bundled->begin(), bundled->end(),
                                   [](const auto& entry) { return entry.id == "everything_full"; });
    ASSERT_NE(full, bundled->end());
    for (const LeverCell& cell : model.levers().cells())
        EXPECT_EQ(full->scenario.setting(cell).value, cell.maximum)
            << cell.id.lever << ' ' << cell.id.actor;
}

}  // namespace
}  // namespace kyosei
