// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/play_bar.h"
#include "ui/playback/play_years.h"
#include "ui/settings/settings.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

class PlayYearsTest : public testing::Test {
protected:
    void SetUp() override {
        years.clock().setDuration(1000);  // nothing moves by itself while a test looks
        shown.emplace(&years, &PlayYears::yearShown);
    }
    [[nodiscard]] double lastShown() const { return shown->back().front().toDouble(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget window;
    PlayBar bar{QStringLiteral("Play"), &window};
    PlayYears years{{1990, 2026, 2060}, settings, bar};
    std::optional<QSignalSpy> shown;
};

TEST_F(PlayYearsTest, BeginsPlayingAtTheChosenStart) {
    years.setOn(true);
    EXPECT_TRUE(years.clock().isPlaying());
    EXPECT_TRUE(lastShown() == 1990 || lastShown() == 2026) << lastShown();
}

TEST_F(PlayYearsTest, TheStartIsAChoiceThatIsRemembered) {
    years.setOn(true);
    auto* start = bar.findChildren<QComboBox*>().back();
    for (QComboBox* box : bar.findChildren<QComboBox*>())
        if (box->itemText(1).contains(QStringLiteral("2026")))
            start = box;
    for (const auto& [choice, year] : {std::pair{0, 1990.0}, std::pair{1, 2026.0}}) {
        start->setCurrentIndex(choice);
        emit start->activated(choice);
        EXPECT_EQ(years.year(), year);
    }
    QWidget other;
    PlayBar again(QStringLiteral("Play"), &other);
    PlayYears later({1990, 2026, 2060}, settings, again);
    later.setOn(true);
    EXPECT_EQ(later.year(), 2026);
}

TEST_F(PlayYearsTest, TheHandleIsScrubbedAndPlayingStops) {
    years.setOn(true);
    emit bar.positionWanted(2041);
    EXPECT_EQ(lastShown(), 2041);
    EXPECT_FALSE(years.clock().isPlaying());
    emit bar.playPressed();
    EXPECT_TRUE(years.clock().isPlaying());
    emit bar.playPressed();
    EXPECT_FALSE(years.clock().isPlaying());
}

TEST_F(PlayYearsTest, OnceClosedNoYearIsShown) {
    const QSignalSpy on(&years, &PlayYears::onChanged);
    years.setOn(true);
    emit bar.closed();
    EXPECT_FALSE(years.isOn());
    EXPECT_TRUE(std::isnan(lastShown()));
    EXPECT_EQ(on.count(), 2);
    const auto count = shown->count();
    years.clock().moveTo(2030);
    EXPECT_EQ(shown->count(), count);
}

}  // namespace
}  // namespace kyosei
