// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"
#include "model/base/issue.h"
#include "model/base/plain_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(PlainText, LeavesOrdinaryTextOfAnyScriptAsItIs) {
    for (const std::string_view text : {"", "Trust & trade", "<img src=x> & <h1>", "平和のために",
                                        "Мөнх", "שלום", "e\xCC\x81", "🕊"}) {
        EXPECT_EQ(plainLine(text), text);
        EXPECT_EQ(plainText(text), text);
    }
    EXPECT_EQ(plainText("two\nlines\tand a tab"), "two\nlines\tand a tab");
}

TEST(PlainText, MakesOneLineOfAnyKindOfLineBreak) {
    EXPECT_EQ(plainLine("a\nb\r\nc\rd\xE2\x80\xA8"
                        "e\xC2\x85"
                        "f\tg"),
              "a b c d e f g");
    EXPECT_EQ(plainText("a\r\nb\rc\xE2\x80\xA9"
                        "d"),
              "a\nb\nc\nd");
    EXPECT_EQ(plainLine("\n  a  \n"), "a");
}

TEST(PlainText, LeavesOutWhatCommandsATerminalOrTurnsTheDirection) {
    EXPECT_EQ(plainLine("\x1b[2J\x07\x7f"
                        "a\xC2\x9B"
                        "31mb"),
              "[2Ja31mb");
    EXPECT_EQ(plainLine(std::string_view("a\0b", 3)), "ab");
    EXPECT_EQ(plainLine("abc\xE2\x80\xAE"
                        "txt.exe\xE2\x81\xA6\xE2\x80\x8F"),
              "abctxt.exe");
    EXPECT_EQ(plainLine("\xEF\xBB\xBF"
                        "a"),
              "a")
        << "a byte-order mark";
}

TEST(PlainText, ShowsWhatIsNoTextAsSuch) {
    EXPECT_EQ(plainLine("a\xFF"
                        "b\xE5\xB9"),
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(PlainText, CutsOffWhatNobodyReadsAndSaysSo) {
    EXPECT_EQ(plainLine("abcdef", 6), "abcdef");
    EXPECT_EQ(plainLine("abcdefg", 6), "abcde…");
    EXPECT_EQ(plainLine("平和平和平和", 4), "平和平…") << "characters, not bytes";
    const std::string cut = plainLine(std::string(4000, 'x'));
    EXPECT_EQ(cut, std::string(kLongestLine - 1, 'x').append("…"));
    EXPECT_EQ(plainLine(cut), cut) << "once is enough";
}

TEST(CsvField, IsInQuotesWhereItWouldEndTheFieldOfAnySeparator) {
    EXPECT_EQ(csvField("plain text"), "plain text");
    EXPECT_EQ(csvField("a,b"), "\"a,b\"");
    EXPECT_EQ(csvField("a;b"), "\"a;b\"");
    EXPECT_EQ(csvField("a\tb"), "\"a\tb\"");
    EXPECT_EQ(csvField("say \"yes\""), "\"say \"\"yes\"\"\"");
    EXPECT_EQ(csvField("two\r\nlines"), "\"two\nlines\"");
    for (const std::string text : {"a,b", "x\"y\"\"", "two\nlines", "\"\""})
        EXPECT_EQ(readCsv(csvField(text) + "\n", "t")->front().fields.front(), text);
}

TEST(CsvField, BeginsNoFormula) {
    for (const std::string beginning : {"=", "+", "-", "@", "＝", "＋", "－", "＠"}) {
        const std::string text = beginning + "HYPERLINK(A1)";
        EXPECT_EQ(csvField(text), "'" + text);
    }
    EXPECT_EQ(csvField("\t=1"), "\"'\t=1\"");
    EXPECT_EQ(csvField("\x1b=1"), "'=1") << "what is not seen does not hide it";
    EXPECT_EQ(csvField("1=1"), "1=1");
}

TEST(IssueText, IsOneLineWhateverItQuotes) {
    constexpr IssueCode kCode{"test", Severity::error, "'%1' is wrong.", "Write %1."};
    const std::string quoted = std::string(5000, 'x').append("\n");
    const Issue issue{kCode, {"a\nb.json", 3, "key\x1b[31m"}, {quoted}};
    const std::string text = toText(issue);
    EXPECT_EQ(text.find('\n'), std::string::npos);
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_TRUE(text.starts_with("a b.json:3: error: key[31m: 'xxx")) << text.substr(0, 60);
    EXPECT_LT(text.size(), 3000u) << "the advice is in sight";
}

}  // namespace
}  // namespace kyosei
