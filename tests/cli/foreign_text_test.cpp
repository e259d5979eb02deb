// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers write into files, and call their files, commands no terminal: every command.
#include "tests/cli/command_line.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <set>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::Outcome;

/// A formula that sets the colour, rings, clears the screen and turns the direction; as bytes.
const std::string kHostile = "=1+1 hostile \x1b[31m\x07\xC2\x9B"
                             "2J\x7f\xE2\x80\xAE\xE2\x81\xA6\xE2\x80\x8F\xD8\x9C red";
/// The same in XML, whose references readers turn into these characters.
const std::string kHostileXml =
    "=1+1 hostile &#27;[31m&#7;&#155;2J&#127;&#8238;&#8294;&#8207;&#1564; red";
/// The same in JSON.
const std::string kHostileJson = "=1+1 hostile \\u001b[31m\\u0007\\u009b2J\\u007f\\u202e\\u2066"
                                 "\\u200f\\u061c red";

/// Commands that read a file, whose name comes next.
constexpr std::array kReads{"simulate",
                            "run",
                            "compare",
                            "check",
                            "export",
                            "convert",
                            "loops",
                            "contributions",
                            "paths",
                            "drivers",
                            "discover --goal 'stability at least 60'",
                            "discover --goals",
                            "choose",
                            "choose x.json --goals",
                            "next-steps",
                            "search",
                            "search --goals",
                            "stress",
                            "search --around",
                            "report",
                            "workbook -o x.xlsx",
                            "validate --members",
                            "check --checks",
                            "explain trust --scenario",
                            "pack -o x.zip",
                            "verify",
                            "explore -o x --parameters",
                            "explore -o x"};
/// Commands that take a name or a number, which comes next.
constexpr std::array kNames{"run --variables",
                            "compare --without",
                            "compare --without-loop",
                            "list",
                            "causes",
                            "uses",
                            "explain",
                            "loops --through",
                            "sensitivity --of",
                            "reference-pairs --measure",
                            "run --single-futures",
                            "indicators --points",
                            "figures",
                            "calibrate --draws",
                            "reference",
                            "workbook -o x.xlsx --charts",
                            "drivers --of",
                            "discover --goal",
                            "choose x.json --goal",
                            "choose x.json --of",
                            "next-steps --of",
                            "search --goal",
                            "search --keep",
                            "search --assume",
                            "search --range",
                            "search --budget",
                            "manual",
                            "completion"};

std::string quoted(const std::string& argument) {
    return '\'' + argument + '\'';
}

std::uint32_t codeAt(const std::string& text, std::size_t i) {
    const auto byte = [&](std::size_t k) {
        return i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
    };
    if (byte(0) >= 0xE0 && byte(0) < 0xF0)
        return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    if (byte(0) >= 0xC0 && byte(0) < 0xE0)
        return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    return byte(0) < 0x80 ? byte(0) : 'x';  // the rest of a character, or one of four bytes
}

/// The first character that a terminal would obey, and where; empty if there is none.
std::string commandIn(const std::string& text) {
    const std::set<std::uint32_t> turning{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                          0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint32_t code = codeAt(text, i);
        const bool control =
            (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code <= 0x9F);
        if (control || turning.contains(code))
            return std::to_string(code) +
                   " after: " + text.substr(i < 80 ? 0 : i - 80, i < 80 ? i : 80);
    }
    return {};
}

/// Files with such text in every field, and in their names.
class ForeignTextOnTheCommandLine : public CommandLine {
protected:
    void SetUp() override {
        CommandLine::SetUp();
        hostile_ = quoted(kHostile);
        model_ = quoted(
            file(kHostile + ".xmile", R"(<?xml version="1.0" encoding="UTF-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"
 xmlns:kyosei="https://kyosei.invalid/1">
<header><vendor>)" + kHostileXml + "</vendor><product version=\"1\">" +
                                          kHostileXml + "</product><name>" + kHostileXml +
                                          R"(</name></header>
<sim_specs method="euler" time_units=")" + kHostileXml +
                                          R"("><start>0</start><stop>4</stop><dt>1</dt></sim_specs>
<model><variables>
<aux name="a"><doc>)" + kHostileXml + "</doc><eqn>1</eqn><units>" +
                                          kHostileXml + "</units></aux>\n<aux name=\"" +
                                          kHostileXml +
                                          R"("><eqn>2*a</eqn></aux>
<stock name="heat"><eqn>100</eqn><outflow>cooling</outflow><units>)" +
                                          kHostileXml +
                                          R"(</units></stock>
<flow name="cooling"><eqn>a*heat/10 + ")" +
                                          kHostileXml + R"("/1000</eqn></flow>
</variables></model></xmile>)"));
        vensim_ =
            quoted(file(kHostile + ".mdl", "{UTF-8}\n\"" + kHostile + "\" = 1 ~ " + kHostile +
                                               " ~ " + kHostile + " |\nb = 2 * \"" + kHostile +
                                               "\" ~~|\nFINAL TIME = 2 ~~|\nINITIAL TIME = "
                                               "0 ~~|\nTIME STEP = 1 ~~|\nSAVEPER = 1 ~~|"));
        plan_ = quoted(
            file(kHostile + ".json",
                 R"({"format": "kyosei-scenario", "version": 1, "title": ")" + kHostileJson +
                     R"(", "author": ")" + kHostileJson + R"(", "note": ")" + kHostileJson +
                     R"(", "levers": {"aid": {"JPN": {"value": 2}}, ")" + kHostileJson +
                     R"(": {"JPN": {"value": 2}}}, "shocks": {")" + kHostileJson + R"(": 2030}})"));
        checks_ =
            quoted(file(kHostile + "-checks.json",
                        R"({"format": "kyosei-checks", "version": 1, "checks": [{"id": ")" +
                            kHostileJson + R"(", "title": ")" + kHostileJson + R"(", "why": ")" +
                            kHostileJson + R"(", "expect": [{"text": ")" + kHostileJson +
                            R"(", "of": "100*one_percent", "year": 2030, "above": 2}]}]})"));
        table_ = quoted(file(kHostile + ".csv", kHostile + ",b\n" + kHostile + ",1\n"));
        missing_ = quoted((folder_ / (kHostile + " missing")).string());
    }

    /// Runs a command with arguments that hold such text. `says` is what it must speak of, so that
    /// it is known to have come so far.
    void look(const std::string& arguments, const std::string& says = "hostile") {
        const Outcome outcome = kyosei(arguments);
        EXPECT_EQ(commandIn(outcome.output), "") << "printed by: " << plain(arguments);
        EXPECT_EQ(commandIn(outcome.errors), "") << "said by: " << plain(arguments);
        EXPECT_NE((outcome.output + outcome.errors).find(says), std::string::npos)
            << plain(arguments) << '\n'
            << plain(outcome.errors) << plain(outcome.output.substr(0, 400));
        for (const std::string& cell : {std::string("\n="), std::string(",=")})
            EXPECT_TRUE(arguments.find("--csv") == std::string::npos ||
                        outcome.output.find(cell) == std::string::npos)
                << "a formula in a table: " << plain(arguments);
    }
    void lookBothWays(const std::string& arguments, const std::string& says = "hostile") {
        look(arguments, says);
        look(arguments + " --json", says);
    }

    static std::string plain(std::string text) {
        for (char& c : text)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\n')
                c = '?';
        return text;
    }

    std::string hostile_, model_, vensim_, plan_, checks_, table_, missing_;
};

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandInWhatModelsSayOfThemselves) {
    for (const std::string& model : {model_, vensim_}) {
        lookBothWays("simulate " + model);
        lookBothWays("simulate " + model + " --csv -");
        lookBothWays("check " + model);
        lookBothWays("convert " + model);
        lookBothWays("loops " + model + " --through " + hostile_);
        lookBothWays("loops " + model + " --phases 3", "");
        lookBothWays("loops " + model + " --time 2", "");
        lookBothWays("simulate " + model + " --variables " + hostile_);
    }
    const std::string name = quoted(kHostile);
    lookBothWays("causes " + model_ + " cooling");
    lookBothWays("uses " + model_ + " a");
    lookBothWays("explain " + model_ + " a");
    lookBothWays("explain " + model_ + ' ' + name);
    lookBothWays("sensitivity " + model_ + " --of heat --to " + name);
    lookBothWays("sensitivity " + model_ + " --of " + name);
    lookBothWays("paths " + model_ + " --change a=2 --of heat --through " + name);
    lookBothWays("contributions " + model_ + " --change a=2 --of " + name);
    lookBothWays("explore --model " + model_ + " --members 4 --vary " + quoted(kHostile + "=2") +
                     " -o " + quoted((folder_ / kHostile).string()),
                 "no such variable");
    lookBothWays("explore --model " + model_ + " --members 4 --vary 'a=uniform(1,2)' --outputs " +
                     name + " --csv - -o " + quoted((folder_ / (kHostile + "2")).string()),
                 "");
}

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandInWhatScenariosSayOfThemselves) {
    look("run " + plan_);
    lookBothWays("run " + plan_ + " --csv - --variables trust");
    look("run " + plan_ + " --single-futures 2", "");
    lookBothWays("compare " + plan_ + " --prior 16");
    lookBothWays("export " + plan_);
    lookBothWays("check --checks " + checks_);
}

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandWhereScenariosAreTakenApart) {
    look("explain overall_stability --scenario " + plan_, "");
    look("sensitivity --of overall_stability --scenario " + plan_, "");
    lookBothWays("contributions " + plan_ + " --of overall_stability");
    look("next-steps " + plan_ + " --members 2");
    look("paths " + plan_ + " --of overall_stability --members 0");
    look("drivers " + plan_);
    look("discover " + plan_ + " --goal " + hostile_);
    look("stress " + plan_ + " --output " + hostile_);
    look("choose " + plan_ + ' ' + plan_ + " --goal " + hostile_);
    look("explore " + plan_ + " --members 2 --csv - -o " + quoted((folder_ / kHostile).string()),
         "");
}

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandInReports) {
    look("report " + plan_ + " --quick --format md");
    look("report " + plan_ + ' ' + plan_ + " --format md");
}

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandWhereFilesAreMissingOrWrong) {
    for (const char* reads : kReads) {
        look(std::string(reads) + ' ' + missing_ + " --json");
        look(std::string(reads) + ' ' + table_);
    }
    for (const char* reads : {" --session ", " --quick --beside "}) {
        look("report " + plan_ + reads + missing_ + " --json");
        look("report " + plan_ + reads + table_);
    }
}

TEST_F(ForeignTextOnTheCommandLine, IsNoCommandWhereNamesAreWrong) {
    for (const char* names : kNames)
        look(std::string(names) + ' ' + hostile_);
    for (const char* of : {"contributions", "paths"})
        look(std::string(of) + ' ' + plan_ + " --of " + hostile_);
    look(hostile_, "subcommand");
    look("check --" + hostile_);
}

TEST_F(ForeignTextOnTheCommandLine, IsTriedWithEveryCommand) {
    std::set<std::string> tried;
    for (const char* arguments : kReads)
        tried.emplace(arguments, std::strcspn(arguments, " "));
    for (const char* arguments : kNames)
        tried.emplace(arguments, std::strcspn(arguments, " "));
    const std::string help = kyosei("--help").output;
    std::istringstream lines(help.substr(help.find("Subcommands:")));
    std::string line;
    std::getline(lines, line);
    int commands = 0;
    while (std::getline(lines, line) && line.starts_with("  ")) {
        const std::string name = line.substr(2, line.find(' ', 2) - 2);
        if (name.empty())
            continue;
        ++commands;
        EXPECT_TRUE(tried.contains(name)) << "no foreign text was tried with " << name;
    }
    EXPECT_GE(commands, 26);
}

}  // namespace
