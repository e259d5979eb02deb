// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

TEST_F(CommandLine, TellsWhenAGoalIsMissed) {
    const std::string goal =
        "--goal 'stability no worse than the baseline by more than 6 throughout'";
    const Outcome outcome = kyosei("discover --json " + goal);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto found = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(found["futures"], 512);
    EXPECT_EQ(found["missedWithoutShocks"], 0.0);
    ASSERT_EQ(found["verdict"], "explained");
    const auto& chosen = found["findings"][found["chosen"].get<std::size_t>()];
    EXPECT_EQ(chosen["restrictions"][0]["kind"], "shock");
    EXPECT_GT(chosen["checked"]["density"].get<double>(), found["missed"].get<double>());
    // Shares fit each other: coverage * base = density * mass in the futures that were looked at.
    const auto& checked = chosen["checked"];
    const double inside = checked["density"].get<double>() * checked["mass"].get<double>();
    const double base =
        inside + checked["outside"].get<double>() * (1 - checked["mass"].get<double>());
    EXPECT_NEAR(checked["coverage"].get<double>() * base, inside, 1e-12);
    EXPECT_EQ(kyosei("discover --json " + goal).output, outcome.output) << "same seed";
    EXPECT_NE(kyosei("discover --json --seed 2 " + goal).output, outcome.output);
}

TEST_F(CommandLine, TellsInWordsWhenAGoalIsMissedOrThatItNeverIs) {
    const Outcome reached =
        kyosei("discover --no-shocks --goal 'stability no lower than the baseline'");
    ASSERT_EQ(reached.status, 0) << reached.errors;
    EXPECT_NE(reached.output.find("Reaches it in all 512 futures."), std::string::npos);
    EXPECT_EQ(reached.output.find("Misses"), std::string::npos);
    const std::string goals = file("goals.json", R"({"format": "kyosei-goals", "version": 1,
        "goals": [{"output": "stability", "atLeast": 99, "year": 2045}]})");
    const Outcome missed = kyosei("discover --no-shocks --goals " + goals);
    ASSERT_EQ(missed.status, 0) << missed.errors;
    EXPECT_NE(missed.output.find("Misses it in all 512 futures."), std::string::npos);
}

TEST_F(CommandLine, NeedsAGoalThatItUnderstands) {
    for (const char* wrong : {"", "--goal 'no such number at least 3'", "--goal 'stability'",
                              "--goal 'stability at least 3 in 1066'", "--goals missing.json"}) {
        const Outcome outcome = kyosei(std::string("discover ") + wrong);
        EXPECT_NE(outcome.status, 0) << wrong;
        EXPECT_FALSE(outcome.errors.empty()) << wrong;
    }
    EXPECT_EQ(kyosei("discover --goal 'stability at least 60' --runs 3").status, 2);
}

}  // namespace
