// SPDX-License-Identifier: GPL-3.0-or-later
// What participants are told of their guesses, in words.
#include "ui/predict/predict_round.h"

#include <gtest/gtest.h>

#include <memory>
#include <utility>

namespace kyosei {
namespace {

/// A number that stays at 50 in the baseline and goes straight from there, in 24 years, to 50 plus
/// a change.
class PredictRoundTest : public testing::Test {
protected:
    [[nodiscard]] static std::shared_ptr<const RunResult> straight(double change) {
        std::vector<double> times;
        for (int year = 2026; year <= 2050; ++year)
            times.push_back(year);
        auto run = std::make_shared<RunResult>(times, std::vector<Slot>{0}, 1);
        const auto values = run->writable(0, 0);
        for (std::size_t i = 0; i < times.size(); ++i)
            values[i] = 50 + change * static_cast<double>(i) / 24;
        return run;
    }
    /// What is said of a straight guess when that change comes.
    [[nodiscard]] QString said(double expected, double change) {
        round.open({{0, 1, QStringLiteral("Number"), {}, 1}, PredictKind::curve, 2050}, 2026, 2050);
        Guess guess;
        guess.curve = {{2026, 2050}, {50, 50 + expected}};
        round.add(guess);
        round.reveal({nullptr, straight(0), straight(change)});
        return round.scored().front().sentence;
    }
    [[nodiscard]] QString saidOfRange(double low, double high, double change) {
        round.open({{0, 1, QStringLiteral("Number"), {}, 1}, PredictKind::range, 2050}, 2026, 2050);
        Guess guess;
        guess.low = 50 + low;
        guess.high = 50 + high;
        round.add(guess);
        round.reveal({nullptr, straight(0), straight(change)});
        return round.scored().front().sentence;
    }
    PredictRound round;
};

TEST_F(PredictRoundTest, DirectionAndSizeAreToldInWords) {
    EXPECT_EQ(said(3, 1), QStringLiteral("Right direction, 3 times too large: +3.0 expected by "
                                         "2050, +1.0 came."));
    EXPECT_TRUE(said(1, 1.5).startsWith(QStringLiteral("Right direction, 1.5 times too small")));
    EXPECT_TRUE(
        said(1.1, 1).startsWith(QStringLiteral("Right direction and about the right size")));
    EXPECT_TRUE(said(-2, 1).startsWith(QStringLiteral("Wrong direction")));
    EXPECT_TRUE(said(40, 0.5).startsWith(QStringLiteral("Right direction, far too large")));
}

// As everywhere else what comes is the median of the runs, not the run with central values.
TEST_F(PredictRoundTest, GuessesAreJudgedByTheMedianOfTheRuns) {
    round.open({{0, 1, QStringLiteral("Number"), {}, 1}, PredictKind::curve, 2050}, 2026, 2050);
    Guess guess;
    guess.curve = {{2026, 2050}, {50, 52}};
    round.add(guess);
    EnsembleSnapshot stage;
    stage.times = {2026, 2038, 2050};
    OutputFan fan;
    fan.difference.quantiles = {{0, -1, -2}, {0, 0, 0}, {0, 1, 2}, {0, 2, 4}, {0, 3, 6}};
    stage.outputs = {fan};
    RunView view{nullptr, straight(0), straight(7)};
    view.fan = std::make_shared<const EnsembleSnapshot>(stage);
    round.reveal(view);
    EXPECT_EQ(round.scored().front().sentence,
              QStringLiteral("Right direction and about the right size: +2.0 expected by 2050, "
                             "+2.0 came."));
    EXPECT_NEAR(round.scored().front().score, 0, 1e-12);
}

TEST_F(PredictRoundTest, NothingIsARightAnswerWhereNothingChanges) {
    EXPECT_TRUE(said(0, 0.01).startsWith(QStringLiteral("Right: nothing changes")));
    EXPECT_TRUE(said(2, 0.01).startsWith(QStringLiteral("Nothing changes")));
    EXPECT_TRUE(said(0, 2).startsWith(QStringLiteral("Not nothing")));
}

TEST_F(PredictRoundTest, ARangeHoldsTheChangeOrMissesIt) {
    EXPECT_EQ(saidOfRange(-1, 2, 1),
              QString::fromUtf8("−1.0 to +2.0 by 2050 holds the result, +1.0."));
    EXPECT_EQ(saidOfRange(2, 4, 1),
              QStringLiteral("+2.0 to +4.0 by 2050 misses the result, +1.0, by 1.0."));
}

}  // namespace
}  // namespace kyosei
