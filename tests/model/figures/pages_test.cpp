// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/pages.h"
#include "model/figures/plain_figures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei::figures {
namespace {

FigureTexts pageFigures() {
    FigureTexts made;
    FigureWords words{"{low} to {high}", "{n} higher", "{n} lower", "{class}, {runs}", {}};
    words.classes = {{"none", "none"},
                     {"unclear", "unclear"},
                     {"small", "small"},
                     {"clear", "clear"},
                     {"large", "large"}};
    made.words = {{"en", words}, {"ja", words}};
    made.table.set("gain", {FigureKind::change, 1, 3.8, 3.0, 4.5, 100, 0, ChangeClass::clear});
    return made;
}

Pages pagesWith(const char* english, const char* japanese) {
    Pages pages;
    pages.help = {{"resources/help/guide/x.md", "en", english},
                  {"resources/help/ja/guide/x.md", "ja", japanese}};
    return pages;
}

std::string problems(const Pages& pages) {
    return toText(problemsOf(pages, pageFigures()));
}

bool has(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

TEST(Pages, NameFileLineAndSentenceOfAClaimThatNoLongerHolds) {
    const char* text =
        "Before.\n\nIt gains {figure:gain}, a little. <!-- claim: gain is small -->\n";
    const std::string found = problems(pagesWith(text, text));
    EXPECT_TRUE(has(found, "resources/help/guide/x.md:3:")) << found;
    EXPECT_TRUE(has(found, "“It gains +3.8, a little.” is not so: 'gain is small' does not hold"))
        << found;
    EXPECT_TRUE(has(found, "resources/help/ja/guide/x.md:3:")) << found;
}

TEST(Pages, AreFineIfClaimsHold) {
    const char* text = "It gains {figure:gain}. <!-- claim: gain is clear; gain is up -->";
    EXPECT_EQ(problems(pagesWith(text, text)), "");
}

TEST(Pages, HaveTheSameFiguresAndClaimsInEveryLanguage) {
    const std::string found = problems(
        pagesWith("It gains {figure:gain}. <!-- claim: gain is up -->", "それは増えます。"));
    EXPECT_TRUE(has(found, "ja/guide/x.md: error: lacks figures 'gain'")) << found;
    EXPECT_TRUE(has(found, "lacks claims 'gain is up'")) << found;
}

TEST(Pages, WriteNoFigureOfTheModelByHand) {
    Pages pages = pagesWith("It gains +3.8 in 2050.\nIncome rose by 17.2 percent.", "");
    pages.published = {"guide/x.md\t17.2"};
    const std::string found = problems(pages);
    EXPECT_TRUE(has(found, "x.md:1: error: +3.8: stands in the text as it is.")) << found;
    EXPECT_FALSE(has(found, "17.2")) << found;
}

TEST(Pages, AskOnlyForFiguresThatThereAre) {
    const std::string found = problems(pagesWith("{figure:loss}", "{figure:gain sideways}"));
    EXPECT_TRUE(has(found, "loss: is no figure of the table")) << found;
    EXPECT_TRUE(has(found, "gain: cannot be shown like this")) << found;
}

TEST(Pages, HoldSentencesOfDataFilesToTheirClaims) {
    Pages pages;
    pages.dataFiles = {{"resources/model/levers.json", "en", "{\n\"guide\": \"It gains much.\"}"}};
    pages.dataClaims = {{"model/levers.json", "It gains much", "gain is large"},
                        {"model/levers.json", "It loses", "gain is down"}};
    const std::string found = problems(pages);
    EXPECT_TRUE(has(found, "levers.json:2: error: “It gains much” is not so")) << found;
    EXPECT_TRUE(has(found, "does not say “It loses”")) << found;
}

TEST(Pages, FillInTheReadmeBetweenItsMarks) {
    const char* readme = "It gains <!-- figure:gain range -->what?<!-- / --> in all.";
    EXPECT_EQ(withFiguresWritten(readme, pageFigures()),
              "It gains <!-- figure:gain range -->+3.0 to +4.5<!-- / --> in all.");
    Pages pages;
    pages.readme = {"README.md", "en", readme};
    EXPECT_TRUE(has(problems(pages), "README.md: error: its figures are not those of the table"));
}

TEST(PlainFigures, AreDecimalsSignsPercentAndMoneyButNoYearsKeysAndLinks) {
    const auto found = plainFiguresIn(
        "1992–2014, Ctrl+1, 12 days, [a](help:/x1.5) `1.5` {figure:a.b1.5} <!-- 1.5 --> "
        "−0.3 and +2, 30 percent, 5 %, 46億ドル, 450 billion, 2.0.");
    std::vector<std::string> figures;
    for (const PlainFigure& figure : found)
        figures.push_back(figure.text);
    EXPECT_EQ(figures, (std::vector<std::string>{"−0.3", "+2", "30", "5", "46", "450", "2.0"}));
}

}  // namespace
}  // namespace kyosei::figures
