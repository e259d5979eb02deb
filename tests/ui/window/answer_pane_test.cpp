// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/answer_pane.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(AnswerPane, ShowsBothWhereThereIsRoomAndOneOfThemWhereThereIsNot) {
    auto* result = new QWidget;
    auto* places = new QWidget;
    auto* chain = new QWidget;
    AnswerPane pane(*result, *places, *chain);
    pane.resize(lines(pane, 40), 300);
    pane.show();
    EXPECT_TRUE(result->isVisible());
    EXPECT_TRUE(places->isVisible());
    EXPECT_FALSE(chain->isVisible());
    EXPECT_FALSE(pane.findChild<SegmentedSwitch*>()->isVisible());

    pane.resize(lines(pane, 24), 300);
    auto* choice = pane.findChild<SegmentedSwitch*>();
    EXPECT_TRUE(choice->isVisible());
    EXPECT_TRUE(result->isVisible()) << "the answer first";
    EXPECT_FALSE(places->isVisible());
    QTest::mouseClick(choice->findChildren<QAbstractButton*>().last(), Qt::LeftButton);
    EXPECT_FALSE(result->isVisible());
    EXPECT_TRUE(places->isVisible());

    pane.resize(lines(pane, 40), 300);
    EXPECT_TRUE(result->isVisible());
    EXPECT_TRUE(places->isVisible());
}

TEST(AnswerPane, OffersTheChainWhileItHasNoPlaceElsewhere) {
    auto* result = new QWidget;
    auto* places = new QWidget;
    auto* chain = new QWidget;
    AnswerPane pane(*result, *places, *chain);
    pane.resize(lines(pane, 24), 300);
    pane.show();
    const auto choose = [&pane](qsizetype choice) {
        const auto segments = pane.findChild<SegmentedSwitch*>()->findChildren<QAbstractButton*>();
        QTest::mouseClick(segments.at(choice), Qt::LeftButton);
    };
    pane.setChainHere(true);
    choose(2);
    EXPECT_TRUE(chain->isVisible());
    EXPECT_FALSE(result->isVisible());
    EXPECT_FALSE(places->isVisible());

    pane.resize(lines(pane, 40), 300);
    EXPECT_TRUE(chain->isVisible()) << "in the place of the places";
    EXPECT_TRUE(result->isVisible());
    EXPECT_FALSE(places->isVisible());
    choose(0);
    EXPECT_TRUE(places->isVisible());
    choose(1);

    pane.setChainHere(false);
    EXPECT_FALSE(chain->isVisible());
    EXPECT_TRUE(places->isVisible());
    EXPECT_FALSE(pane.findChild<SegmentedSwitch*>()->isVisible());
}

}  // namespace
}  // namespace kyosei
