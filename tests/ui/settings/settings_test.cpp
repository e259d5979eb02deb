// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kyosei {

namespace {

class SettingsTest : public testing::Test {
protected:
    void write(const char* text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.ini"));
};

}  // namespace

TEST_F(SettingsTest, RemembersWhatWasSet) {
    {
        Settings settings(path);
        settings.setTheme(ThemeChoice::dark);
        settings.setWindow({10, 20, 1300, 800}, true);
        settings.setLeversUnfolded(true);
        settings.setChart(QStringLiteral("left"), QStringLiteral("trust"));
        settings.setRecentFiles({QStringLiteral("/a, b.json"), QStringLiteral("/c.json")});
    }
    const Settings settings(path);
    EXPECT_EQ(settings.theme(), ThemeChoice::dark);
    EXPECT_EQ(settings.windowRect(), QRect(10, 20, 1300, 800));
    EXPECT_TRUE(settings.windowMaximized());
    EXPECT_TRUE(settings.leversUnfolded());
    EXPECT_EQ(settings.chart(QStringLiteral("left")), QStringLiteral("trust"));
    EXPECT_EQ(settings.recentFiles().size(), 2);
    EXPECT_TRUE(settings.problems().isEmpty());
}

TEST_F(SettingsTest, AChoiceIsRememberedAndADamagedOneIsTheUsual) {
    using namespace remembered;
    EXPECT_EQ(Settings(path).choice(kYearsPace), kYearsPace.usual);
    Settings(path).setChoice(kYearsPace, 2);
    Settings(path).setChoice(kYearsStart, 0);
    EXPECT_EQ(Settings(path).choice(kYearsPace), 2);
    EXPECT_EQ(Settings(path).choice(kYearsStart), 0) << "each has a place of its own";
    for (const char* damaged : {"3", "-1", "many", ""}) {
        write(QByteArray("[choices]\nyears=").append(damaged).append("\n"));
        EXPECT_EQ(Settings(path).choice(kYearsPace), kYearsPace.usual) << damaged;
    }
}

TEST_F(SettingsTest, DamagedValuesFallBackAndAreNamed) {
    write("[look]\ntheme=purple\n[window]\nrect=nonsense\nmaximized=perhaps\n");
    const Settings settings(path);
    EXPECT_EQ(settings.theme(), ThemeChoice::system);
    EXPECT_FALSE(settings.windowRect());
    EXPECT_FALSE(settings.windowMaximized());
    EXPECT_EQ(settings.problems().size(), 3);
}

TEST_F(SettingsTest, AFileOfAnotherKindIsNamedAndAnEmptyOneIsNot) {
    write("Dear minister,\n[[[ %% \x01\x02\n=\n");
    EXPECT_EQ(Settings(path).problems().size(), 1);
    write("");
    EXPECT_TRUE(Settings(path).problems().isEmpty());
}

TEST(OnScreen, MovesAWindowBackOntoItsScreen) {
    const QRect screen(0, 0, 1280, 720);
    EXPECT_EQ(onScreen({-300, 100, 1000, 600}, {screen}), QRect(0, 100, 1000, 600));
    EXPECT_EQ(onScreen({100, 50, 3000, 2000}, {screen}), QRect(0, 0, 1280, 720));
}

TEST(OnScreen, GivesUpAWindowOnAScreenThatIsGone) {
    EXPECT_FALSE(onScreen({5000, 100, 1000, 600}, {QRect(0, 0, 1280, 720)}));
}

}  // namespace kyosei
