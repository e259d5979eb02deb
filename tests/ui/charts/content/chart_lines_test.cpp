// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, their colours, and which of them stand out.
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/content/chart_lines.h"
#include "ui/charts/content/line_colours.h"
#include "ui/charts/content/line_emphasis.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(LineColours, KeepThoseOfActorsAndFillUpFromTheEnd) {
    const std::vector<std::string> actors{"NOR", "SUD", "OST"};
    EXPECT_EQ(lineColours({"SUD", "NOR"}, actors), (std::vector<int>{1, 0}));
    const auto mixed = lineColours({"World", "OST", "Rest"}, actors);
    EXPECT_EQ(mixed[1], 2);
    EXPECT_EQ(mixed[0], kMaxColouredLines - 1);
    EXPECT_EQ(mixed[2], kMaxColouredLines - 2);
    EXPECT_EQ(lineColours({"x", "y", "z"}, actors), (std::vector<int>{0, 1, 2}));
}

TEST(ChartLines, AreOnePerSeriesOfAnElementAndOnePerElementOfASeries) {
    const RunView view = unchangedView();
    const ChartDefinition& two = *view.charts().find("two");
    const auto ofSouth = linesOfElement(two, view, 1);
    ASSERT_EQ(ofSouth.size(), 2U) << "wealth and rate";
    EXPECT_EQ(ofSouth[0].label, QStringLiteral("Wealth"));
    EXPECT_EQ(ofSouth[1].element, QStringLiteral("SUD"));
    EXPECT_DOUBLE_EQ(valueAt(ofSouth[0].current, 2010), 20) << "2 a year";
    EXPECT_DOUBLE_EQ(valueAt(ofSouth[1].current, 2010), 2);
    EXPECT_NE(ofSouth[0].colour, ofSouth[1].colour);
    const auto all = linesOfAll(*view.charts().find("ties"), view);
    ASSERT_EQ(all.size(), 12U);
    EXPECT_EQ(all[0].label, QStringLiteral("First pair"));
    EXPECT_DOUBLE_EQ(valueAt(all[11].current, 2060), 12);
}

ChartContent threeLines(const std::vector<double>& changes) {
    ChartContent content;
    content.present = 2026;
    content.horizon = 2050;
    content.changed = true;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        ChartLine line;
        line.element = QString::number(i);
        line.baseline = {{2026, 10}, {2050, 10}};
        line.current = {{2026, 10}, {2050, 10 + changes[i]}};
        content.lines.push_back(line);
    }
    return content;
}

TEST(LineEmphasis, IsOnThoseThatChangeMostInEitherDirection) {
    ChartContent content = threeLines({0, 1, -9, 2, 3, 4, 5, -6, 7});
    emphasise(content, {});
    EXPECT_EQ(emphasisOf(content),
              (QStringList{QStringLiteral("2"), QStringLiteral("5"), QStringLiteral("6"),
                           QStringLiteral("7"), QStringLiteral("8")}));
    emphasise(content, {QStringLiteral("0"), QStringLiteral("1")});
    EXPECT_EQ(emphasisOf(content), (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
    EXPECT_EQ(content.lines[1].colour, 1);
}

TEST(LineEmphasis, LeavesAFewLinesAsTheyAre) {
    ChartContent content = threeLines({0, 1, 2});
    emphasise(content, {QStringLiteral("1")});
    EXPECT_EQ(emphasisOf(content).size(), 3);
}

TEST(LineEmphasis, CountsFromTodayWhileNothingDiffers) {
    ChartContent content = threeLines({4});
    EXPECT_DOUBLE_EQ(changeOf(content.lines[0], content), 4);
    content.changed = false;
    content.lines[0].current.first().value = 12;
    EXPECT_DOUBLE_EQ(changeOf(content.lines[0], content), 2) << "from 12 today to 14";
    content.lines[0].current.clear();
    EXPECT_EQ(changeOf(content.lines[0], content), -1);
}

}  // namespace
}  // namespace kyosei
