// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/run/future_runs.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class FutureRunsTest : public testing::Test {
protected:
    FutureRunsTest() {
        QObject::connect(&runs_, &FutureRuns::changed, &here_,
                         [this](const std::shared_ptr<const DrawnFutures>& now) {
                             futures_ = now;
                             ++told_;
                         });
    }
    [[nodiscard]] bool waitForDraw(std::uint64_t draw) const {
        return QTest::qWaitFor([&] { return futures_ && futures_->draw == draw; }, kPatience);
    }
    static Slot stability() { return policyModel().charts().headline().stability.slot; }
    /// Where the first future ends.
    [[nodiscard]] double end() const {
        return futures_->runs.scenario.series(stability(), 0).back();
    }

    QObject here_;
    FutureRuns runs_{sharedPolicyModel()};
    std::shared_ptr<const DrawnFutures> futures_;
    int told_ = 0;
};

TEST_F(FutureRunsTest, NothingIsDrawnWhileNobodyShowsAny) {
    runs_.setScenario({});
    QTest::qWait(100);
    EXPECT_EQ(told_, 0);
}

TEST_F(FutureRunsTest, DrawsWhatTheCommandLineDrawsForTheSameNumber) {
    runs_.setWanted(here_, {stability()});
    ASSERT_TRUE(waitForDraw(1));
    const auto known = singleFutures(sharedPolicyModel(), {}, 1, 1, {stability()});
    ASSERT_TRUE(known);
    EXPECT_EQ(end(), known->scenario.series(stability(), 0).back());
}

TEST_F(FutureRunsTest, AnotherDrawHasOtherFuturesAndTheScenarioKeepsItsDraw) {
    runs_.setWanted(here_, {stability()});
    ASSERT_TRUE(waitForDraw(1));
    const double first = end();
    runs_.drawAgain();
    ASSERT_TRUE(waitForDraw(2));
    EXPECT_NE(end(), first);

    const double before = futures_->runs.expectedScenario.at(stability(), 2050);
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    Scenario moved;
    moved.set(cell, setting);
    runs_.setScenario(moved);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return futures_->runs.expectedScenario.at(stability(), 2050) != before; },
        kPatience));
    EXPECT_EQ(futures_->draw, 2U);
}

TEST_F(FutureRunsTest, ForgetsThemOnceNobodyShowsThem) {
    {
        const QObject chart;
        runs_.setWanted(chart, {stability()});
        ASSERT_TRUE(waitForDraw(1));
        runs_.setWanted(chart, {});
        EXPECT_EQ(futures_, nullptr) << "at once";
        runs_.setWanted(chart, {stability()});
    }
    // Whoever is gone wants nothing any more, as the next request shows.
    runs_.setWanted(here_, {});
    EXPECT_EQ(futures_, nullptr);
    const int told = told_;
    QTest::qWait(300);
    EXPECT_EQ(told_, told);
}

}  // namespace
}  // namespace kyosei
