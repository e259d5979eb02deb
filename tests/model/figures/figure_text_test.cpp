// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_text.h"

#include <gtest/gtest.h>

namespace kyosei::figures {
namespace {

constexpr const char* kWords = R"({"format": "kyosei-figures", "version": 1, "languages": {
  "en": {"range": "{low} to {high}", "higher": "{n} of 100 runs higher", "lower": "{n} of 100 runs lower",
         "unclearWithRuns": "{class}, {runs}", "none": "practically none", "unclear": "unclear",
         "small": "small", "clear": "clear", "large": "large"},
  "ja": {"range": "{low}〜{high}", "higher": "100回中{n}回で上昇", "lower": "100回中{n}回で低下",
         "unclearWithRuns": "{class}、{runs}", "none": "ほぼ変化なし", "unclear": "不明",
         "small": "小", "clear": "明確", "large": "大"}}})";

FigureTexts texts() {
    FigureTexts made;
    made.words = *readFigureWords(kWords, "words.json");
    made.table.set("gain", {FigureKind::change, 1, 3.78, 2.95, 4.47, 100, 0, ChangeClass::clear});
    made.table.set("doubt",
                   {FigureKind::change, 1, -0.03, -0.79, 0.87, 46.9, 53.1, ChangeClass::unclear});
    made.table.set("cost", {FigureKind::level, 1, 935.02, 929.12, 954.63, 100, 0, {}});
    made.table.set("share", {FigureKind::value,
                             2,
                             0.15,
                             Figure::kNone,
                             Figure::kNone,
                             Figure::kNone,
                             Figure::kNone,
                             {}});
    made.table.set("count", {FigureKind::value,
                             0,
                             16384,
                             Figure::kNone,
                             Figure::kNone,
                             Figure::kNone,
                             Figure::kNone,
                             {}});
    return made;
}

std::string shown(const char* text, const char* language = "en") {
    return textWithFigures(text, texts(), language);
}

TEST(FigureText, ShowsChangesWithSignAndRangeInTheWayOfTheLanguage) {
    EXPECT_EQ(shown("{figure:gain} ({figure:gain range})"), "+3.8 (+3.0 to +4.5)");
    EXPECT_EQ(shown("{figure:gain}（{figure:gain range}）", "ja"), "+3.8（+3.0〜+4.5）");
    EXPECT_EQ(shown("{figure:doubt range}"), "−0.8 to +0.9");
    EXPECT_EQ(shown("{figure:doubt}"), "0.0") << "what rounds to nothing has no sign";
    EXPECT_EQ(shown("{figure:gain size whole}"), "4");
}

TEST(FigureText, ShowsLevelsAndNumbersWithoutSign) {
    EXPECT_EQ(shown("{figure:cost}"), "935.0");
    EXPECT_EQ(shown("{figure:cost about}"), "940");
    EXPECT_EQ(shown("{figure:cost about x10}億ドル", "ja"), "9,400億ドル");
    EXPECT_EQ(shown("{figure:share x100} percent"), "15 percent");
    EXPECT_EQ(shown("{figure:count}"), "16,384");
}

TEST(FigureText, TellsClassAndRunsInWords) {
    EXPECT_EQ(shown("{figure:gain class}"), "clear");
    EXPECT_EQ(shown("{figure:doubt verdict}"), "unclear, 53 of 100 runs lower");
    EXPECT_EQ(shown("{figure:doubt verdict}", "ja"), "不明、100回中53回で低下");
    EXPECT_EQ(shown("{figure:doubt higher} and {figure:doubt lower}"), "47 and 53");
}

TEST(FigureText, LeavesOutClaimsAndKeepsWhatItDoesNotKnow) {
    EXPECT_EQ(shown("It gains. <!-- claim: gain is up --> More."), "It gains. More.");
    EXPECT_EQ(shown("First.\n<!-- claim: gain is up -->\nSecond."), "First.\nSecond.");
    EXPECT_EQ(shown("{figure:nothing} {figure:gain sideways}"),
              "{figure:nothing} {figure:gain sideways}");
}

TEST(FigureText, RefusesWordsWithoutEnglish) {
    const auto words =
        readFigureWords(R"({"format": "kyosei-figures", "version": 1, "languages": {}})", "w.json");
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().front().place.variable, "languages.en");
}

TEST(FigureTable, ReadsBackWhatItWritesAndTellsWhatIsStale) {
    const FigureTable table = texts().table;
    auto read = readFigureTable(table.csv(), "table.csv");
    ASSERT_TRUE(read);
    EXPECT_TRUE(staleFigures(*read, table, "table.csv").empty());
    EXPECT_EQ(read->csv(), table.csv());

    FigureTable moved = table;
    moved.set("gain", {FigureKind::change, 1, 3.5, 2.95, 4.47, 100, 0, ChangeClass::clear});
    moved.set("new", *table.find("share"));
    const Issues issues = staleFigures(*read, moved, "table.csv");
    ASSERT_EQ(issues.size(), 2u);
    EXPECT_EQ(issues[0].place.variable, "gain");
    EXPECT_NE(issues[0].message.find("3.5000"), std::string::npos) << issues[0].message;
    EXPECT_EQ(issues[1].place.variable, "new");
    EXPECT_EQ(staleFigures(moved, *read, "table.csv").back().message,
              "is a figure that nobody asks for.");
}

TEST(FigureTable, NamesTheLineThatDoesNotRead) {
    const auto read = readFigureTable("figure,kind\na,change\nb,wish,1,,,,,,\n", "table.csv");
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 2u);
    EXPECT_EQ(read.error()[0].place.line, 2);
    EXPECT_EQ(read.error()[1].place.line, 3);
}

}  // namespace
}  // namespace kyosei::figures
