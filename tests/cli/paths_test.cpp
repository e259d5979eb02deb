// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

constexpr const char* kScenario = R"({"format": "kyosei-scenario", "version": 1, "title": "Plan",
  "levers": {"aid": {"JPN": {"value": 2}}, "citizen_exchange": {"KOR": {"value": 80}}}})";

/// Road and rail: roads carry at once, rail after a delay of 4 and against what it costs.
constexpr const char* kTransport = R"(<xmile version="1.0"
    xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
  <header><vendor>test</vendor><product version="1.0">test</product></header>
  <sim_specs method="Euler"><start>0</start><stop>60</stop><dt>0.125</dt></sim_specs>
  <model><variables>
    <aux name="roads"><eqn>1</eqn></aux>
    <aux name="rail"><eqn>0</eqn></aux>
    <aux name="lorries"><eqn>10 * roads</eqn></aux>
    <stock name="trains"><eqn>0</eqn><inflow>ordering</inflow></stock>
    <flow name="ordering"><eqn>(20 * rail - trains) / 4</eqn></flow>
    <aux name="cost"><eqn>3 * roads + 8 * rail</eqn></aux>
    <aux name="goods"><eqn>lorries + trains - cost</eqn></aux>
  </variables></model></xmile>)";

TEST_F(CommandLine, TellsThroughWhatTheEffectOfAScenarioGoes) {
    const std::string plan = file("plan.json", kScenario);
    const Outcome outcome = kyosei("paths --json --members 8 --of peacebuilding_index " + plan);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    const auto& output = root["outputs"][0];
    double sum = output["interplay"].get<double>() + output["rest"].get<double>();
    for (const auto& path : output["paths"]) {
        sum += path["effect"].get<double>();
        EXPECT_EQ(path["course"].size(), output["times"].size());
        EXPECT_EQ(path["sources"].size(), 2u);
        EXPECT_LE(path["range"]["low"], path["range"]["high"]);
    }
    EXPECT_NEAR(sum, output["whole"].get<double>(), 1e-9);
    EXPECT_EQ(output["stations"].size(), 8u);
    EXPECT_GT(root["money"]["given"].get<double>(), 0);
}

TEST_F(CommandLine, TellsPathsOfAScenarioInWordsThroughVariablesThatAreNamed) {
    const Outcome outcome =
        kyosei("paths --members 0 --year 2040 --of overall_stability --by country "
               "--through exchange,trust_norm " +
               file("plan.json", kScenario));
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("overall_stability, 2040"), std::string::npos);
    EXPECT_NE(outcome.output.find("exchange -> trust_norm"), std::string::npos) << outcome.output;
    EXPECT_NE(outcome.output.find("held back by sanctions"), std::string::npos);
}

TEST_F(CommandLine, TellsPathsAndContributionsInAnyModel) {
    const std::string model = file("transport.xmile", kTransport);
    const Outcome outcome = kyosei("paths --json --change roads=2,rail=1 --of goods " + model);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto output = nlohmann::json::parse(outcome.output)["outputs"][0];
    EXPECT_NEAR(output["whole"].get<double>(), 10 + 20 - 11, 1e-4);
    ASSERT_EQ(output["paths"].size(), 3u);
    EXPECT_EQ(output["paths"][0]["stations"], (std::vector<std::string>{"ordering", "trains"}));
    EXPECT_NEAR(output["paths"][0]["halfBy"].get<double>(), 4 * 0.6931, 0.07);
    EXPECT_NEAR(output["paths"][1]["effect"].get<double>(), -11, 1e-9);
    EXPECT_NEAR(output["paths"][1]["sources"]["rail=1"].get<double>(), -8, 1e-9);
    EXPECT_NEAR(output["paths"][2]["effect"].get<double>(), 10, 1e-9);

    const Outcome shares =
        kyosei("contributions --json --change roads=2,rail=1 --of goods " + model);
    ASSERT_EQ(shares.status, 0) << shares.errors;
    const auto parts = nlohmann::json::parse(shares.output)["outputs"][0]["parts"];
    EXPECT_NEAR(parts[0]["share"]["median"].get<double>(), 7, 1e-9);
    EXPECT_NEAR(parts[1]["share"]["median"].get<double>(), 12, 1e-4);
    const Outcome sets =
        kyosei("contributions --json --change roads=2,rail=1 --change roads=3 --of goods " + model);
    EXPECT_EQ(nlohmann::json::parse(sets.output)["outputs"][0]["parts"].size(), 2u);
}

TEST_F(CommandLine, RefusesPathsThatCannotBeLookedFor) {
    const std::string model = file("transport.xmile", kTransport);
    EXPECT_EQ(kyosei("paths --of goods " + model).status, 1) << "nothing changes";
    EXPECT_EQ(kyosei("paths --change roads=2 " + model).status, 1) << "no output";
    EXPECT_EQ(kyosei("paths --change lorries=2 --of goods " + model).status, 1);
    EXPECT_EQ(kyosei("contributions --of goods " + model).status, 1);
    EXPECT_EQ(kyosei("paths --of no_such " + file("plan.json", kScenario)).status, 1);
}

}  // namespace
