// SPDX-License-Identifier: GPL-3.0-or-later
// The small model's "calm" is 20 + slope * (year - 2000), slope 0.5, or 0.6 in the steeper run.
#include "tests/ui/support/chart_fixture.h"
#include "ui/predict/predict_picture.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

PredictQuestion aboutCalm(PredictKind kind = PredictKind::curve) {
    PredictQuestion question;
    question.target.slot = smallModel()->charts().headline().stability.slot;
    question.target.usualChange = 4;
    question.kind = kind;
    question.year = 2040;
    return question;
}

Guess endingAt(double first, double last) {
    Guess guess;
    guess.curve = {{2026, 2050}, {first, last}};
    return guess;
}

TEST(PredictPicture, BeginsTodayAndShowsNoResultWhileOneIsAsked) {
    PredictRound round;
    round.open(aboutCalm(), 2026, 2050);
    const PredictPicture picture = pictureOf(round.question(), round, *smallModel(), {});
    EXPECT_EQ(picture.first, 2026);
    EXPECT_EQ(picture.last, 2050);
    EXPECT_TRUE(picture.asking);
    EXPECT_FALSE(picture.revealed);
    EXPECT_TRUE(picture.result.isEmpty());
    EXPECT_EQ(picture.high, 5) << "the usual change, rounded up";
    EXPECT_EQ(picture.low, -5);
}

TEST(PredictPicture, HasRoomForTheGuessThatIsBeingMade) {
    PredictRound round;
    round.open(aboutCalm(), 2026, 2050);
    EXPECT_EQ(pictureOf(round.question(), round, *smallModel(), endingAt(0, -13)).low, -20);
}

TEST(PredictPicture, TellsResultAndGuessesAsChangesFromTheBaseline) {
    PredictRound round;
    round.open(aboutCalm(PredictKind::range), 2026, 2050);
    // 45 in 2050 without a change; a guess is in shown values.
    Guess guess = endingAt(33, 47);
    guess.low = 41;  // 40 in 2040 without a change
    guess.high = 43;
    round.add(guess);
    round.reveal(steeperView());
    const PredictPicture picture = pictureOf(round.question(), round, *smallModel(), {});
    ASSERT_TRUE(picture.revealed);
    EXPECT_EQ(picture.result.first().x(), 2026);
    EXPECT_NEAR(picture.result.first().y(), 0.1 * 26, 1e-9);
    EXPECT_NEAR(picture.outcome, 0.1 * 40, 1e-9);
    ASSERT_EQ(picture.guesses.size(), 1U);
    EXPECT_NEAR(picture.guesses[0].low, 1, 1e-9);
    EXPECT_NEAR(picture.guesses[0].high, 3, 1e-9);
    EXPECT_NEAR(picture.guesses[0].curve.values.back(), 2, 1e-9);
    EXPECT_NEAR(picture.median.last().y(), 2, 1e-9);
    EXPECT_EQ(picture.high, 5) << "the result changes by 5 in 2050";
}

}  // namespace
}  // namespace kyosei
