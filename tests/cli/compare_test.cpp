// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

constexpr const char* kPlan = R"({"format": "kyosei-scenario", "version": 1, "title": "Plan",
  "levers": {"aid": {"JPN": {"value": 2}}, "trade_opening": {"KOR": {"value": 80}}}})";

TEST_F(CommandLine, ComparesScenariosWithRangesCostAndPartsUnderUncertainty) {
    const Outcome outcome =
        kyosei("compare " + file("plan.json", kPlan) + " --prior 16 --parts --json");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(root["members"], 16);
    ASSERT_EQ(root["scenarios"].size(), 1u);
    const auto& plan = root["scenarios"][0];
    EXPECT_EQ(plan["title"], "Plan");
    EXPECT_GT(plan["cost"]["low"], 1.5) << "Japan's aid alone is 1.9 billion a year more";
    const auto& stability = plan["numbers"]["Overall stability"];
    EXPECT_LT(stability["value"]["low"], stability["value"]["median"]);
    EXPECT_LT(stability["value"]["median"], stability["value"]["high"]);
    EXPECT_LE(stability["change"]["higher"].get<double>() +
                  stability["change"]["lower"].get<double>(),
              1);
    const double before = root["baseline"]["numbers"]["Overall stability"]["value"]["median"];
    EXPECT_NEAR(stability["value"]["median"].get<double>(),
                before + stability["change"]["median"].get<double>(), 1e-9)
        << "a level is the baseline and the change";
    const auto& donor = plan["accounts"]["JPN"]["cost"];
    EXPECT_GT(donor["low"], 1);
    EXPECT_LT(donor["high"], 2 - 0.09) << "what a receiver under sanctions cannot take is not paid";
    EXPECT_NEAR(plan["accounts"]["RUS"]["cost"]["median"].get<double>(), 0, 1e-3)
        << "moves nothing; its shares of another income are other sums";
    EXPECT_EQ(plan["synergy"]["Overall stability"]["rows"],
              nlohmann::json({"aid", "trade_opening"}));
}

TEST_F(CommandLine, WhoeverPaysNothingPaysNoNegativeZero) {
    const Outcome outcome = kyosei("compare " + file("plan.json", kPlan) + " --prior 16");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("RUS    pays 0.0 [0.0, 0.0]"), std::string::npos)
        << outcome.output;
    EXPECT_EQ(outcome.output.find("-0.0"), std::string::npos) << outcome.output;
}

TEST_F(CommandLine, RunSaysOfAScenarioWhatCompareSays) {
    const std::string plan = file("plan.json", kPlan);
    const auto compared = nlohmann::json::parse(kyosei("compare --json " + plan).output);
    const auto ran = nlohmann::json::parse(kyosei("run --json " + plan).output);
    for (const auto& [name, number] : compared["scenarios"][0]["numbers"].items()) {
        EXPECT_EQ(ran["summary"][name]["scenario"], number["value"]["median"]) << name;
        EXPECT_EQ(ran["summary"][name]["baseline"],
                  compared["baseline"]["numbers"][name]["value"]["median"]);
    }
    const std::string text = kyosei("run " + plan).output;
    EXPECT_NE(text.find("2024 dollars"), std::string::npos) << text;
    EXPECT_NE(text.find("Cost beyond the baseline in 2050"), std::string::npos);
}

TEST_F(CommandLine, NamesTheScenarioFileThatCannotBeCompared) {
    const Outcome outcome = kyosei("compare " + file("broken.json", "{\"format\": 1}"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.errors.find("broken.json"), std::string::npos) << outcome.errors;
}

TEST_F(CommandLine, ComparesScenariosWithALoopCut) {
    const std::string plan = file("plan.json", R"({"format": "kyosei-scenario", "version": 1,
        "title": "Plan", "levers": {"trade_opening": {"KOR": {"value": 80}}}})");
    const Outcome outcome = kyosei("compare --json " + plan + " --without-loop R1");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto without = nlohmann::json::parse(outcome.output)["without"];
    ASSERT_EQ(without.size(), 1u);
    EXPECT_EQ(without[0]["held"][0].get<std::string>().substr(0, 3), "R1 ");
    const auto& number = without[0]["numbers"]["Overall stability"];
    EXPECT_NE(number["through"]["median"], 0);
    const Outcome unknown = kyosei("compare " + plan + " --without-loop R99");
    EXPECT_EQ(unknown.status, 1);
    EXPECT_NE(unknown.errors.find("R1 "), std::string::npos) << "names those there are";
}

}  // namespace
