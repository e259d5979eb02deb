// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Result<ReadScenario> read(const std::string& text) {
    return readScenario(text, policyModel().levers(), policyModel().shocks(), "plan.json");
}

/// True if some issue has this code and names this key.
bool names(const Issues& issues, IssueCode code, const std::string& key) {
    for (const Issue& issue : issues)
        if (issue.code == code && issue.place.variable.find(key) != std::string::npos)
            return true;
    return false;
}

std::string withBody(const std::string& body) {
    return R"({"format":"kyosei-scenario","version":1)" + body + "}";
}

TEST(Scenario, SurvivesWritingAndReadingBitForBit) {
    Scenario scenario;
    scenario.title = "Köln \"two\" — 共生";
    scenario.author = "A. Nonymous";
    scenario.note = "line one\nline two";
    double fraction = 0.1;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.minimum + (cell.maximum - cell.minimum) * fraction;
        setting.start = 2028.25;
        fraction = fraction > 0.9 ? 0.1 : fraction + 1.0 / 77;
        scenario.set(cell, setting);
    }
    scenario.shocks[policyModel().shocks().shocks().front().id] = 2030;
    for (const LeverSplit& split : policyModel().levers().splits())
        scenario.setShares(split, {1.0 / 3, 1.0 / 3, 1.0 / 3, 0});
    scenario.locked = {{"aid", "JPN"}, {"trade_opening", "MNG"}};
    scenario.spendingLimit = 12.5;
    const auto again = read(writeScenario(scenario));
    ASSERT_TRUE(again) << toText(again.error());
    EXPECT_EQ(again->scenario, scenario);
    EXPECT_TRUE(again->notes.empty());
}

TEST(Scenario, HoldsOnlyWhatDiffersFromTheBaseline) {
    const LeverCell& cell = policyModel().levers().cells().front();
    Scenario scenario;
    scenario.set(cell, {cell.maximum, 2030, 1, 2050});
    EXPECT_EQ(scenario.levers.size(), 1u);
    scenario.set(cell, cell.baseline);
    EXPECT_TRUE(scenario.isBaseline());
}

TEST(Scenario, NeedsNoWordOnSplitsLocksAndLimitAndWritesNoneUnlessSet) {
    const auto read = kyosei::readScenario(withBody(""), policyModel().levers(),
                                           policyModel().shocks(), "old.json");
    ASSERT_TRUE(read);
    for (const char* key : {"splits", "locked", "spendingLimit"})
        EXPECT_EQ(writeScenario(read->scenario).find(key), std::string::npos) << key;
}

TEST(Scenario, ReadsSharesOfASplitAndRefusesThoseThatDoNotAddUp) {
    const auto good = read(withBody(R"(,"splits":{"aid":{"KOR":{"MNG":0.75,"PRK":0.25}}})"));
    ASSERT_TRUE(good) << toText(good.error());
    const LeverSplit& split = *policyModel().levers().split({"aid", "KOR"});
    EXPECT_EQ(good->scenario.shares(split), (std::vector<double>{0, 0.25, 0.75, 0}));
    EXPECT_FALSE(good->scenario.isBaseline());

    const auto sum = read(withBody(R"(,"splits":{"aid":{"KOR":{"MNG":0.75,"PRK":0.3}}})"));
    ASSERT_FALSE(sum);
    EXPECT_TRUE(names(sum.error(), IssueCode::invalidValue, "splits.aid.KOR"));
    const auto range = read(withBody(R"(,"splits":{"aid":{"KOR":{"MNG":1.5,"PRK":-0.5}}})"));
    ASSERT_FALSE(range);
    EXPECT_TRUE(names(range.error(), IssueCode::invalidValue, "splits.aid.KOR.MNG"));
    const auto receiver = read(withBody(R"(,"splits":{"aid":{"KOR":{"FRA":1}}})"));
    ASSERT_FALSE(receiver);
    EXPECT_TRUE(names(receiver.error(), IssueCode::unknownName, "splits.aid.KOR.FRA"));
    const auto kind = read(withBody(R"(,"splits":{"aid":{"KOR":7}},"locked":3)"));
    ASSERT_FALSE(kind);
}

TEST(Scenario, LeavesOutLocksAndSplitsOfLeversItDoesNotKnowWithAWarning) {
    const auto result = read(
        withBody(R"(,"locked":{"aid":["JPN","FRA",3]},"splits":{"trade_opening":{"JPN":{}}})"));
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_EQ(result->scenario.locked, (std::set<LeverId>{{"aid", "JPN"}}));
    EXPECT_EQ(result->notes.size(), 3u);
}

TEST(Scenario, RefusesANewerVersionKindly) {
    const auto result = read(R"({"format":"kyosei-scenario","version":99})");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().code, IssueCode::newerVersion);
    EXPECT_NE(result.error().front().advice.find("update"), std::string::npos);
}

TEST(Scenario, NamesTheKeyOfAValueOutOfRange) {
    const LeverCell& cell = policyModel().levers().cells().front();
    const auto result = read(withBody(R"(,"levers":{")" + cell.id.lever + R"(":{")" +
                                      cell.id.actor + R"(":{"value":1e9}}})"));
    ASSERT_FALSE(result);
    EXPECT_TRUE(names(result.error(), IssueCode::invalidValue,
                      "levers." + cell.id.lever + '.' + cell.id.actor + ".value"));
}

TEST(Scenario, ReportsEveryMistakeAtOnce) {
    const LeverCell& cell = policyModel().levers().cells().front();
    const auto result =
        read(withBody(R"(,"title":7,"levers":{")" + cell.id.lever + R"(":{")" + cell.id.actor +
                      R"(":{"value":"much","start":1}}},"shocks":[])"));
    ASSERT_FALSE(result);
    EXPECT_TRUE(names(result.error(), IssueCode::invalidValue, "title"));
    EXPECT_TRUE(names(result.error(), IssueCode::invalidValue, ".value"));
    EXPECT_TRUE(names(result.error(), IssueCode::invalidValue, ".start"));
    EXPECT_TRUE(names(result.error(), IssueCode::invalidValue, "shocks"));
}

TEST(Scenario, LeavesOutUnknownLeversWithAWarning) {
    const auto result = read(withBody(R"(,"levers":{"teleportation":{"JPN":{"value":1}}})"));
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_TRUE(result->scenario.isBaseline());
    EXPECT_TRUE(names(result->notes, IssueCode::unknownName, "teleportation"));
}

TEST(Scenario, PointsAtTheLineOfBrokenJson) {
    const auto result = read("{\n  \"format\": \"kyosei-scenario\",\n  \"version\": 1,\n  oops\n}");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().code, IssueCode::malformedJson);
    EXPECT_EQ(result.error().front().place.line, 4);
}

TEST(Scenario, RefusesDeepNestingInsteadOfRunningOutOfStack) {
    const auto result = read(std::string(1000000, '['));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().code, IssueCode::malformedJson);
}

TEST(Scenario, RefusesOtherFilesByName) {
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("[]"));
    EXPECT_FALSE(read(R"({"format":"something-else","version":1})"));
    EXPECT_FALSE(read(R"({"format":"kyosei-scenario"})"));
}

}  // namespace
}  // namespace kyosei
