// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

TEST_F(CommandLine, ShowsNamesOfStrangersWithoutWhatCommandsATerminal) {
    std::string model = kCooling;
    // A variable whose name and description hold what XML allows: C1 controls and turned text.
    model.replace(model.find("<aux name=\"room\">"), 0,
                  "<aux name=\"&quot;=other&#x9B;31m\xE2\x80\xAE&quot;\">"
                  "<doc>about&#x9B;31m \xE2\x80\xAE</doc><eqn>1</eqn></aux>\n");
    const std::string path = file("hostile.xmile", model);
    for (const std::string& command :
         std::vector<std::string>{"explain " + path + " heat", "causes " + path + " heat",
                                  "simulate " + path, "check " + path, "loops " + path}) {
        const Outcome outcome = kyosei(command);
        const std::string said = outcome.output + outcome.errors;
        EXPECT_EQ(said.find("\xC2\x9B"), std::string::npos) << command;
        EXPECT_EQ(said.find("\xE2\x80\xAE"), std::string::npos) << command;
        EXPECT_EQ(said.find('\x1b'), std::string::npos) << command;
    }
    const Outcome missing = kyosei("simulate 'no\x1b[31m\nsuch.xmile'");
    EXPECT_EQ(missing.status, 3);
    EXPECT_EQ(missing.errors.find('\x1b'), std::string::npos);
    EXPECT_EQ(std::count(missing.errors.begin(), missing.errors.end(), '\n'), 1);
}

TEST_F(CommandLine, TellsWhyAModelCannotBeExportedOrConverted) {
    EXPECT_EQ(kyosei("convert").status, 2);
    EXPECT_EQ(kyosei("convert " + (folder_ / "none.xmile").string()).status, 3);
    EXPECT_EQ(kyosei("convert " + file("broken.xmile", "<xmile>")).status, 1);
    EXPECT_EQ(kyosei("export " + (folder_ / "none.json").string()).status, 3);
    EXPECT_EQ(kyosei("export -o " + (folder_ / "no" / "folder.xmile").string()).status, 3);
}

}  // namespace
