// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::kCooling;
using kyosei::test::Outcome;

TEST_F(CommandLine, SimulatesAnyModelToWideCsv) {
    const Outcome outcome = kyosei("simulate " + file("tea.xmile", kCooling));
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    std::istringstream lines(outcome.output);
    std::string header, line, last;
    std::getline(lines, header);
    EXPECT_EQ(header, "time,room,heat[A],heat[B],cooling[A],cooling[B]");
    int rows = 0;
    for (; std::getline(lines, line); ++rows)
        last = line;
    EXPECT_EQ(rows, 81);
    double time = 0, room = 0, first = 0, second = 0;
    ASSERT_EQ(std::sscanf(last.c_str(), "%lf,%lf,%lf,%lf", &time, &room, &first, &second), 4);
    EXPECT_EQ(time, 10);
    EXPECT_NEAR(first, 20 + 80 * std::exp(-1.0), 1e-6);
    EXPECT_NEAR(second, 20 + 40 * std::exp(-1.0), 1e-6);
}

TEST_F(CommandLine, SaysHowFarTheTwoEnginesAreApart) {
    const Outcome outcome =
        kyosei("simulate " + file("tea.xmile", kCooling) + " --compare-engines");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_EQ(outcome.output.find("5 series at 81 times"), 0U) << outcome.output;
    double relative = 1;
    const std::size_t colon = outcome.output.rfind("series: ");
    ASSERT_NE(colon, std::string::npos);
    ASSERT_EQ(std::sscanf(outcome.output.c_str() + colon, "series: %lg", &relative), 1);
    EXPECT_LT(relative, 1e-12);
}

TEST_F(CommandLine, WritesOnlyTheVariablesAndTimesAskedFor) {
    const std::string out = (folder_ / "out.csv").string();
    const Outcome outcome = kyosei("simulate " + file("tea.xmile", kCooling) +
                                   " --variables 'Heat[B],room' --from 5 --to 5.25 --csv " + out);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_EQ(outcome.output, "");
    std::istringstream lines(contentOf(out));
    std::string header, line;
    std::getline(lines, header);
    EXPECT_EQ(header, "time,heat[B],room");
    int rows = 0;
    while (std::getline(lines, line))
        ++rows;
    EXPECT_EQ(rows, 3);
}

TEST_F(CommandLine, NeverWritesOverTheModelItReads) {
    const std::string model = file("tea.xmile", kCooling);
    std::filesystem::create_symlink(model, folder_ / "link.csv");
    for (const std::string& command :
         {"simulate " + model + " --csv " + model, "convert " + model + " -o " + model,
          "simulate " + model + " --csv " + (folder_ / "link.csv").string()}) {
        const Outcome outcome = kyosei(command);
        EXPECT_EQ(outcome.status, 3) << command;
        EXPECT_NE(outcome.errors.find("another name"), std::string::npos) << outcome.errors;
        EXPECT_EQ(contentOf(model), kCooling) << command;
    }
}

TEST_F(CommandLine, WritesIntoPipesAndDevicesAsTheyAre) {
    const std::string model = file("tea.xmile", kCooling);
    const Outcome printed = kyosei("simulate " + model + " --csv /dev/stdout --from 10");
    EXPECT_EQ(printed.status, 0) << printed.errors;
    EXPECT_EQ(printed.output.substr(0, 10), "time,room,");
    const std::string pipe = (folder_ / "pipe").string();
    const Outcome piped = command("mkfifo " + pipe + "; cat " + pipe + " & " + KYOSEI_CLI +
                                  " simulate " + model + " --from 10 --csv " + pipe + "; wait");
    EXPECT_EQ(piped.output, printed.output);
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST_F(CommandLine, NamesFileLineAndVariableOfAModelError) {
    std::string broken = kCooling;
    broken.replace(broken.find("heat - room"), 11, "heat - rom");
    const Outcome outcome = kyosei("simulate " + file("broken.xmile", broken));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.output, "");
    EXPECT_NE(outcome.errors.find("broken.xmile:11:"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("cooling"), std::string::npos);
    EXPECT_NE(outcome.errors.find("room"), std::string::npos) << "suggests the nearest name";
}

TEST_F(CommandLine, NamesTheFileOfWhatARunWarnsOf) {
    std::string odd = kCooling;
    odd.replace(odd.find("<eqn>20</eqn>"), 13, "<eqn>1/0</eqn>");
    const std::string model = file("odd.xmile", odd);
    for (const std::string command : {"simulate ", "check "}) {
        const Outcome outcome = kyosei(command + model);
        EXPECT_NE(outcome.errors.find("odd.xmile"), std::string::npos) << command << outcome.errors;
    }
}

TEST_F(CommandLine, TellsAWrongCommandLineFromAMissingFile) {
    EXPECT_EQ(kyosei("").status, 2);
    EXPECT_EQ(kyosei("dance").status, 2);
    EXPECT_EQ(kyosei("simulate").status, 2);
    EXPECT_EQ(kyosei("simulate model.xmile --method midpoint").status, 2);
    EXPECT_EQ(kyosei("simulate " + (folder_ / "none.xmile").string()).status, 3);
    EXPECT_EQ(kyosei("run " + (folder_ / "none.json").string()).status, 3);
    EXPECT_EQ(kyosei("run --csv " + (folder_ / "no" / "folder.csv").string()).status, 3);
}

TEST_F(CommandLine, ExplainsItself) {
    const Outcome help = kyosei("--help");
    EXPECT_EQ(help.status, 0);
    for (const char* word : {"simulate", "run", "check", "list", "export", "convert", "causes",
                             "uses", "explain", "loops", "sensitivity", "Exit status", "Examples"})
        EXPECT_NE(help.output.find(word), std::string::npos) << word;
    // The digest has 32 digits and is the one that reports print.
    EXPECT_THAT(kyosei("--version").output,
                testing::MatchesRegex(std::string("kyosei-cli ") + KYOSEI_VERSION +
                                      "\nmodel and data [0-9a-f]{32}\n"));
}

TEST_F(CommandLine, RunsTheBaselineWithNothingChanged) {
    const Outcome outcome = kyosei("run --json");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(root["summary"]["year"], 2050);
    EXPECT_EQ(root["summary"].size(), 7u);
    for (const auto& [name, value] : root["summary"].items()) {
        if (value.is_object()) {
            EXPECT_EQ(value["baseline"], value["scenario"]) << name;
        }
    }
}

TEST_F(CommandLine, ReportsAScenarioErrorAsJsonWithItsKey) {
    const std::string plan =
        file("plan.json", R"({"format":"kyosei-scenario","version":1,"title":7})");
    const Outcome outcome = kyosei("run --json " + plan);
    EXPECT_EQ(outcome.status, 1);
    const auto issue = nlohmann::json::parse(outcome.errors)["issues"][0];
    EXPECT_EQ(issue["code"], "notText");
    EXPECT_EQ(issue["variable"], "title");
    EXPECT_EQ(issue["file"], plan);
}

TEST_F(CommandLine, ChecksThePolicyModelWithoutErrors) {
    const Outcome outcome = kyosei("check");
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("no errors"), std::string::npos);
}

TEST_F(CommandLine, CheckFindsUnitErrorsBeforeARun) {
    std::string wrong = kCooling;
    wrong.replace(wrong.find("<eqn>20</eqn></aux>"), 19,
                  "<eqn>20</eqn><units>degree</units></aux>"
                  "<aux name=\"sum\"><eqn>room + weight</eqn><units>degree</units></aux>"
                  "<aux name=\"weight\"><eqn>3</eqn><units>kg</units></aux>");
    const Outcome outcome = kyosei("check --json " + file("units.xmile", wrong));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.errors.find("unitsDiffer"), std::string::npos) << outcome.errors;
}

TEST_F(CommandLine, ListsLeversShocksChartsAndVariables) {
    const auto count = [&](const std::string& what) {
        const Outcome outcome = kyosei("list --json " + what);
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        return nlohmann::json::parse(outcome.output).size();
    };
    EXPECT_GE(count("levers"), 50u);
    EXPECT_GE(count("shocks"), 1u);
    EXPECT_GE(count("charts"), 25u);
    EXPECT_GE(count("variables"), 80u);
}

}  // namespace
