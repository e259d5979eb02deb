// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/live_bridge.h"

#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace kyosei {

namespace {

Scenario numbered(int number) {
    Scenario scenario;
    scenario.title = std::to_string(number);
    return scenario;
}

}  // namespace

TEST(LiveBridge, ShowsTheNewestRequestLastAndNeverPilesUpRuns) {
    std::atomic<int> runs = 0;
    std::vector<std::string> ran;
    LiveBridge bridge([&](const Scenario& scenario, const std::stop_token&) -> Result<RunResult> {
        ++runs;
        ran.push_back(scenario.title);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return RunResult({0.0}, {}, 1);
    });
    int shown = 0;
    QObject::connect(&bridge, &LiveBridge::runFinished, &bridge, [&] { ++shown; });
    constexpr int kRequests = 200;
    for (int i = 0; i < kRequests; ++i)
        bridge.submit(numbered(i));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !bridge.isRunning(); }));
    // All requests arrived within one turn of the event loop: the first, and the last for the rest.
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(shown, 2);
    EXPECT_EQ(ran.back(), std::to_string(kRequests - 1));
}

TEST(LiveBridge, KeepsShowingResultsWhileRequestsKeepComing) {
    LiveBridge bridge([](const Scenario&, const std::stop_token&) -> Result<RunResult> {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return RunResult({0.0}, {}, 1);
    });
    int shown = 0;
    QObject::connect(&bridge, &LiveBridge::runFinished, &bridge, [&] { ++shown; });
    // Faster than a run takes, as a hand on a slider may be.
    for (int i = 0; shown == 0 && i < 2000; ++i) {
        bridge.submit(numbered(i));
        QTest::qWait(2);
    }
    EXPECT_GT(shown, 0);
}

TEST(LiveBridge, AFailedRunArrivesWithItsIssues) {
    LiveBridge bridge([](const Scenario&, const std::stop_token&) -> Result<RunResult> {
        return fail(Issue{Severity::error, IssueCode::nonFinite, {}, "too much", {}});
    });
    Issues issues;
    QObject::connect(&bridge, &LiveBridge::runFinished, &bridge,
                     [&](const LiveRun& run) { issues = run.issues; });
    bridge.submit({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !issues.empty(); }));
    EXPECT_EQ(issues.front().message, "too much");
}

}  // namespace kyosei
