// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_layout.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

IndicatorContent changesFrom2025To2060() {
    IndicatorContent content;
    content.start = 2025;
    content.end = 2060;
    content.window = {-2, 8};
    return content;
}

TEST(IndicatorLayout, PutsYearsAndValuesWhereTheyBelong) {
    const IndicatorContent content = changesFrom2025To2060();
    const IndicatorLayout layout = layoutOf(content, QRectF(0, 0, 400, 300), {});
    EXPECT_DOUBLE_EQ(layout.x(content, 2025), layout.plot.left());
    EXPECT_DOUBLE_EQ(layout.x(content, 2060), layout.plot.right());
    EXPECT_DOUBLE_EQ(layout.y(content, 8), layout.plot.top());
    EXPECT_DOUBLE_EQ(layout.y(content, -2), layout.plot.bottom());
    EXPECT_DOUBLE_EQ(layout.y(content, 3), layout.plot.center().y());
}

TEST(IndicatorLayout, ReadsWholeYearsWithinThoseShown) {
    const IndicatorContent content = changesFrom2025To2060();
    const IndicatorLayout layout = layoutOf(content, QRectF(0, 0, 400, 300), {});
    EXPECT_EQ(layout.yearAt(content, layout.x(content, 2040.3)), 2040);
    EXPECT_EQ(layout.yearAt(content, -50), 2025);
    EXPECT_EQ(layout.yearAt(content, 5000), 2060);
}

TEST(IndicatorLayout, LeavesTheSecondLineOutWhereThereIsNoRoomForIt) {
    const IndicatorContent content = changesFrom2025To2060();
    const double line = QFontMetricsF(QFont()).height();
    const auto layout = [&](double lines) {
        return layoutOf(content, QRectF(0, 0, 400, lines * line), {});
    };
    EXPECT_TRUE(layout(7).second.isEmpty());
    EXPECT_FALSE(layout(12).second.isEmpty());
    EXPECT_LE(layout(12).second.bottom(), layout(12).plot.top());
}

TEST(IndicatorLayout, MakesRoomForKnownSizesBesideChangesOnly) {
    IndicatorContent content = changesFrom2025To2060();
    const auto right = [&] { return layoutOf(content, QRectF(0, 0, 400, 300), {}).plot.right(); };
    const double without = right();
    content.marks = {{QStringLiteral("Known"), 1}};
    EXPECT_LT(right(), without);
    content.mode = IndicatorMode::levels;
    EXPECT_EQ(right(), without);
}

TEST(IndicatorLayout, StaysWithinItsPlace) {
    const IndicatorContent content = changesFrom2025To2060();
    const QRectF place(10, 20, 400, 300);
    const IndicatorLayout layout = layoutOf(content, place, {});
    for (const QRectF& part : {layout.head, layout.second, layout.plot, layout.years})
        EXPECT_TRUE(place.contains(part)) << part.top() << " to " << part.bottom();
    EXPECT_DOUBLE_EQ(layout.years.top(), layout.plot.bottom());
}

}  // namespace
}  // namespace kyosei
