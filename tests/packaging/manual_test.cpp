// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/programs.h"

#include <gmock/gmock.h>

namespace kyosei::test {
namespace {

class Manual : public CommandLine {};

/// The sections of commands by their names, ".SS simulate MODEL" and what follows.
std::map<std::string, std::string> sectionsOf(const std::string& page) {
    std::map<std::string, std::string> sections;
    std::istringstream lines(page);
    std::string name;
    for (std::string line; std::getline(lines, line);) {
        if (line.rfind(".S", 0) == 0)
            name = line.rfind(".SS ", 0) == 0 ? line.substr(4, line.find(' ', 4) - 4) : "";
        if (!name.empty())
            sections[name] += line + '\n';
    }
    return sections;
}

/// Only the lines that declare an option, which follow .TP.
std::string declarationsOf(const std::string& page) {
    std::istringstream lines(page);
    std::string declared;
    bool next = false;
    for (std::string line; std::getline(lines, line); next = line == ".TP")
        if (next)
            declared += ' ' + line + '\n';
    return declared;
}

TEST_F(Manual, NamesEveryCommandAndOptionThatHelpNamesAndNoOther) {
    const std::string page = withoutRoff(kyosei("manual").output);
    const auto sections = sectionsOf(page);
    const std::set<std::string> commands = commandsOfHelp(kyosei("--help").output);
    ASSERT_TRUE(commands.contains("run") && commands.contains("completion")) << commands.size();
    EXPECT_EQ(sections.size(), commands.size());
    for (const std::string& command : commands) {
        ASSERT_TRUE(sections.contains(command)) << command;
        std::set<std::string> known = optionsOfHelp(kyosei(command + " --help").output);
        EXPECT_TRUE(known.contains("--help")) << command;
        known.erase("-h");  // said once for all commands
        known.erase("--help");
        EXPECT_EQ(optionsIn(declarationsOf(sections.at(command))), known) << command;
    }
}

TEST_F(Manual, OfTheWindowNamesTheOptionsOfItsHelpAndNoOther) {
    const std::string help =
        command("LC_ALL=C.UTF-8 XDG_CONFIG_HOME=" + folder_.string() + " " KYOSEI_WINDOW " --help")
            .output;
    const std::set<std::string> known = optionsOfHelp(help);
    ASSERT_TRUE(known.contains("--language")) << help;
    EXPECT_EQ(optionsIn(declarationsOf(withoutRoff(packagingFile("kyosei.1.in")))), known);
    EXPECT_EQ(optionsIn(firstIn(packagingFile("completion_window.bash"), R"(words='(-h[^']*)')")),
              known);
}

TEST_F(Manual, ManReadsBothPagesWithoutAWarning) {
    if (command("man --version").status != 0)
        GTEST_SKIP() << "man is not installed (man-db)";
    const std::string page = (folder_ / "kyosei-cli.1").string();
    kyosei("manual > " + page);
    for (const std::string& each :
         {page, std::string(KYOSEI_SOURCE_DIR "/packaging/kyosei.1.in")}) {
        const Outcome read = command("MANWIDTH=100 man --warnings -E UTF-8 -l " + each);
        EXPECT_EQ(read.status, 0);
        EXPECT_EQ(read.errors, "");
        EXPECT_NE(read.output.find("SYNOPSIS"), std::string::npos);
    }
}

}  // namespace
}  // namespace kyosei::test
