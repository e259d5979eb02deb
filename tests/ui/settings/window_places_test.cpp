// SPDX-License-Identifier: GPL-3.0-or-later
// Where windows come back, whatever screens are there.
#include "ui/settings/window_places.h"

#include <gtest/gtest.h>

#include <map>

namespace kyosei {
namespace {

const ScreenArea kLaptop{QStringLiteral("eDP-1"), {0, 0, 1920, 1080}};
const ScreenArea kProjector{QStringLiteral("HDMI-1"), {1920, 0, 1280, 720}};

std::optional<QRect> place(const QString& last, const QList<ScreenArea>& screens,
                           const std::map<QString, QRect>& stored) {
    return rememberedPlace(last, screens, [&](const QString& screen) {
        const auto found = stored.find(screen);
        return found == stored.end() ? QRect() : found->second;
    });
}

TEST(WindowPlaces, AreThoseOfTheScreenOfTheLastTime) {
    const QRect there(2000, 50, 800, 500), here(100, 100, 700, 600);
    const std::map<QString, QRect> stored{{kProjector.name, there}, {kLaptop.name, here}};
    EXPECT_EQ(place(kProjector.name, {kLaptop, kProjector}, stored), there);
    EXPECT_EQ(place(kLaptop.name, {kLaptop, kProjector}, stored), here);
}

TEST(WindowPlaces, AreOnAnotherScreenIfTheLastOneIsUnplugged) {
    const QRect there(2000, 50, 800, 500), here(100, 100, 700, 600);
    EXPECT_EQ(place(kProjector.name, {kLaptop}, {{kProjector.name, there}, {kLaptop.name, here}}),
              here);
    EXPECT_EQ(place(kProjector.name, {kLaptop}, {{kProjector.name, there}}), std::nullopt);
}

TEST(WindowPlaces, LieWhollyOnTheirScreenEvenIfItHasShrunk) {
    const auto rect = place(kProjector.name, {kLaptop, kProjector},
                            {{kProjector.name, QRect(2500, 300, 1900, 1000)}});
    ASSERT_TRUE(rect);
    EXPECT_TRUE(kProjector.area.contains(*rect));
}

TEST(WindowPlaces, AreNotKnownTheFirstTime) {
    EXPECT_EQ(place({}, {kLaptop}, {}), std::nullopt);
}

TEST(MainWindowPlace, FitsTheScreenWithItsFrame) {
    const QMargins frame(2, 26, 2, 2);
    const QSize usual(1440, 900);
    for (const QRect& area : {QRect(0, 0, 1280, 720), QRect(0, 0, 1440, 900),
                              QRect(0, 30, 1366, 738), QRect(0, 0, 1920, 1080)}) {
        const QRect place = mainWindowPlace({}, {area}, frame, usual);
        EXPECT_TRUE(area.contains(place.marginsAdded(frame))) << area.height();
        EXPECT_EQ(place.size(), usual.boundedTo(area.marginsRemoved(frame).size()));
    }
}

TEST(MainWindowPlace, IsThatOfTheLastTimeMovedOntoTheScreen) {
    const QMargins frame(2, 26, 2, 2);
    const QRect area(0, 0, 1440, 900);
    const QRect inside(100, 100, 1000, 700);
    EXPECT_EQ(mainWindowPlace(inside, {area}, frame, {800, 600}), inside);
    const QRect tall = mainWindowPlace(QRect(0, 0, 1440, 900), {area}, frame, {800, 600});
    EXPECT_TRUE(area.contains(tall.marginsAdded(frame))) << "its frame had been off the screen";
    EXPECT_EQ(mainWindowPlace(QRect(5000, 0, 800, 600), {area}, frame, {800, 600}).size(),
              QSize(800, 600))
        << "the screen it was on is gone";
}

}  // namespace
}  // namespace kyosei
