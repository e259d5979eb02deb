// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/front_plot.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

std::vector<FrontPoint> threePoints() {
    return {{30, 0.9, 0.85, 0.94, QStringLiteral("A"), QStringLiteral("dear"), true},
            {10, 0.4, 0.35, 0.45, {}, QStringLiteral("cheap"), false},
            {20, 0.8, 0.74, 0.85, QStringLiteral("B"), QStringLiteral("middling"), true}};
}

TEST(FrontPlot, ArrowKeysGoThroughPackagesByTheirCost) {
    FrontPlot plot;
    plot.resize(400, 300);
    plot.setPoints(threePoints(), 0.8, 25);
    QSignalSpy chosen(&plot, &FrontPlot::chosenByHand);
    std::vector<int> way;
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(&plot, key);
        way.push_back(plot.chosen());
    }
    EXPECT_EQ(way, (std::vector<int>{1, 2, 0, 0, 2}));
    EXPECT_EQ(chosen.size(), 5);
    EXPECT_EQ(plot.accessibleDescription(), QStringLiteral("middling"));
    QSignalSpy applied(&plot, &FrontPlot::applyWanted);
    QTest::keyClick(&plot, Qt::Key_Return);
    ASSERT_EQ(applied.size(), 1);
    EXPECT_EQ(applied.front().front().toInt(), 2);
}

TEST(FrontPlot, WithoutPackagesNothingIsChosen) {
    FrontPlot plot;
    plot.resize(400, 300);
    plot.setPoints({}, 0.8, std::nullopt);
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Return);
    EXPECT_EQ(plot.chosen(), -1);
    EXPECT_FALSE(plot.grab().isNull());
}

// Cost is proportional to the way from the left, so that equal steps are equally far apart.
TEST(FrontPlot, AClickChoosesThePointUnderIt) {
    FrontPlot plot;
    plot.resize(600, 400);
    plot.setPoints(threePoints(), 0.8, std::nullopt);
    std::vector<int> found;
    for (int x = 0; x < 600; x += 4)
        for (int y = 0; y < 400; y += 4) {
            plot.setChosen(-1);
            QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(x, y));
            if (plot.chosen() >= 0 && (found.empty() || found.back() != plot.chosen()))
                found.push_back(plot.chosen());
        }
    EXPECT_EQ(found, (std::vector<int>{1, 2, 0}));
}

}  // namespace
}  // namespace kyosei
