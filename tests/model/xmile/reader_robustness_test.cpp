// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged file ends in an issue or in a document that the rest of the model can be given.
#include "model/base/resources.h"
#include "model/equation/parser.h"
#include "model/units/unit_check.h"
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

}  // namespace
}  // namespace kyosei
