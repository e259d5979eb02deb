// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_area.h"

#include <QTest>
#include <QVBoxLayout>

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
