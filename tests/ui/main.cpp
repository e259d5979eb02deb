// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hang_watch.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

/// A test that leaves another language or another way of writing numbers behind fails, and not one
/// that comes after it.
class SameLanguageAfterEachTest : public testing::EmptyTestEventListener {
    void OnTestEnd(const testing::TestInfo& /*test*/) override {
        EXPECT_EQ(QLocale(), QLocale::c()) << "see LanguageGuard";
        EXPECT_EQ(kyosei::language(), QStringLiteral("en")) << "see LanguageGuard";
        if (kyosei::language() != QStringLiteral("en"))
            kyosei::useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
};

}  // namespace

// The same surroundings everywhere: no screen, no user's settings, no user's language.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kyosei-ui-tests"));
    kyosei::applyTheme(*qApp, kyosei::ThemeChoice::light);
    testing::UnitTest::GetInstance()->listeners().Append(new SameLanguageAfterEachTest);
    testing::UnitTest::GetInstance()->listeners().Append(new kyosei::HangWatch);
    return RUN_ALL_TESTS();
}
