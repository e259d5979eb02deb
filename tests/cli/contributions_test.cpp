// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

constexpr const char* kPackage = R"({"format": "kyosei-scenario", "version": 1, "title": "Plan",
  "levers": {"aid": {"JPN": {"value": 2}}, "trade_opening": {"KOR": {"value": 80}}}})";

TEST_F(CommandLine, TellsWhatEachLeverContributesAndWhatComparisonSaysOfTheWhole) {
    const std::string plan = file("plan.json", kPackage);
    const Outcome outcome = kyosei("contributions --json --of overall_stability " + plan);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(root["exact"], true);
    EXPECT_EQ(root["combinations"], 4);
    const auto& output = root["outputs"][0];
    ASSERT_EQ(output["parts"].size(), 2u);
    EXPECT_EQ(output["parts"][0]["id"], "aid");
    const auto compared = nlohmann::json::parse(kyosei("compare --json " + plan).output);
    const auto& change = compared["scenarios"][0]["numbers"]["Overall stability"]["change"];
    EXPECT_NEAR(output["whole"]["median"].get<double>(), change["median"].get<double>(), 1e-9);
    EXPECT_NEAR(output["whole"]["low"].get<double>(), change["low"].get<double>(), 1e-9);
}

TEST_F(CommandLine, TellsContributionsOfCountriesInWords) {
    const Outcome outcome =
        kyosei("contributions --by country --year 2040 " + file("plan.json", kPackage));
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("Japan"), std::string::npos);
    EXPECT_NE(outcome.output.find("South Korea"), std::string::npos);
    EXPECT_EQ(outcome.output.find("Mongolia"), std::string::npos) << "moves nothing";
    EXPECT_NE(outcome.output.find("Overall stability, 2040"), std::string::npos);
}

TEST_F(CommandLine, RefusesContributionsToWhatIsNotThereOrNotYet) {
    const std::string plan = file("plan.json", kPackage);
    const Outcome unknown = kyosei("contributions --of overall_stabilty " + plan);
    EXPECT_EQ(unknown.status, 1);
    EXPECT_NE(unknown.errors.find("overall_stability"), std::string::npos) << "suggests the name";
    const Outcome early = kyosei("contributions --year 1066 " + plan);
    EXPECT_EQ(early.status, 1);
    EXPECT_NE(early.errors.find("1066"), std::string::npos);
}

TEST_F(CommandLine, TakesPartsOfAGroupAsOne) {
    const std::string plan = file("plan.json", kPackage);
    const Outcome outcome = kyosei(
        "contributions --json --of overall_stability --group \"Both of them=aid,trade_opening\" " +
        plan);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto output = nlohmann::json::parse(outcome.output)["outputs"][0];
    ASSERT_EQ(output["parts"].size(), 1u);
    EXPECT_EQ(output["parts"][0]["title"], "Both of them");
    EXPECT_EQ(output["parts"][0]["share"], output["whole"]);
    const Outcome countries =
        kyosei("contributions --by country --group Allies=JPN,KOR --of overall_stability " + plan);
    EXPECT_NE(countries.output.find("Allies"), std::string::npos) << countries.errors;
    const Outcome unknown = kyosei("contributions --group Both=aid,magic " + plan);
    EXPECT_EQ(unknown.status, 1);
    EXPECT_NE(unknown.errors.find("magic"), std::string::npos);
    EXPECT_NE(unknown.errors.find("trade_opening"), std::string::npos) << "says which there are";
}

}  // namespace
