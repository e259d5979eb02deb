// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace kyosei::test {
namespace {

using Stress = CommandLine;

/// Aid and diplomacy of Japan.
constexpr const char* kPlan = R"({"format": "kyosei-scenario", "version": 1, "title": "plan",
 "levers": {"aid": {"JPN": {"value": 1}}, "diplomacy": {"JPN": {"value": 95}}}})";

TEST_F(Stress, TellsEveryCaseAndItsVerdict) {
    const std::string plan = file("plan.json", kPlan);
    const Outcome outcome = kyosei("stress --json " + plan + " --output peacebuilding --year 2045");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto found = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(found["format"], "kyosei-stress");
    EXPECT_EQ(found["output"], "peacebuilding");
    EXPECT_EQ(found["year"], 2045);
    EXPECT_EQ(found["cases"][0]["kind"], "none");
    std::size_t shocks = 0, schools = 0;
    for (const auto& one : found["cases"]) {
        EXPECT_NEAR(one["with"].get<double>(),
                    one["without"].get<double>() + one["difference"]["median"].get<double>(), 1e-9);
        shocks += one["kind"] == "shock" ? 1 : 0;
        schools += one["kind"] == "school" ? 1 : 0;
    }
    const auto known = nlohmann::json::parse(kyosei("list shocks --json").output);
    EXPECT_EQ(shocks, known.size());
    EXPECT_EQ(schools, 4U);
    EXPECT_FALSE(found.contains("calendars"));
}

TEST_F(Stress, DrawsCalendarsWhoseWorstCanBeRun) {
    const std::string plan = file("plan.json", kPlan);
    const std::string command = "stress --json --calendars 40 --seed 5 " + plan;
    const Outcome outcome = kyosei(command);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto found = nlohmann::json::parse(outcome.output)["calendars"];
    EXPECT_EQ(found["calendars"], 40);
    EXPECT_EQ(found["helps"].get<int>() + found["harms"].get<int>() + found["unclear"].get<int>() +
                  found["none"].get<int>(),
              40);
    ASSERT_FALSE(found["worst"].empty());
    const std::string worst = file("worst.json", found["worst"][0]["scenario"].dump());
    EXPECT_EQ(kyosei("run " + worst).status, 0);
    EXPECT_EQ(kyosei(command).output, outcome.output) << "same seed";
}

TEST_F(Stress, SaysItInWords) {
    const Outcome outcome = kyosei("stress --calendars 10 " + file("plan.json", kPlan));
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    for (const char* part : {"Does the package hold?", "No shock", "reference", "War on the Korean",
                             "Under 10 calendars", "the worst of them:"})
        EXPECT_NE(outcome.output.find(part), std::string::npos) << part << outcome.output;
}

TEST_F(Stress, SaysAllThatIsWrong) {
    const std::string plan = file("plan.json", kPlan);
    const Outcome wrong = kyosei("stress --output happiness --year 1066 " + plan);
    EXPECT_EQ(wrong.status, 1);
    for (const char* part : {"happiness", "1066", "peacebuilding"})
        EXPECT_NE(wrong.errors.find(part), std::string::npos) << wrong.errors;
    const std::string empty =
        file("empty.json", R"({"format": "kyosei-scenario", "version": 1, "title": "x"})");
    const Outcome nothing = kyosei("stress " + empty);
    EXPECT_EQ(nothing.status, 1);
    EXPECT_NE(nothing.errors.find("Nothing is changed"), std::string::npos) << nothing.errors;
    EXPECT_EQ(kyosei("stress").status, 2);
    EXPECT_EQ(kyosei("stress --calendars -3 " + plan).status, 2);
}

}  // namespace
}  // namespace kyosei::test
