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

}  // namespace
}  // namespace kyosei
