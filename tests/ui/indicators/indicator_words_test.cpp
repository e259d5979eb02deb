// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_words.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

IndicatorContent panel(const char* title, double median, double low, double high) {
    IndicatorContent content;
    content.title = QString::fromUtf8(title);
    content.changed = true;
    content.year = 2050;
    content.before = 29.54;
    content.change = Change{median, low, high, low > 0 ? 1.0 : 0.6, high < 0 ? 1.0 : 0.4, 512};
    content.kind = classify(*content.change, content.scale.thresholds);
    return content;
}

const IndicatorContent kClear = panel("Building", 2.94, 2.2, 3.5);
const IndicatorContent kSmall = panel("Making", 0.46, 0.1, 0.9);
const IndicatorContent kFall = panel("Keeping", -7, -9, -5);
const IndicatorContent kUnclear = panel("Preventing", 0.4, -0.6, 1.2);
const IndicatorContent kNone = panel("Hoping", 0.04, -0.1, 0.2);

TEST(IndicatorWords, SayOneSentenceWhereOneStandsOut) {
    EXPECT_EQ(summaryText({kSmall, kSmall, kSmall, kClear}),
              QStringLiteral("Building rises clearly, the others a little."));
}

TEST(IndicatorWords, NameEachByWhatHappensToItOtherwise) {
    EXPECT_EQ(summaryText({kClear, kFall, kUnclear, kNone}),
              QStringLiteral("A large fall: Keeping. A clear rise: Building. Direction unclear: "
                             "Preventing. Practically no change: Hoping."));
    EXPECT_EQ(summaryText({kSmall, kSmall}), QStringLiteral("All rise a little."));
    EXPECT_EQ(summaryText({kFall, kFall}), QStringLiteral("All fall a lot."));
}

TEST(IndicatorWords, NameWhatPassesOutOfSightBeforeTheHorizon) {
    IndicatorContent war = panel("Keeping", -1.4, -3.3, -0.7);
    war.window = {-14, 10};
    war.line = {{2030, 0}, {2031, -22.3}, {2050, -1.4}};
    IndicatorContent other = panel("Making", -1.1, -2, -0.6);
    other.window = war.window;
    EXPECT_EQ(summaryText({other, war}),
              QStringLiteral("All fall a little. Keeping: −22 in 2031."));
}

TEST(IndicatorWords, SaySoWhereNothingMoves) {
    EXPECT_EQ(summaryText({kNone, kNone}),
              QStringLiteral("Nothing moves by more than 0.5 points."));
    IndicatorContent same = kNone;
    same.changed = false;
    EXPECT_EQ(summaryText({same, same}),
              QStringLiteral("Nothing differs from the baseline yet. Move a slider below."));
    EXPECT_EQ(summaryText({}), QString());
}

TEST(IndicatorWords, SayNothingOfAResultThatIsHidden) {
    IndicatorContent hidden = kClear;
    hidden.hidden = true;
    hidden.change.reset();
    EXPECT_EQ(summaryText({kSmall, hidden}), QStringLiteral("Hidden until you reveal it"));
    EXPECT_EQ(numberText(hidden), QString());
    EXPECT_EQ(rangeText(hidden), QString());
    EXPECT_EQ(levelText(hidden), QString());
}

TEST(IndicatorWords, LevelsAddUpWithTheChangeThatStandsBesideThem) {
    EXPECT_EQ(numberText(kClear), QStringLiteral("+2.9"));
    EXPECT_EQ(levelText(kClear), QStringLiteral("29.5 → 32.4")) << "29.5 and 2.9";
    IndicatorContent levels = kClear;
    levels.mode = IndicatorMode::levels;
    EXPECT_EQ(numberText(levels), QStringLiteral("32.4"));
    EXPECT_EQ(rangeText(levels), QStringLiteral("+2.9"));
}

TEST(IndicatorWords, GiveNoSignToWhatIsPracticallyNothing) {
    EXPECT_EQ(numberText(kNone), QStringLiteral("≈ 0"));
    EXPECT_EQ(excursionText(-34.2, 2036), QStringLiteral("−34 in 2036"));
}

}  // namespace
}  // namespace kyosei
