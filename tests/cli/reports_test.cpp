// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace kyosei::test {
namespace {

/// A scenario in which Japan moves one lever.
std::string plan(const std::string& lever, int value) {
    return R"({"format": "kyosei-scenario", "version": 1, "levers": {")" + lever +
           R"(": {"JPN": {"value": )" + std::to_string(value) + "}}}}";
}

constexpr const char* kHead = R"({"format": "kyosei-checks", "version": 1, "checks": [)"
                              R"({"id": "Own", "title": "Mine", "why": "To see.", "expect": [)"
                              R"({"text": "percent", "of": "100*one_percent", "year": 2030, )";

TEST_F(CommandLine, RunsOwnChecksAndFailsOnlyOnThoseThatAreNotListed) {
    const auto with = [&](const std::string& bound) {
        return kyosei("check --checks " + file("own.json", kHead + bound + "}]}]}"));
    };
    const Outcome holds = with(R"("equals": 1, "tolerance": 1e-9)");
    EXPECT_EQ(holds.status, 0) << holds.errors;
    EXPECT_NE(holds.output.find("Own  holds"), std::string::npos) << holds.output;
    const Outcome fails = with(R"("above": 2)");
    EXPECT_EQ(fails.status, 1);
    EXPECT_NE(fails.output.find("FAILS"), std::string::npos);
    EXPECT_NE(fails.output.find("1, wanted above 2"), std::string::npos) << fails.output;
    const Outcome listed = with(R"("above": 2, "expected": "fails", "reason": "one is one")");
    EXPECT_EQ(listed.status, 0);
    EXPECT_NE(listed.output.find("one is one"), std::string::npos);
    const Outcome again = with(R"("above": 0, "expected": "fails", "reason": "no")");
    EXPECT_EQ(again.status, 0);
    EXPECT_NE(again.output.find("need an update"), std::string::npos) << again.output;
}

TEST_F(CommandLine, GivesVerdictsAsJson) {
    const Outcome outcome = kyosei("check --json --checks " +
                                   file("own.json", std::string(kHead) + R"("above": 2}]}]})"));
    EXPECT_EQ(outcome.status, 1);
    const auto check = nlohmann::json::parse(outcome.output)["checks"][0];
    EXPECT_EQ(check["verdict"], "FAILS");
    EXPECT_EQ(check["findings"][0]["measured"], 1);
    EXPECT_EQ(check["findings"][0]["wanted"], "above 2");
}

TEST_F(CommandLine, NamesWhatIsWrongInAFileOfChecks) {
    const Outcome key =
        kyosei("check --checks " + file("own.json", std::string(kHead) + R"("abov": 2}]}]})"));
    EXPECT_EQ(key.status, 1);
    EXPECT_NE(key.errors.find("checks[0].expect[0].abov"), std::string::npos) << key.errors;
    EXPECT_EQ(kyosei("check --checks " + (folder_ / "none.json").string()).status, 3);
}

TEST_F(CommandLine, PutsPairsOfTheRegionBesideThoseOfTheWorld) {
    const Outcome text = kyosei("reference-pairs --measure shared_memberships");
    EXPECT_EQ(text.status, 0) << text.errors;
    EXPECT_NE(text.output.find("France - Germany 1990"), std::string::npos) << text.output;
    EXPECT_EQ(text.output.find("Goods trade"), std::string::npos) << "one measure only";
    const auto list = nlohmann::json::parse(kyosei("reference-pairs --json").output);
    ASSERT_GE(list.size(), 8U);
    for (const auto& measure : list)
        for (const auto& standing : measure["standings"]) {
            EXPECT_GE(standing["share_below"], 0);
            EXPECT_LE(standing["share_below"], 1);
        }
    const Outcome none = kyosei("reference-pairs --measure love");
    EXPECT_EQ(none.status, 1);
    EXPECT_NE(none.errors.find("visits_per_thousand"), std::string::npos) << none.errors;
}

TEST_F(CommandLine, WritesTheTechnicalReference) {
    const std::string page = (folder_ / "reference.html").string();
    const Outcome outcome = kyosei("reference --html " + page);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_EQ(contentOf(page).rfind("<!DOCTYPE html>", 0), 0u);
    EXPECT_EQ(kyosei("reference --html " + (folder_ / "no" / "page.html").string()).status, 3);
}

TEST_F(CommandLine, TellsHowIndicatorsDependOnHowTheyAreMade) {
    const Outcome outcome = kyosei("indicators --points 16 --json");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    ASSERT_EQ(root.size(), 5u);
    EXPECT_LT(root[0]["mismatch"], 1e-9);
    EXPECT_EQ(kyosei("indicators --points 16").output, kyosei("indicators --points 16").output);
    EXPECT_EQ(kyosei("indicators --points 3").status, 2);
}

TEST_F(CommandLine, FiguresSaysThatAFolderHasNoTextsBeforeItRunsAnything) {
    const Outcome outcome = kyosei("figures --check --folder " + (folder_ / "nothing").string());
    EXPECT_EQ(outcome.status, 3);
    EXPECT_NE(outcome.errors.find("--folder"), std::string::npos) << outcome.errors;
    EXPECT_EQ(kyosei("figures --check --write").status, 2) << "one or the other";
}

TEST_F(CommandLine, TellsWhatTheNextStepOfEverySliderWouldDo) {
    const Outcome outcome = kyosei("next-steps --json --members 8 --of peacebuilding_index");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto root = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(root["members"], 8);
    EXPECT_GE(root["steps"].size(), 50u);
    double last = root["steps"][0]["median"].get<double>();
    for (const auto& step : root["steps"]) {
        EXPECT_LE(step["median"].get<double>(), last);
        last = step["median"].get<double>();
        EXPECT_LE(step["low"].get<double>(), step["high"].get<double>());
    }
    EXPECT_EQ(kyosei("next-steps --year 1066").status, 1);
    EXPECT_EQ(kyosei("next-steps --of no_such").status, 1);
}

TEST_F(CommandLine, ComparesScenariosInAReportAndPutsOneBesideAnotherInAnAnnex) {
    const std::string one = file("one.json", plan("citizen_exchange", 60));
    const std::string other = file("other.json", plan("aid", 2));
    const Outcome both = kyosei("report " + one + ' ' + other + " --date 2026-11-30");
    EXPECT_EQ(both.status, 0) << both.errors;
    EXPECT_NE(both.output.find("# 2 scenarios compared"), std::string::npos) << both.output;
    EXPECT_NE(both.output.find("report one.json other.json"), std::string::npos);
    const Outcome annex = kyosei("report " + one + " --quick --charts stability,trust --beside " +
                                 other + " --date 2026-11-30");
    EXPECT_EQ(annex.status, 0) << annex.errors;
    EXPECT_NE(annex.output.find("\n## Overall stability\n"), std::string::npos) << annex.output;
    EXPECT_NE(annex.output.find("\n## 2 scenarios compared\n"), std::string::npos);
    // The same numbers, wherever they stand.
    const std::string table = both.output.substr(both.output.find("| number | scenario |"), 400);
    EXPECT_NE(annex.output.find(table), std::string::npos);
    EXPECT_EQ(kyosei("report " + one + " --charts nonsense").status, 1);
    std::string many;
    for (int i = 0; i < 9; ++i)
        many += ' ' + one;
    EXPECT_NE(kyosei("report" + many).errors.find("not 9"), std::string::npos);
}

TEST_F(CommandLine, WritesAWorkbookButNotOverWhatItReads) {
    const std::string plan = file("plan.json", ::kyosei::test::plan("aid", 2));
    const std::string book = (folder_ / "plan.xlsx").string();
    const Outcome made = kyosei("workbook " + plan + " --charts stability -o " + book);
    EXPECT_EQ(made.status, 0) << made.errors;
    EXPECT_EQ(contentOf(book).substr(0, 4), "PK\x03\x04");
    EXPECT_EQ(kyosei("workbook " + plan + " --charts stability -o " + plan).status, 3);
    EXPECT_EQ(kyosei("workbook " + plan + " --charts nonsense -o " + book).status, 1);
    EXPECT_EQ(kyosei("workbook " + plan + " -o -").status, 2);
}

}  // namespace
}  // namespace kyosei::test
