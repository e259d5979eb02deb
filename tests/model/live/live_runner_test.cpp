// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/live_runner.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <vector>

namespace kyosei {
namespace {

using namespace std::chrono_literals;

RunResult emptyResult() {
    return RunResult({0.0}, {}, 1);
}

Scenario titled(const std::string& title) {
    Scenario scenario;
    scenario.title = title;
    return scenario;
}

TEST(LiveRunner, DeliversTheRevisionItWasAskedFor) {
    std::promise<LiveRun> delivered;
    LiveRunner runner([](const Scenario&, std::stop_token) { return emptyResult(); },
                      [&](LiveRun run) { delivered.set_value(std::move(run)); });
    const auto revision = runner.submit({});
    const LiveRun run = delivered.get_future().get();
    EXPECT_EQ(run.revision, revision);
    EXPECT_TRUE(run.result);
}

TEST(LiveRunner, CancelsTheRunningRequestAndDeliversOnlyTheNewest) {
    std::promise<void> firstStarted;
    std::promise<LiveRun> delivered;
    std::atomic<int> deliveries = 0;
    std::vector<std::string> started;
    LiveRunner runner(
        [&](const Scenario& scenario, std::stop_token stop) -> Result<RunResult> {
            started.push_back(scenario.title);
            if (scenario.title == "first") {
                firstStarted.set_value();
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(1ms);
                return fail({Severity::error, IssueCode::cancelled, {}, "cancelled", {}});
            }
            return emptyResult();
        },
        [&](LiveRun run) {
            ++deliveries;
            delivered.set_value(std::move(run));
        });
    runner.submit(titled("first"));
    firstStarted.get_future().get();
    runner.submit(titled("second"));
    const LiveRun run = delivered.get_future().get();
    EXPECT_EQ(run.revision, 2u);
    EXPECT_EQ(deliveries, 1);
}

TEST(LiveRunner, RunsWaitingRequestsOnceOnly) {
    std::promise<void> gate;
    std::shared_future<void> open = gate.get_future().share();
    std::atomic<int> runs = 0;
    std::promise<void> last;
    LiveRunner runner(
        [&](const Scenario& scenario, std::stop_token) -> Result<RunResult> {
            ++runs;
            if (scenario.title == "0")
                open.wait();
            return emptyResult();
        },
        [&](LiveRun run) {
            if (run.revision == 100)
                last.set_value();
        });
    for (int i = 0; i < 100; ++i)
        runner.submit(titled(std::to_string(i)));
    gate.set_value();
    last.get_future().get();
    EXPECT_LE(runs, 3) << "requests that are overtaken while waiting must not run";
}

TEST(LiveRunner, ReportsAFailedRun) {
    std::promise<LiveRun> delivered;
    LiveRunner runner(
        [](const Scenario&, std::stop_token) -> Result<RunResult> {
            return fail({Severity::error, IssueCode::nonFinite, {}, "broken", {}});
        },
        [&](LiveRun run) { delivered.set_value(std::move(run)); });
    runner.submit({});
    const LiveRun run = delivered.get_future().get();
    EXPECT_FALSE(run.result);
    ASSERT_EQ(run.issues.size(), 1u);
}

TEST(LiveRunner, StopsARunningRequestWhenDestroyed) {
    std::promise<void> started;
    {
        LiveRunner runner(
            [&](const Scenario&, std::stop_token stop) -> Result<RunResult> {
                started.set_value();
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(1ms);
                return fail({Severity::error, IssueCode::cancelled, {}, "cancelled", {}});
            },
            [](LiveRun) { FAIL() << "a cancelled run was delivered"; });
        runner.submit({});
        started.get_future().get();
    }
}

}  // namespace
}  // namespace kyosei
