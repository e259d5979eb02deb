// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

constexpr const char* kOpenTrade = R"({"format": "kyosei-scenario", "version": 1, "title": "Plan",
  "levers": {"trade_opening": {"KOR": {"value": 100}, "JPN": {"value": 100}}}})";

TEST_F(CommandLine, TellsWhatDrivesTheUncertaintyOfAChange) {
    const std::string plan = file("plan.json", kOpenTrade);
    const Outcome outcome = kyosei("drivers --json --of overall_stability " + plan);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto output = nlohmann::json::parse(outcome.output)["outputs"][0];
    EXPECT_EQ(output["of"], "change");
    const auto compared = nlohmann::json::parse(kyosei("compare --json " + plan).output);
    const auto& change = compared["scenarios"][0]["numbers"]["Overall stability"]["change"];
    EXPECT_NEAR(output["median"].get<double>(), change["median"].get<double>(), 1e-9);
    double last = 1;
    for (const auto& driver : output["drivers"]) {
        EXPECT_LE(driver["share"].get<double>(), last) << "largest first";
        last = driver["share"].get<double>();
        // Frailties of pairs are drawn too, but are no rows of the parameter table.
        const bool ofPair = driver["constant"].get<std::string>().find('[') != std::string::npos;
        EXPECT_NE(driver.contains("grade"), ofPair) << driver["constant"];
    }
}

TEST_F(CommandLine, TellsWhatDrivesTheUncertaintyOfALevelInWords) {
    const Outcome outcome = kyosei("drivers --of trust[JPN_KOR] --year 2040");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("trust[JPN_KOR], 2040: level"), std::string::npos);
    EXPECT_NE(outcome.output.find("within noise"), std::string::npos);
    EXPECT_EQ(kyosei("drivers --of no_such_thing").status, 1);
    EXPECT_EQ(kyosei("drivers --year 1066").status, 1);
}

}  // namespace
