// SPDX-License-Identifier: GPL-3.0-or-later
// How a model works, asked on the command line.
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::kCooling;
using kyosei::test::Outcome;
using nlohmann::json;

/// Logistic growth with deaths delayed, and a loop with a name.
constexpr const char* kGrowth = R"(<?xml version="1.0"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
 xmlns:kyosei="https://kyosei.example/xmile">
<header><vendor>test</vendor><product>test</product><name>growth</name></header>
<sim_specs method="euler"><start>0</start><stop>20</stop><dt>0.25</dt></sim_specs>
<model><variables>
<stock name="p"><eqn>10</eqn><inflow>births</inflow><outflow>deaths</outflow></stock>
<flow name="births"><eqn>0.5*p</eqn><units>people/year</units><doc>Half of all.</doc></flow>
<flow name="deaths"><eqn>0.5*p*felt/1000</eqn></flow>
<aux name="felt"><eqn>SMTH1(p, 1)</eqn></aux>
<aux name="rate"><eqn>3</eqn></aux><aux name="line"><eqn>2*rate^2</eqn></aux>
</variables><kyosei:loop name="breeding" through="births"/></model></xmile>)";

TEST_F(CommandLine, ShowsCausesAndUsesWithSigns) {
    const std::string tea = file("tea.xmile", kCooling);
    const Outcome causes = kyosei("causes " + tea + " Heat --depth 9");
    ASSERT_EQ(causes.status, 0) << causes.errors;
    EXPECT_EQ(causes.output, "heat\n"
                             "    - cooling  (outflow)\n"
                             "        - room\n"
                             "        + heat  (see above)\n");
    const Outcome uses = kyosei("uses --json " + tea + " room");
    const json root = json::parse(uses.output);
    EXPECT_EQ(root["name"], "room");
    EXPECT_EQ(root["uses"][0]["name"], "cooling");
    EXPECT_EQ(root["uses"][0]["polarity"], "-");
    EXPECT_EQ(kyosei("causes " + tea + " 'cooling[B]' --depth 1").output,
              "cooling[B]\n    - room\n    + heat[B]  ...\n");
}

TEST_F(CommandLine, ExplainsAValueByItsInputs) {
    const std::string growth = file("growth.xmile", kGrowth);
    const Outcome text = kyosei("explain " + growth + " births --time 0");
    ASSERT_EQ(text.status, 0) << text.errors;
    EXPECT_EQ(text.output, "births = 5 people/year at 0\n"
                           "  equation: 0.5*p\n"
                           "  Half of all.\n"
                           "  + p = 10\n");
    const json list = json::parse(
        kyosei("explain --json " + file("tea.xmile", kCooling) + " cooling --time 10").output);
    ASSERT_EQ(list.size(), 2u) << "one for each element";
    EXPECT_EQ(list[1]["name"], "cooling[B]");
    EXPECT_EQ(list[1]["equation"], "(heat - room)/10");
    EXPECT_NEAR(list[1]["value"].get<double>(), 4 * std::exp(-1.0), 1e-6);
    for (const json& input : list[1]["inputs"])
        EXPECT_NEAR(input["value"].get<double>(),
                    input["name"] == "room" ? 20 : 20 + 40 * std::exp(-1.0), 1e-6)
            << input;
}

TEST_F(CommandLine, ListsLoopsByStructureWithTheirNames) {
    const std::string growth = file("growth.xmile", kGrowth);
    const Outcome text = kyosei("loops " + growth);
    ASSERT_EQ(text.status, 0) << text.errors;
    EXPECT_EQ(text.output, "Parts that share feedback, by number of variables: 4.\n"
                           "Shortest independent loops:\n"
                           "R  breeding: p +> births +> p\n"
                           "B  p (+)> deaths -> p\n"
                           "B  p +> felt (+)> deaths -> p\n")
        << "the smoothing's own adjustment is part of the function";
    EXPECT_EQ(json::parse(kyosei("loops --all --json " + growth).output)["loops"].size(), 3u);
    const json limited = json::parse(kyosei("loops --all --limit 1 --json " + growth).output);
    EXPECT_FALSE(limited["complete"]);
    EXPECT_EQ(kyosei("loops " + file("still.xmile", kCooling) + " --through room").output,
              "Parts that share feedback, by number of variables: 2.\n"
              "Shortest independent loops:\n");
}

TEST_F(CommandLine, ScoresLoopsAtATime) {
    std::string logistic = kGrowth;
    logistic.replace(logistic.find("0.5*p*felt"), 10, "0.5*p*p");
    const std::string model = file("logistic.xmile", logistic);
    const json series = json::parse(
        kyosei("simulate --json " + model + " --variables p --from 4.75 --to 5").output);
    const double both =
        series["series"]["p"][0].get<double>() + series["series"]["p"][1].get<double>();
    const json root = json::parse(kyosei("loops --json --time 5 " + model).output);
    ASSERT_EQ(root["loops"].size(), 2u);
    for (const json& loop : root["loops"])  // see the closed form in loop_scores_test.cpp
        EXPECT_NEAR(loop["share"].get<double>(),
                    loop["name"] == "breeding" ? 1000 / (1000 + both) : -both / (1000 + both),
                    1e-9);
    EXPECT_EQ(root["time"], 5);
}

TEST_F(CommandLine, TellsHowOutputsRespondToConstants) {
    const std::string growth = file("growth.xmile", kGrowth);
    const json root =
        json::parse(kyosei("sensitivity --json " + growth + " --of line,rate --to rate").output);
    const json& line = root["outputs"][0]["effects"][0];
    EXPECT_EQ(line["input"], "rate");
    EXPECT_NEAR(line["gradient"].get<double>(), 12, 1e-9) << "of 2 x^2 at 3";
    EXPECT_NEAR(line["effect"].get<double>(), 12 * 0.03, 1e-9);
    EXPECT_NEAR(root["outputs"][1]["effects"][0]["gradient"].get<double>(), 1, 1e-9);
    EXPECT_EQ(kyosei("sensitivity " + growth + " --of line --to line").status, 1);
    EXPECT_EQ(kyosei("sensitivity " + growth).status, 2);
}

TEST_F(CommandLine, ExplainsThePolicyModelWithoutAFile) {
    const Outcome loops = kyosei("loops");
    ASSERT_EQ(loops.status, 0) << loops.errors;
    EXPECT_NE(loops.output.find("\nR  R6 war trap: "), std::string::npos) << loops.output;
    EXPECT_NE(loops.output.find("\nB  B9 decay of brokered agreements: "), std::string::npos);
    EXPECT_EQ(loops.errors, "") << "every loop that the file names exists";
    EXPECT_NE(kyosei("explain overall_stability --time 2030").output.find("at 2030\n"),
              std::string::npos);
    const json compared = json::parse(
        kyosei("explain 'escalation_rate[JPN_CHN]' --json --time 2050 --scenario " +
               file("plan.json", R"({"format": "kyosei-scenario", "version": 1, "title": "Plan",
                 "levers": {"trade_opening": {"JPN": {"value": 80}}}})"))
            .output)[0]["compared"];
    EXPECT_GT(compared["parts"].size(), 5u);
    EXPECT_NE(compared["before"], compared["after"]);
    const json levers =
        json::parse(kyosei("sensitivity --json --of overall_stability --time 2050").output);
    EXPECT_GE(levers["outputs"][0]["effects"].size(), 50u);
}

TEST_F(CommandLine, TellsWhichLoopIsTheStrongestWhen) {
    // Word of mouth first, then saturation (Schoenberg, Davidsen and Eberlein 2020).
    const std::string bass = file("bass.xmile", R"(<xmile version="1.0"
        xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
      <header><vendor>test</vendor><product version="1.0">test</product></header>
      <sim_specs method="Euler"><start>0</start><stop>15</stop><dt>0.0625</dt></sim_specs>
      <model><variables>
        <stock name="potential"><eqn>999999</eqn><outflow>adopting</outflow></stock>
        <stock name="adopters"><eqn>1</eqn><inflow>adopting</inflow></stock>
        <flow name="adopting"><eqn>adopters*100*potential/1000000*0.015</eqn></flow>
      </variables></model>
      </xmile>)");
    const Outcome outcome = kyosei("loops --json --phases 240 " + bass);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    ASSERT_EQ(root["phases"].size(), 2u);
    EXPECT_EQ(root["phases"][0]["to"], 9.625);
    EXPECT_EQ(root["phases"][1]["from"], 9.6875);
    EXPECT_LT(root["phases"][1]["share"].get<double>(), -0.5);
    EXPECT_EQ(root["loops"][0]["shares"].size(), root["times"].size());
    const Outcome text = kyosei("loops --phases 20 " + bass);
    EXPECT_NE(text.output.find("adopters"), std::string::npos);
    EXPECT_NE(text.output.find("(dominates)"), std::string::npos);
}

TEST_F(CommandLine, TellsWhichNamedLoopIsTheStrongestWhen) {
    const Outcome outcome = kyosei("loops --json --phases 12 --named");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    ASSERT_FALSE(root["phases"].empty());
    for (const auto& phase : root["phases"])
        EXPECT_NE(phase["loop"].get<std::string>(), "");
    double all = 0;
    for (const auto& loop : root["loops"])
        all += std::abs(loop["shares"][6].get<double>());
    EXPECT_GT(all, 0.9) << "those that are listed do most of what named loops do";
    EXPECT_LE(all, 1 + 1e-9);
}

TEST_F(CommandLine, SuggestsNamesAndRefusesImpossibleTimes) {
    const std::string growth = file("growth.xmile", kGrowth);
    for (const char* command : {"causes ", "uses ", "explain "}) {
        const Outcome outcome = kyosei(command + growth + " birth");
        EXPECT_EQ(outcome.status, 1) << command;
        EXPECT_EQ(outcome.output, "");
        EXPECT_NE(outcome.errors.find("Did you mean 'births'?"), std::string::npos)
            << outcome.errors;
        EXPECT_EQ(kyosei(command).status, 2);
        EXPECT_EQ(kyosei(command + (folder_ / "none.xmile").string() + " p").status, 3);
    }
    EXPECT_EQ(kyosei("loops " + growth + " --through birth").status, 1);
    EXPECT_EQ(kyosei("explain " + growth + " p --time 21").status, 1);
    EXPECT_EQ(kyosei("loops " + growth + " --limit none").status, 2);
}

TEST_F(CommandLine, CheckNamesLoopsThatDoNotExist) {
    std::string wrong = kGrowth;
    wrong.replace(wrong.find("through=\"births\""), 16, "through=\"rate, linn\"");
    const Outcome outcome = kyosei("check " + file("wrong.xmile", wrong));
    EXPECT_EQ(outcome.status, 0) << "a warning";
    EXPECT_NE(outcome.errors.find("'linn'"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("Did you mean 'line'?"), std::string::npos);
}

}  // namespace
