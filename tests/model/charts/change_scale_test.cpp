// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/change_scale.h"
#include "model/charts/issue_codes.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

ChangeScale scaleOf(const char* json, int decimals, Issues* issues = nullptr) {
    JsonReader reader("charts.json");
    const ChangeScale scale =
        readChangeScale(reader, nlohmann::json::parse(json), "/change/", decimals);
    if (issues)
        *issues = reader.takeIssues();
    return scale;
}

TEST(ChangeScale, CountsInTheLastDigitWhereNothingIsStated) {
    // 0.5, 2 and 6 for tenths; ten times as much for whole numbers.
    const ChangeThresholds whole = defaultScale(0).thresholds;
    EXPECT_DOUBLE_EQ(whole.none, 5);
    EXPECT_DOUBLE_EQ(whole.clear, 20);
    EXPECT_DOUBLE_EQ(whole.large, 60);
    EXPECT_DOUBLE_EQ(defaultScale(1).thresholds.none, 0.5);
}

TEST(ChangeScale, HasEnoughDigitsThatWhatCountsIsNotZero) {
    EXPECT_EQ(scaleOf(R"({"none": 0.5, "clear": 2, "large": 6})", 1).decimals, 1);
    // 0.02 would read as 0.0.
    EXPECT_EQ(scaleOf(R"({"none": 0.02, "clear": 0.1, "large": 0.5})", 1).decimals, 2);
    EXPECT_EQ(scaleOf(R"({"none": 20, "clear": 100, "large": 500})", 0).decimals, 0);
}

TEST(ChangeScale, KnowsWhatIsGoodNews) {
    EXPECT_EQ(scaleOf(R"({"none": 1, "clear": 2, "large": 3, "good": "less"})", 0).good,
              GoodWhen::less);
    EXPECT_EQ(scaleOf(R"({"none": 1, "clear": 2, "large": 3})", 0).good, GoodWhen::neither);
}

TEST(ChangeScale, RefusesThresholdsOutOfOrderAndUnknownDirections) {
    Issues issues;
    scaleOf(R"({"none": 3, "clear": 2, "large": 6})", 0, &issues);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, codes::changeThresholds);
    scaleOf(R"({"none": 0, "clear": 2, "large": 6})", 0, &issues);
    EXPECT_EQ(issues.size(), 1U);
    scaleOf(R"({"none": 1, "clear": 2, "large": 6, "good": "blue"})", 0, &issues);
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, codes::unknownDirection);
}

}  // namespace
}  // namespace kyosei
