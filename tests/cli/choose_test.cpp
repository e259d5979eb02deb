// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace kyosei::test {
namespace {

class Choose : public CommandLine {
protected:
    void SetUp() override {
        CommandLine::SetUp();
        aid_ = file("aid.json", planOf("aid", 5));
        talks_ = file("talks.json", planOf("diplomacy", 90));
    }
    static std::string planOf(const std::string& lever, int value) {
        return R"({"format": "kyosei-scenario", "version": 1, "title": "More )" + lever +
               R"(", "levers": {")" + lever + R"(": {"JPN": {"value": )" + std::to_string(value) +
               "}}}}";
    }
    std::string aid_, talks_;
    /// Fewer members take less time.
    const std::string few_ = " --after 448 ";
};

TEST_F(Choose, TellsRegretsThatAddUp) {
    const Outcome outcome = kyosei("choose " + aid_ + ' ' + talks_ + few_ + "--json");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto answer = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(answer["format"], "kyosei-choice");
    EXPECT_EQ(answer["measure"], "amount");
    EXPECT_EQ(answer["members"], 64);
    EXPECT_EQ(answer["packages"][0]["title"], "More aid");
    ASSERT_EQ(answer["cases"].size(), 5U) << "what is believed and four schools; nobody follows";
    for (const auto& one : answer["cases"]) {
        const auto& packages = one["packages"];
        const double best = std::max(double(packages[0]["value"]), double(packages[1]["value"]));
        for (const auto& package : packages)
            EXPECT_NEAR(double(package["regret"]), best - double(package["value"]), 1e-9);
    }
    EXPECT_GE(double(answer["valueOfKnowing"]["perfect"]), 0);
}

TEST_F(Choose, SaysItInWordsAndTheSameEachTime) {
    const std::string asked =
        "choose " + aid_ + ' ' + talks_ + few_ + "--goal 'stability rises by at least 0.1'";
    const Outcome outcome = kyosei(asked);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    for (const char* part : {"A  More aid", "Futures of 100", "As things are believed",
                             "under Realist", "Worth studying"})
        EXPECT_NE(outcome.output.find(part), std::string::npos) << outcome.output;
    EXPECT_EQ(kyosei(asked).output, outcome.output);
}

TEST_F(Choose, SaysAllThatIsWrong) {
    const Outcome both = kyosei("choose " + aid_ + ' ' + (folder_ / "missing.json").string() +
                                " --goal 'happiness at least 3' --after 500");
    EXPECT_EQ(both.status, 3) << "a file cannot be read";
    for (const char* part : {"missing.json", "happiness", "480"})
        EXPECT_NE(both.errors.find(part), std::string::npos) << both.errors;
    EXPECT_NE(kyosei("choose " + aid_).errors.find("two"), std::string::npos);
    EXPECT_NE(kyosei("choose " + aid_ + ' ' + aid_).errors.find("same"), std::string::npos);
    EXPECT_NE(kyosei("choose " + aid_ + ' ' + talks_ + " --of happiness").errors.find("happiness"),
              std::string::npos);
    EXPECT_NE(kyosei("choose " + aid_ + ' ' + talks_ + " --year 1066").errors.find("1066"),
              std::string::npos);
    EXPECT_EQ(kyosei("choose").status, 2);
}

TEST_F(Choose, SearchesNearAPackage) {
    const std::string small =
        "search --quick --packages 2 --keep PRK --keep CHN --keep MNG --keep RUS --keep USA "
        "--goal 'preventive_diplomacy rises by at least 0.1 in 2045' --json ";
    const Outcome near = kyosei(small + "--around " + talks_);
    ASSERT_EQ(near.status, 0) << near.errors;
    const auto found = nlohmann::json::parse(near.output);
    bool seen = false;
    for (const auto& lever : found["asked"]["free"])
        if (lever["lever"] == "diplomacy" && lever["actor"] == "JPN") {
            seen = true;
            EXPECT_GT(double(lever["lowest"]), 70);
            EXPECT_LE(double(lever["highest"]), 100);
        }
    EXPECT_TRUE(seen);
    EXPECT_EQ(kyosei(small + talks_ + " --around " + talks_).status, 2);
}

}  // namespace
}  // namespace kyosei::test
