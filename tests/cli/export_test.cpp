// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::kCooling;
using kyosei::test::Outcome;

TEST_F(CommandLine, ConvertsAModelThatSimulatesToTheSameNumbers) {
    const std::string before = file("tea.xmile", kCooling);
    const std::string after = (folder_ / "plain.xmile").string();
    const Outcome converted = kyosei("convert " + before + " -o " + after);
    ASSERT_EQ(converted.status, 0) << converted.errors;
    EXPECT_EQ(converted.output, "");
    const Outcome expected = kyosei("simulate " + before);
    const Outcome actual = kyosei("simulate " + after);
    ASSERT_EQ(actual.status, 0) << actual.errors;
    EXPECT_EQ(actual.output, expected.output);
}

TEST_F(CommandLine, ConvertingAConvertedModelChangesNothing) {
    const Outcome once = kyosei("convert " + file("tea.xmile", kCooling));
    ASSERT_EQ(once.status, 0) << once.errors;
    EXPECT_EQ(kyosei("convert " + file("once.xmile", once.output)).output, once.output);
}

TEST_F(CommandLine, ExportsAScenarioThatAnyXmileProgramRuns) {
    const auto levers = nlohmann::json::parse(kyosei("list --json levers").output);
    const auto& lever = levers.front();
    const std::string plan = file(
        "plan.json",
        nlohmann::json{
            {"format", "kyosei-scenario"},
            {"version", 1},
            {"title", "More < \"all\""},
            {"levers",
             {{lever["lever"], {{lever["actor"], {{"value", lever["max"]}, {"start", 2030}}}}}}}}
            .dump());
    const std::string model = (folder_ / "plan.xmile").string();
    const Outcome exported = kyosei("export " + plan + " --output " + model);
    ASSERT_EQ(exported.status, 0) << exported.errors;
    EXPECT_NE(contentOf(model).find(": More &lt; \"all\"</name>"), std::string::npos);

    const std::string asked = " --variables overall_stability,gdp,trust";
    const Outcome expected = kyosei("run " + plan + asked + " --csv -");
    const Outcome actual = kyosei("simulate " + model + asked);
    ASSERT_EQ(actual.status, 0) << actual.errors;
    EXPECT_EQ(actual.output, expected.output);
    EXPECT_NE(actual.output, kyosei("run" + asked + " --csv -").output);
}

TEST_F(CommandLine, TellsWhyAModelCannotBeExportedOrConverted) {
    EXPECT_EQ(kyosei("convert").status, 2);
    EXPECT_EQ(kyosei("convert " + (folder_ / "none.xmile").string()).status, 3);
    EXPECT_EQ(kyosei("convert " + file("broken.xmile", "<xmile>")).status, 1);
    EXPECT_EQ(kyosei("export " + (folder_ / "none.json").string()).status, 3);
    EXPECT_EQ(kyosei("export -o " + (folder_ / "no" / "folder.xmile").string()).status, 3);
}

}  // namespace
