// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged file ends in an issue or in a document that the rest of the model can be given.
#include "model/base/resources.h"
#include "model/equation/parser.h"
#include "model/units/unit_check.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

#include <random>

namespace kyosei {
namespace {

/// The declarations of the policy model and some of its stocks and flows, closed properly: real
/// content of a size that can be damaged thousands of times.
std::string realFile() {
    const std::string whole(resource("model/northeast-asia.xmile").value_or(""));
    const std::string opening = "<variables>";
    const std::size_t declarations = whole.find(opening) + opening.size();
    const std::size_t begin = whole.find("<stock", declarations);
    const std::size_t end = whole.find("</flow>", begin + 16000);
    return whole.substr(0, declarations) + whole.substr(begin, end - begin) +
           "</flow></variables></model></xmile>";
}

/// What a reader of files relies on.
void expectSoundOutcome(const std::string& text) {
    const auto read = xmile::readXmile(text, "damaged.xmile");
    if (!read) {
        ASSERT_FALSE(read.error().empty());
        EXPECT_TRUE(hasErrors(read.error()));
        for (const Issue& issue : read.error())
            EXPECT_FALSE(issue.message().empty());
        return;
    }
    EXPECT_FALSE(hasErrors(read->notes));
    EXPECT_GT(read->document.simulation.dt, 0);
    for (const xmile::Variable& variable : read->document.variables) {
        EXPECT_FALSE(variable.name.empty());
        const auto parsed = equation::parseEquation(variable.equation.text);
        EXPECT_TRUE(parsed || !parsed.error().empty());
    }
    for (const Issue& issue : checkUnits(read->document))
        EXPECT_FALSE(issue.message().empty());
}

TEST(DamagedFiles, TheUndamagedFileCanBeRead) {
    const auto read = xmile::readXmile(realFile(), "real.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_GT(read->document.variables.size(), 5u);
}

TEST(DamagedFiles, EveryTruncationEndsInAnIssueOrADocument) {
    const std::string file = realFile();
    for (std::size_t length = 0; length < file.size(); length += 37)
        expectSoundOutcome(file.substr(0, length));
}

TEST(DamagedFiles, FlippedBytesEndInAnIssueOrADocument) {
    const std::string file = realFile();
    std::mt19937 random(20241123);  // fixed: the same damage in every run
    for (int i = 0; i < 500; ++i) {
        std::string damaged = file;
        for (int flips = 1 + i % 8; flips > 0; --flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1u << random() % 8);
        expectSoundOutcome(damaged);
    }
}

TEST(DamagedFiles, ExchangedPiecesEndInAnIssueOrADocument) {
    const std::string file = realFile();
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        std::string damaged = file;
        const std::size_t from = random() % file.size();
        const std::size_t to = random() % file.size();
        damaged.replace(to, random() % 40, file.substr(from, random() % 40));
        expectSoundOutcome(damaged);
    }
}

TEST(DamagedFiles, RandomEquationsParseOrAreRefused) {
    const std::vector<std::string> words = {
        "a", "1", "2.5", "(",  ")",  "[",    "]",    ",",   "+",   "-",   "*",  "/",
        "^", "<", "=",   "<>", "IF", "THEN", "ELSE", "NOT", "AND", "MOD", "f(", "\"q\"",
        "{", "}", "\"",  ".",  "e",  "x[*]", "日本", "\\n", "$",   "SUM("};
    std::mt19937 random(1);
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto n = 1 + random() % 12; n > 0; --n)
            text += words[random() % words.size()] + (random() % 2 ? " " : "");
        const auto parsed = equation::parseEquation(text);
        EXPECT_TRUE(parsed ? *parsed != nullptr : parsed.error().size() == 1) << text;
    }
}

/// A file with these variables and this behind them.
std::string fileOf(const std::string& variables, const std::string& rest) {
    return "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">\n"
           "<sim_specs><start>0</start><stop>4</stop><dt>1</dt></sim_specs>\n<model><variables>\n" +
           variables + "</variables>\n" + rest;
}

struct WantedRepair {
    IssueCode code;
    int line;
};

void expectRepairs(const std::string& text, std::size_t variables,
                   const std::vector<WantedRepair>& wanted) {
    const auto read = xmile::readXmile(text, "damaged.xmile");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(read->document.variables.size(), variables);
    ASSERT_EQ(read->notes.size(), wanted.size()) << toText(read->notes);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_EQ(read->notes[i].code, wanted[i].code);
        EXPECT_EQ(read->notes[i].place.line, wanted[i].line);
        EXPECT_EQ(read->notes[i].severity(), Severity::warning);
    }
}

TEST(DamagedFiles, WhatCanBeMeantInOneWayOnlyIsRepairedAndSaid) {
    const std::string end = "</model></xmile>";
    expectRepairs(
        fileOf("<aux name=\"a\"><eqn>IF TIME < 2 AND TIME <> 1\nTHEN 1 ELSE 0</eqn></aux>\n"
               "<aux name=\"b\"><eqn>a<c</eqn></aux><aux name=\"c\"><eqn>2 <= a</eqn></aux>",
               end),
        3,
        {{codes::repairedSign, 4},
         {codes::repairedSign, 4},
         {codes::repairedSign, 6},
         {codes::repairedSign, 6}});
    expectRepairs(
        fileOf("<flow name=\"f\">\n<eqn>1</eqn>\n<stock name=\"s\"><eqn>5</eqn>\n"
               "<aux name=\"a\"><eqn>1</eqn><!-- </aux> < --><doc><![CDATA[<b>]]></doc>\n",
               end),
        3, {{codes::repairedEnd, 6}, {codes::repairedEnd, 7}, {codes::repairedEnd, 8}});
    const std::string one = "<aux name=\"a > b\"><eqn>1</eqn></aux>\n";
    for (const char* rest : {"", "<views><view", "<views><view></views></model></xmile>"})
        expectRepairs(fileOf(one, rest), 1, {{codes::repairedRest, 5}});
    const auto read = xmile::readXmile(
        fileOf("<aux name=\"a\"><eqn>IF TIME < 2 THEN 1 ELSE 0</eqn></aux>", end), "d.xmile");
    EXPECT_EQ(read->document.variables[0].equation.text, "IF TIME < 2 THEN 1 ELSE 0");
}

TEST(DamagedFiles, AnythingElseIsNotRepaired) {
    const std::string end = "</model></xmile>";
    for (const std::string& text :
         {fileOf("<aux name=\"a\"><eqn>1</aux>", end),
          fileOf("<aux name=\"a><eqn>1</eqn></aux>", end),
          fileOf("<aux name=\"a\"></eqn>1</eqn></aux>", end),
          fileOf("", "<views></model><model name=\"m\"><variables/></model></xmile>"),
          fileOf("<stock name=\"s\"><eqn>1</eqn>", "").substr(0, 190)}) {
        const auto read = xmile::readXmile(text, "d.xmile");
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().front().code, codes::malformedXml) << text;
    }
}

}  // namespace
}  // namespace kyosei
