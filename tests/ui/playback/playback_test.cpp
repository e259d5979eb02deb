// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/playback/playback.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace kyosei {
namespace {

class PlaybackTest : public testing::Test {
protected:
    void SetUp() override {
        years.setCheckable(true);
        lessMotion.setCheckable(true);
        open();
    }
    void open() {
        playback.reset();
        playback = std::make_unique<Playback>(
            document, settings, Playback::Commands{replay, years, lessMotion}, &window);
    }
    [[nodiscard]] bool isShown(int bar) const { return !playback->bars().at(bar)->isHidden(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Document document{sharedPolicyModel()};
    QAction replay, years, lessMotion;
    QWidget window;
    std::unique_ptr<Playback> playback;
};

TEST_F(PlaybackTest, OnlyAChangeCanBeReplayed) {
    EXPECT_FALSE(replay.isEnabled());
    document.beginGesture();
    document.setLeverValue(someLever(), someLever().maximum);
    EXPECT_TRUE(replay.isEnabled());
    document.history().undo();
    EXPECT_FALSE(replay.isEnabled());
}

TEST_F(PlaybackTest, AReplayShowsItsBarAndTellsThatThingsMove) {
    document.beginGesture();
    document.setLeverValue(someLever(), someLever().maximum);
    QSignalSpy moving(playback.get(), &Playback::movingChanged);
    EXPECT_FALSE(isShown(0));
    replay.trigger();
    EXPECT_TRUE(isShown(0));
    ASSERT_EQ(moving.count(), 1);
    EXPECT_TRUE(moving.front().front().toBool());
    EXPECT_TRUE(document.isPreviewing());
    document.endPreview();
    EXPECT_FALSE(isShown(0));
    EXPECT_FALSE(moving.back().front().toBool());
}

TEST_F(PlaybackTest, TheYearThatIsPlayedComesBackWhenThePointerLeavesAChart) {
    QSignalSpy shown(playback.get(), &Playback::yearShown);
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    playback->noteHover(nothing);
    EXPECT_EQ(shown.count(), 0) << "nothing is played";
    years.trigger();
    EXPECT_TRUE(isShown(1));
    ASSERT_GE(shown.count(), 1);
    const auto before = shown.count();
    playback->noteHover(2030);
    EXPECT_EQ(shown.count(), before) << "the pointer has the word";
    playback->noteHover(nothing);
    ASSERT_EQ(shown.count(), before + 1);
    EXPECT_EQ(shown.back().front().toDouble(), shown.at(before - 1).front().toDouble());
    years.trigger();
    EXPECT_FALSE(isShown(1));
    EXPECT_TRUE(std::isnan(shown.back().front().toDouble()));
}

TEST_F(PlaybackTest, LessMotionIsRemembered) {
    EXPECT_FALSE(lessMotion.isChecked());
    lessMotion.toggle();
    lessMotion.disconnect();
    lessMotion.setChecked(false);
    open();
    EXPECT_TRUE(lessMotion.isChecked());
}

}  // namespace
}  // namespace kyosei
