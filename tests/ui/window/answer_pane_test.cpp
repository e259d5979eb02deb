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
    AnswerPane pane(*result, *places);
    pane.resize(lines(pane, 40), 300);
    pane.show();
    EXPECT_TRUE(result->isVisible());
    EXPECT_TRUE(places->isVisible());
    auto* choice = pane.findChild<SegmentedSwitch*>();
    EXPECT_FALSE(choice->isVisible());

    pane.resize(lines(pane, 24), 300);
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

}  // namespace
}  // namespace kyosei
