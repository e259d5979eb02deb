// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

const ChangeScale kPoints{{0.5, 2, 6}, 1, GoodWhen::neither};
const ChangeScale kStages{{0.02, 0.1, 0.5}, 2, GoodWhen::neither};
const ChangeScale kLeft{{0.1, 0.5, 2}, 1, GoodWhen::more};
const ChangeScale kRisk{{0.1, 0.5, 2}, 1, GoodWhen::less};

Change change(double low, double median, double high, double higher, double lower) {
    return {median, low, high, higher, lower, 512};
}

const Change kSmallRise = change(0.02, 0.4, 0.8, 0.96, 0.04);
const Change kClearFall = change(-3.5, -2.9, -2.2, 0, 1);
const Change kLargeRise = change(7, 12.84, 17, 1, 0);
const Change kLeansUp = change(-0.1, 0.31, 0.7, 0.89, 0.1);
const Change kLeansDown = change(-7, -3, 0, 0.05, 0.9);
const Change kBarely = change(-0.1, 0.04, 0.2, 0.6, 0.4);
const Change kNothing = change(0, 0, 0, 0, 0);

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST(ChangeText, SaysInASentenceWhatMovedHowFarAndHowSureThatIs) {
    EXPECT_EQ(changeSentence(kSmallRise, kPoints),
              text("A small rise. Likely 0.0 to +0.8. 96 % likely higher."));
    EXPECT_EQ(changeSentence(kClearFall, kPoints),
              text("A clear fall. Likely −3.5 to −2.2. > 99 % likely lower."));
    EXPECT_EQ(changeSentence(kLargeRise, kPoints),
              text("A large rise. Likely +7.0 to +17.0. > 99 % likely higher."));
    EXPECT_EQ(
        changeSentence(kLeansUp, kPoints),
        text("Direction unclear, leaning higher. 89 of 100 runs higher. Likely −0.1 to +0.7."));
    EXPECT_EQ(changeSentence(kLeansDown, kPoints),
              text("Direction unclear, leaning lower. 90 of 100 runs lower. Likely −7.0 to 0.0."));
    EXPECT_EQ(changeSentence(kBarely, kPoints),
              text("Practically no change. Likely −0.1 to +0.2."));
    EXPECT_EQ(changeSentence(kNothing, kPoints), text("No change."));
}

TEST(ChangeText, NumbersHaveTheirSignAndNeverASignedZero) {
    EXPECT_EQ(changeNumber(kSmallRise, kPoints), text("+0.4"));
    EXPECT_EQ(changeNumber(kClearFall, kPoints), text("−2.9"));
    EXPECT_EQ(changeNumber(kLeansUp, kPoints), text("+0.3"));
    EXPECT_EQ(changeNumber(kBarely, kPoints), text("≈ 0"));
    EXPECT_EQ(changeNumber(kNothing, kPoints), text("0"));
    EXPECT_EQ(changeNumber(change(-1, 0.04, 1, 0.51, 0.49), kPoints), text("≈ 0")) << "unclear";
    EXPECT_EQ(changeNumber(change(0.01, 0.04, 0.7, 0.97, 0.03), kPoints), text("+0.04"))
        << "a rise that is called one does not read as none";
    EXPECT_EQ(changeNumber(change(0.05, 0.067, 0.09, 1, 0), kStages), text("+0.07"));
    EXPECT_EQ(changeNumber(change(NAN, NAN, NAN, 0, 0), kPoints), text("–"));
}

TEST(ChangeText, ALevelIsTheBaselineAndTheChangeToTheLastDigit) {
    EXPECT_EQ(levelText(62.5, kSmallRise, kPoints), text("62.5 → 62.9"));
    // Rounded by themselves these would read 62.4, +0.4 and 62.9.
    EXPECT_EQ(levelText(62.44, change(0.1, 0.44, 0.8, 1, 0), kPoints), text("62.4 → 62.8"));
    EXPECT_EQ(levelText(1.17, change(0.05, 0.07, 0.09, 1, 0), kStages), text("1.17 → 1.24"));
    EXPECT_EQ(levelText(62.5, kBarely, kPoints), text("62.5, as without it"));
    EXPECT_EQ(levelText(62.5, kClearFall, kPoints), text("62.5 → 59.6"));
    EXPECT_EQ(levelText(62.5, change(0.01, 0.04, 0.7, 0.97, 0.03), kPoints), text("62.50 → 62.54"));
    EXPECT_EQ(changedLevel(62.5, kClearFall, kPoints), text("59.6"));
}

TEST(ChangeText, TheEndsOfAChanceSayNoMoreThanTheRunsCan) {
    Change coarse = kClearFall;
    coarse.effective = 64;
    EXPECT_EQ(changeChance(coarse, kPoints), text("> 95 % lower"));
    EXPECT_EQ(changeChance(kClearFall, kPoints), text("> 99 % lower"));
    EXPECT_EQ(changeChance(kSmallRise, kPoints), text("96 % higher"));
}

// Everything that is said of one change, for ranges, medians and shares of all kinds: signs, words,
// colour and chances never contradict each other.
TEST(ChangeText, NothingThatIsSaidOfAChangeContradictsTheRest) {
    for (const ChangeScale& scale : {kPoints, kStages, kLeft, kRisk})
        for (const double median : {-30.0, -3.0, -0.31, -0.04, 0.0, 0.03, 0.2, 0.7, 2.5, 12.0})
            for (const double below : {0.0, 0.01, 0.3, 2.0, 40.0})
                for (const double above : {0.0, 0.01, 0.3, 2.0, 40.0}) {
                    Change each = change(median - below, median, median + above, 0.3, 0.3);
                    if (each.low > 0)
                        each.higher = 0.97, each.lower = 0.03;
                    else if (each.high < 0)
                        each.higher = 0.02, each.lower = 0.98;
                    else if (median != 0)
                        (median > 0 ? each.higher : each.lower) = 0.62;
                    const ChangeClass size = classify(each, scale.thresholds);
                    const bool certain = size > ChangeClass::unclear;
                    const QString number = changeNumber(each, scale);
                    const QString sentence = changeSentence(each, scale);
                    const QString chance = changeChance(each, scale);
                    const ChangeArrow arrow = changeArrow(each, scale);
                    const ChangeRole role = changeRole(each, scale);
                    SCOPED_TRACE(testing::Message()
                                 << number.toStdString() << " | " << sentence.toStdString() << " | "
                                 << chance.toStdString());
                    // An arrow, a colour and the word "likely higher" stand and fall together.
                    EXPECT_EQ(arrow != ChangeArrow::none, certain);
                    EXPECT_EQ(role != ChangeRole::neutral, certain);
                    EXPECT_EQ(sentence.contains(text("likely higher")), arrow == ChangeArrow::up);
                    EXPECT_EQ(sentence.contains(text("likely lower")), arrow == ChangeArrow::down);
                    EXPECT_EQ(sentence.contains(text(" rise.")), arrow == ChangeArrow::up);
                    EXPECT_EQ(sentence.contains(text(" fall.")), arrow == ChangeArrow::down);
                    EXPECT_EQ(chance.contains(u'%'), certain);
                    if (certain) {
                        EXPECT_EQ(number.front(), median > 0 ? u'+' : QChar(0x2212));
                        EXPECT_EQ(chance.contains(text("higher")), arrow == ChangeArrow::up);
                        EXPECT_FALSE(levelText(50, each, scale).contains(text("without")));
                    }
                    if (scale.good == GoodWhen::neither) {
                        EXPECT_TRUE(role == ChangeRole::neutral || role == ChangeRole::accent);
                    } else if (certain) {
                        EXPECT_EQ(role == ChangeRole::gain,
                                  (median > 0) == (scale.good == GoodWhen::more));
                    }
                    if (number == text("≈ 0") || number == text("0")) {
                        EXPECT_FALSE(chance.contains(u'%'));
                        EXPECT_TRUE(levelText(50, each, scale).contains(text("as without it")));
                    }
                    if (sentence.contains(text("leaning higher"))) {
                        EXPECT_NE(number.front(), QChar(0x2212));
                    }
                    if (sentence.contains(text("leaning lower"))) {
                        EXPECT_NE(number.front(), u'+');
                    }
                    if (number.front() == u'+' || number.front() == QChar(0x2212)) {
                        EXPECT_NE(number.mid(1).toDouble(), 0.0) << "a signed zero";
                    }
                }
}

}  // namespace
}  // namespace kyosei
