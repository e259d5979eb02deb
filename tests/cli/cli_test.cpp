// SPDX-License-Identifier: GPL-3.0-or-later
// Runs kyosei-cli as a user or script would: arguments in; output, messages and exit status out.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Outcome {
    int status = -1;
    std::string output;
    std::string errors;
};

std::string contentOf(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

class CommandLine : public testing::Test {
protected:
    void SetUp() override {
        folder_ =
            std::filesystem::temp_directory_path() / ("kyosei-cli-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name, const std::string& content) {
        std::ofstream(folder_ / name) << content;
        return (folder_ / name).string();
    }

    Outcome kyosei(const std::string& arguments) {
        const std::string errors = (folder_ / "errors").string();
        const std::string command =
            std::string(KYOSEI_CLI) + ' ' + arguments + " 2>" + errors + " </dev/null";
        Outcome outcome;
        FILE* pipe = ::popen(command.c_str(), "r");
        std::array<char, 4096> buffer;
        while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
            outcome.output.append(buffer.data(), count);
        outcome.status = WEXITSTATUS(::pclose(pipe));
        outcome.errors = contentOf(errors);
        return outcome;
    }

    std::filesystem::path folder_;
};

/// Tea cools towards 20 degrees with a time constant of 10; arrays A and B start at 100 and 60.
constexpr const char* kCooling = R"(<?xml version="1.0"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>test</vendor><product>test</product><name>cooling</name></header>
<sim_specs method="rk4"><start>0</start><stop>10</stop><dt>0.125</dt></sim_specs>
<dimensions><dim name="Cup"><elem name="A"/><elem name="B"/></dim></dimensions>
<model><variables>
<aux name="room"><eqn>20</eqn></aux>
<stock name="heat"><dimensions><dim name="Cup"/></dimensions>
<element subscript="A"><eqn>100</eqn></element><element subscript="B"><eqn>60</eqn></element>
<outflow>cooling</outflow></stock>
<flow name="cooling"><dimensions><dim name="Cup"/></dimensions><eqn>(heat - room)/10</eqn></flow>
</variables></model></xmile>)";

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

TEST_F(CommandLine, NamesFileLineAndVariableOfAModelError) {
    std::string broken = kCooling;
    broken.replace(broken.find("heat - room"), 11, "heat - rom");
    const Outcome outcome = kyosei("simulate " + file("broken.xmile", broken));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.output, "");
    EXPECT_NE(outcome.errors.find("broken.xmile:10:"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("cooling"), std::string::npos);
    EXPECT_NE(outcome.errors.find("room"), std::string::npos) << "suggests the nearest name";
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
    for (const char* word : {"simulate", "run", "check", "list", "Exit status", "Examples"})
        EXPECT_NE(help.output.find(word), std::string::npos) << word;
    EXPECT_EQ(kyosei("--version").output, std::string("kyosei-cli ") + KYOSEI_VERSION + "\n");
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
    EXPECT_EQ(issue["code"], "invalidValue");
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
    EXPECT_NE(outcome.errors.find("unitMismatch"), std::string::npos) << outcome.errors;
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
