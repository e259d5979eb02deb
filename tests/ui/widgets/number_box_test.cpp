// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"
#include "ui/widgets/wheel_turns.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// What a field of a locale comes to once somebody has typed a text into it.
double typed(const QString& text, const QString& locale, const QString& suffix = {}) {
    NumberBox box;
    box.setLocale(QLocale(locale));
    box.setRange(-100, 10000);
    box.setDecimals(3);
    box.setSuffix(suffix);
    box.show();
    auto* line = box.findChild<QLineEdit*>();
    line->setSelection(0, int(line->text().size() - suffix.size()));
    for (const QChar letter : text)
        line->insert(letter);
    box.interpretText();
    return box.value();
}

TEST(NumberBox, TakesCommaAndPointAsDecimalSignInEveryLocale) {
    for (const char* locale : {"C", "en_US", "en_GB", "de_DE", "de_CH", "ru_RU", "mn_MN", "ja_JP",
                               "ko_KR", "zh_CN", "fr_FR", "hi_IN"}) {
        SCOPED_TRACE(locale);
        const QString name = QString::fromLatin1(locale);
        EXPECT_EQ(typed(QStringLiteral("3,5"), name), 3.5);
        EXPECT_EQ(typed(QStringLiteral("3.5"), name), 3.5);
        EXPECT_EQ(typed(QStringLiteral("0,5"), name), 0.5);
        EXPECT_EQ(typed(QStringLiteral("-0,25"), name), -0.25);
        EXPECT_EQ(typed(QStringLiteral(",5"), name), 0.5);
        EXPECT_EQ(typed(QStringLiteral("1234,5"), name), 1234.5);
        EXPECT_EQ(typed(QStringLiteral("42"), name), 42);
        EXPECT_EQ(typed(QStringLiteral("1,5"), name, QStringLiteral(" % a.b.")), 1.5);
    }
}

TEST(NumberBox, ReadsDigitsOfEastAsianKeyboards) {
    EXPECT_EQ(typed(QStringLiteral("３．５"), QStringLiteral("ja_JP")), 3.5);
    EXPECT_EQ(typed(QStringLiteral("３，５"), QStringLiteral("ja_JP")), 3.5);
    EXPECT_EQ(typed(QStringLiteral("−１。２５"), QStringLiteral("en_US")), -1.25);
}

TEST(NumberBox, ASecondSignIsRefusedAndNotSwallowed) {
    EXPECT_EQ(typed(QStringLiteral("1,2,5"), QStringLiteral("en_US")), 1.25)
        << "the second comma does not go in; nothing else is lost";
    NumberBox box;
    box.setLocale(QLocale(QStringLiteral("en_US")));
    QString text = QStringLiteral("1,234.5");
    int position = 0;
    EXPECT_EQ(box.validate(text, position), QValidator::Invalid) << "one number or another";
}

/// Steps that turns by such angles come to, one after the other.
QList<int> stepsOf(const QList<QPoint>& angles, const QList<QPoint>& pixels = {}) {
    WheelTurns turns;
    QList<int> steps;
    for (qsizetype i = 0; i < std::max(angles.size(), pixels.size()); ++i)
        steps << turns.steps(QWheelEvent({}, {}, pixels.value(i), angles.value(i), Qt::NoButton, {},
                                         Qt::NoScrollPhase, false));
    return steps;
}

TEST(WheelTurns, SmallOnesOfATouchPadAddUp) {
    EXPECT_EQ(stepsOf({{0, 120}}), QList<int>{1});
    EXPECT_EQ(stepsOf({{0, -240}}), QList<int>{-2});
    EXPECT_EQ(stepsOf({{0, 45}, {0, 45}, {0, 45}, {0, 45}, {0, 45}, {0, 45}}),
              (QList<int>{0, 0, 1, 0, 0, 1}));
    EXPECT_EQ(stepsOf({{-60, 0}, {-60, 0}}), (QList<int>{0, 1}));
    EXPECT_EQ(stepsOf({}, {{0, 30}, {0, 30}}), (QList<int>{0, 1})) << "pixels, where angles lack";
}

TEST(WheelTurns, ABackwardTurnBeginsAnew) {
    EXPECT_EQ(stepsOf({{0, 100}, {0, -20}, {0, -100}}), (QList<int>{0, 0, -1}));
}

}  // namespace
}  // namespace kyosei
