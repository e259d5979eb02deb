// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

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

TEST_F(SettingsTest, AreForTheirOwnerAlone) {
    const QString place = folder.filePath(QStringLiteral("new"));
    const QString file = place + QStringLiteral("/settings.ini");
    {
        Settings settings(file);
        settings.setRecentFiles({QStringLiteral("/home/ana/secret.json")});
    }
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_FALSE(QFile::permissions(file) & others);
    EXPECT_FALSE(QFile::permissions(place) & others);
    ASSERT_TRUE(QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::ReadOther));
    const Settings again(file);
    EXPECT_FALSE(QFile::permissions(file) & others) << "of an earlier edition";
}

TEST_F(SettingsTest, AChoiceIsRememberedAndADamagedOneIsTheUsual) {
    using namespace remembered;
    EXPECT_EQ(Settings(path).choice(kYearsPace), kYearsPace.fallback);
    Settings(path).setChoice(kYearsPace, 2);
    Settings(path).setChoice(kYearsStart, 0);
    EXPECT_EQ(Settings(path).choice(kYearsPace), 2);
    EXPECT_EQ(Settings(path).choice(kYearsStart), 0) << "each has a place of its own";
    for (const char* damaged : {"3", "-1", "many", ""}) {
        write(QByteArray("[choices]\nyears=").append(damaged).append("\n"));
        EXPECT_EQ(Settings(path).choice(kYearsPace), kYearsPace.fallback) << damaged;
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

TEST_F(SettingsTest, AnyBytesAreReadWithoutHarm) {
    std::mt19937 random(1992);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const QByteArrayList words = {"[look]", "theme=",   "[window]",  "rect=@Rect(", "@Variant(",
                                  "\\x0",   "[charts]", "left=",     "recent=",     "[files]",
                                  ", ",     "\n",       "\"",        "@ByteArray(", "99999999999",
                                  "true",   "%00",      "[screens]", "=",           "-"};
    for (int round = 0; round < 300; ++round) {
        QByteArray text;
        for (int i = upTo(60); i > 0; --i)
            text += upTo(3) == 0 ? QByteArray(1, char(upTo(255))) : words.at(upTo(19));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.close();
        Settings settings(path);
        (void)settings.recentFiles();
        (void)settings.chart(QStringLiteral("left"));
        (void)settings.windowRectOn(QStringLiteral("main"), QStringLiteral("screen"));
        if (const auto rect = settings.windowRect())
            (void)onScreen(*rect, {QRect(0, 0, 1366, 768)});
    }
}

}  // namespace kyosei
