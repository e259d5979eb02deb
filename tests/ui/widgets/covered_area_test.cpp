// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_area.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// A content with a line at its top that needs 300 pixels in all.
struct Content : QWidget {
    Content() {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        tall->setMinimumHeight(300);
        layout->addWidget(tall);
    }
    QWidget* tall = new QWidget;
};

TEST(CoveredArea, ContentKeepsTheHeightItNeedsAndItsFootIsOutOfSight) {
    auto* content = new Content;
    CoveredArea area(*content, 80);
    area.resize(200, 120);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    EXPECT_EQ(area.neededHeight(), 300);
    EXPECT_EQ(area.minimumSizeHint().height(), 80) << "does not keep a window from being small";
    EXPECT_EQ(content->geometry(), QRect(0, 0, area.width(), 300));
}

TEST(CoveredArea, WhatIsCoveredComesUpByWheelAndByKeyboard) {
    auto* content = new Content;
    auto* foot = new QPushButton;
    foot->setFixedHeight(30);
    content->layout()->setSpacing(0);
    content->layout()->addWidget(foot);
    CoveredArea area(*content, 80);
    area.resize(200, 120);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    const auto turn = [&](int steps) {
        QWheelEvent event({50, 50}, area.mapToGlobal(QPointF(50, 50)), {}, {0, 120 * steps},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&area, &event);
        return event.isAccepted();
    };
    foot->clearFocus();  // which it has had from the beginning
    turn(9);
    EXPECT_EQ(content->y(), 0);
    EXPECT_TRUE(turn(-1));
    EXPECT_EQ(content->y(), -60);
    turn(-9);
    EXPECT_EQ(content->y(), 120 - 330) << "no further than its foot";
    EXPECT_FALSE(turn(-1)) << "left to what it lies in";
    turn(9);
    EXPECT_EQ(content->y(), 0);
    QApplication::setActiveWindow(&area);
    foot->setFocus();
    EXPECT_EQ(foot->mapTo(&area, QPoint(0, 30)).y(), 120);
    area.resize(200, 500);
    EXPECT_EQ(content->y(), 0) << "all is in sight again";
}

TEST(CoveredArea, ContentFillsIt) {
    auto* content = new Content;
    CoveredArea area(*content, 80);
    area.resize(200, 500);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    EXPECT_EQ(content->height(), 500);
    content->tall->setMinimumHeight(700);
    EXPECT_TRUE(QTest::qWaitFor([&] { return content->height() == 700; }));
}

TEST(CoveredArea, APartThatCanBeLeftOutIsThereOnlyWhereThereIsRoomForIt) {
    auto* content = new Content;
    auto* part = new QWidget;
    part->setFixedHeight(50);
    content->layout()->setSpacing(0);
    static_cast<QVBoxLayout*>(content->layout())->addWidget(part);
    CoveredArea area(*content, 80);
    area.setDispensable({part});
    area.resize(200, 320);
    area.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&area));
    EXPECT_FALSE(part->isVisible());
    EXPECT_TRUE(area.isLeftOut(*part));
    int told = 0;
    QObject::connect(&area, &CoveredArea::leftOutChanged, &area, [&told] { ++told; });
    area.resize(200, 400);
    EXPECT_TRUE(QTest::qWaitFor([&] { return part->isVisible(); }));
    EXPECT_FALSE(area.isLeftOut(*part));
    EXPECT_EQ(told, 1);
    area.setWanted(false);
    EXPECT_FALSE(part->isVisible());
    EXPECT_FALSE(area.isLeftOut(*part)) << "there would be room";
    area.setWanted(true);
    EXPECT_TRUE(part->isVisible());
    area.resize(200, 320);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !part->isVisible(); }));
}

}  // namespace
}  // namespace kyosei
