// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/programs.h"

#include <gmock/gmock.h>

namespace kyosei::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Completion : public CommandLine {
protected:
    /// What bash offers for the last word of a line, with the words before it.
    std::vector<std::string> offers(const std::vector<std::string>& words) {
        const std::string script = (folder_ / "completion").string();
        kyosei("completion bash > " + script);
        std::string line = "source " + script + "; COMP_WORDS=(kyosei-cli";
        for (const std::string& word : words)
            line += " \"" + word + '"';
        line += "); COMP_CWORD=" + std::to_string(words.size()) +
                "; _kyosei_cli; printf \"%s\\n\" \"${COMPREPLY[@]}\"";
        const Outcome outcome = command("bash -c '" + line + "'");
        EXPECT_EQ(outcome.errors, "");
        std::vector<std::string> offered;
        std::istringstream lines(outcome.output);
        for (std::string each; std::getline(lines, each);)
            if (!each.empty())
                offered.push_back(each);
        return offered;
    }
};

TEST_F(Completion, OffersEveryCommandThatHelpNames) {
    const auto offered = offers({""});
    EXPECT_EQ(std::set<std::string>(offered.begin(), offered.end()),
              commandsOfHelp(kyosei("--help").output));
    EXPECT_THAT(offers({"sim"}), ElementsAre("simulate"));
}

TEST_F(Completion, OffersTheOptionsOfTheCommand) {
    for (const char* command : {"simulate", "explore", "list", "report"}) {
        const auto offered = offers({command, "-"});
        EXPECT_EQ(std::set<std::string>(offered.begin(), offered.end()),
                  optionsOfHelp(kyosei(std::string(command) + " --help").output))
            << command;
    }
    EXPECT_THAT(offers({"-"}), testing::UnorderedElementsAre("-h", "--help", "--version"));
}

TEST_F(Completion, OffersTheWordsThatAnOptionTakesAndElseFiles) {
    EXPECT_THAT(offers({"simulate", "m.xmile", "--method", ""}),
                ElementsAre("euler", "rk2", "rk4"));
    EXPECT_THAT(offers({"list", "wo"}), ElementsAre("worldviews"));
    EXPECT_THAT(offers({"completion", ""}), testing::UnorderedElementsAre("bash", "fish", "zsh"));
    EXPECT_THAT(offers({"run", ""}), IsEmpty());
    EXPECT_THAT(offers({"run", "--csv", ""}), IsEmpty());
}

TEST_F(Completion, OfOtherShellsNamesEveryOptionAndIsAScriptOfThatShell) {
    const std::string fish = kyosei("completion fish").output;
    const std::string zsh = kyosei("completion zsh").output;
    for (const std::string& command : commandsOfHelp(kyosei("--help").output)) {
        EXPECT_NE(fish.find(" -a " + command + " -d "), std::string::npos) << command;
        EXPECT_NE(zsh.find("        " + command + ")\n"), std::string::npos) << command;
        for (const std::string& option : optionsOfHelp(kyosei(command + " --help").output)) {
            if (option.rfind("--", 0) != 0)
                continue;
            EXPECT_NE(fish.find(" -l " + option.substr(2) + ' '), std::string::npos)
                << command << option;
            EXPECT_NE(zsh.find("*" + option + "["), std::string::npos) << command << option;
        }
    }
    for (const char* shell : {"fish", "zsh"}) {
        const std::string script = (folder_ / shell).string();
        kyosei(std::string("completion ") + shell + " > " + script);
        if (command(std::string("command -v ") + shell).status == 0) {
            EXPECT_EQ(command(std::string(shell) + " -n " + script).errors, "");
        }
    }
}

}  // namespace
}  // namespace kyosei::test
