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
    EXPECT_NEAR(stability["better"].get<double>() + stability["same"].get<double>() +
                    stability["worse"].get<double>(),
                1, 1e-12);
    EXPECT_EQ(plan["synergy"]["Overall stability"]["rows"],
              nlohmann::json({"aid", "trade_opening"}));
}

TEST_F(CommandLine, NamesTheScenarioFileThatCannotBeCompared) {
    const Outcome outcome = kyosei("compare " + file("broken.json", "{\"format\": 1}"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.errors.find("broken.json"), std::string::npos) << outcome.errors;
}

}  // namespace
