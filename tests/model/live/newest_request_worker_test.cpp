// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/live/newest_request_worker.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <latch>
#include <map>
#include <memory>
#include <new>
#include <numeric>
#include <semaphore>
#include <stdexcept>
#include <string>
#include <vector>

namespace kyosei {
namespace {

using Worker = NewestRequestWorker<int, int>;
using Revisions = std::vector<std::uint64_t>;

/// What a worker delivered, in that order; to be waited for.
class Deliveries {
public:
    Worker::Deliver taker() {
        return [this](std::uint64_t revision, Result<int> answer) {
            const std::scoped_lock lock(mutex_);
            revisions_.push_back(revision);
            answers_.push_back(std::move(answer));
            changed_.notify_all();
        };
    }
    void waitFor(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !revisions_.empty() && revisions_.back() >= revision; });
    }
    [[nodiscard]] Revisions revisions() const {
        const std::scoped_lock lock(mutex_);
        return revisions_;
    }
    [[nodiscard]] std::vector<Result<int>> answers() const {
        const std::scoped_lock lock(mutex_);
        return answers_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Revisions revisions_;
    std::vector<Result<int>> answers_;
};

/// Lets handlers pass one at a time, when the test says so.
struct Gate {
    std::counting_semaphore<> begun{0}, open{0};
    void pass() {
        begun.release();
        open.acquire();
    }
};

void waitUntilCancelled(const Worker::Turn& turn) {
    std::binary_semaphore stopped{0};
    const std::stop_callback wake(turn.cancelled(), [&] { stopped.release(); });
    stopped.acquire();
}

TEST(NewestRequestWorker, RunsTheFirstAndTheLastOfManyRequestsThatComeDuringARun) {
    Deliveries deliveries;
    Gate gate;
    std::vector<int> ran;
    Worker worker(
        [&](int request, const Worker::Turn& turn) -> Result<void> {
            ran.push_back(request);
            gate.pass();
            turn.deliver(10 * request);
            return {};
        },
        deliveries.taker());
    EXPECT_EQ(worker.submit(1), 1u);
    gate.begun.acquire();
    for (int request = 2; request <= 100; ++request)
        EXPECT_EQ(worker.submit(request), static_cast<std::uint64_t>(request));
    gate.open.release(2);
    deliveries.waitFor(100);
    EXPECT_EQ(ran, (std::vector<int>{1, 100}));
    EXPECT_EQ(deliveries.revisions(), (Revisions{1, 100}));
    EXPECT_EQ(*deliveries.answers().front(), 10);
    EXPECT_EQ(*deliveries.answers().back(), 1000);
}

TEST(NewestRequestWorker, AnswersEveryRequestThatComesAfterTheAnswerBefore) {
    Deliveries deliveries;
    Worker worker(
        [](int request, const Worker::Turn& turn) -> Result<void> {
            turn.deliver(request);
            return {};
        },
        deliveries.taker());
    Revisions expected(50);
    std::iota(expected.begin(), expected.end(), 1u);
    for (const std::uint64_t revision : expected) {
        EXPECT_EQ(worker.submit(7), revision);
        deliveries.waitFor(revision);
    }
    EXPECT_EQ(deliveries.revisions(), expected);
}

TEST(NewestRequestWorker, CancelsForANewerRequestFromTheMomentTheHandlerAllowsIt) {
    Deliveries deliveries;
    std::binary_semaphore coarseGiven{0};
    Worker worker(
        [&](int request, const Worker::Turn& turn) -> Result<void> {
            turn.deliver(request);
            turn.allowReplacement();
            if (request == 1) {
                coarseGiven.release();
                waitUntilCancelled(turn);
            }
            turn.deliver(-request);  // of the first nobody hears
            return {};
        },
        deliveries.taker());
    worker.submit(1);
    coarseGiven.acquire();
    worker.submit(2);
    deliveries.waitFor(2);
    worker.submit(3);
    deliveries.waitFor(3);
    const Revisions revisions = deliveries.revisions();
    EXPECT_EQ(std::count(revisions.begin(), revisions.end(), 1u), 1);
    EXPECT_EQ(*deliveries.answers().front(), 1);
}

TEST(NewestRequestWorker, ARequestThatWaitsAlreadyCancelsTheOneThatAllowsIt) {
    Deliveries deliveries;
    Gate gate;
    bool cancelled = false;
    Worker worker(
        [&](int request, const Worker::Turn& turn) -> Result<void> {
            if (request == 1) {
                gate.pass();
                EXPECT_FALSE(turn.cancelled().stop_requested());
                turn.allowReplacement();
                cancelled = turn.cancelled().stop_requested();
            }
            turn.deliver(request);
            return {};
        },
        deliveries.taker());
    worker.submit(1);
    gate.begun.acquire();
    worker.submit(2);
    gate.open.release();
    deliveries.waitFor(2);
    EXPECT_TRUE(cancelled);
    EXPECT_EQ(deliveries.revisions(), (Revisions{2}));
}

constexpr IssueCode kTooMuch{"tooMuch", Severity::error, "too much"};

TEST(NewestRequestWorker, FailuresAndExceptionsAreDeliveredAndTheNextRequestIsAnswered) {
    Deliveries deliveries;
    Worker worker(
        [](int request, const Worker::Turn& turn) -> Result<void> {
            switch (request) {
            case 1: return fail(Issue{kTooMuch});
            case 2: throw std::runtime_error("no such table");
            case 3: throw std::bad_alloc();
            case 4: throw 4;
            default: turn.deliver(request); return {};
            }
        },
        deliveries.taker());
    for (int request = 1; request <= 5; ++request)
        deliveries.waitFor(worker.submit(request));
    const auto answers = deliveries.answers();
    ASSERT_EQ(answers.size(), 5u);
    EXPECT_EQ(answers[0].error().front().message(), "too much");
    EXPECT_EQ(answers[0].error().front().code, kTooMuch);
    EXPECT_NE(answers[1].error().front().message().find("no such table"), std::string::npos);
    EXPECT_EQ(answers[1].error().front().code, codes::brokeOff);
    EXPECT_EQ(answers[2].error().front().code, codes::outOfMemory);
    EXPECT_EQ(answers[3].error().front().code, codes::brokeOffUnexplained);
    EXPECT_EQ(*answers[4], 5);
}

TEST(NewestRequestWorker, SurvivesWhoeverThrowsWhenTold) {
    std::binary_semaphore told{0};
    int deliveries = 0;
    Worker worker([](int, const Worker::Turn&) -> Result<void> { throw std::runtime_error("one"); },
                  [&](std::uint64_t, const Result<int>&) {
                      ++deliveries;
                      told.release();
                      throw std::runtime_error("another");
                  });
    for (int i = 1; i <= 3; ++i) {
        worker.submit(i);
        told.acquire();
    }
    EXPECT_EQ(deliveries, 3);
}

TEST(NewestRequestWorker, NothingCancelledIsDelivered) {
    Deliveries deliveries;
    Gate gate;
    Worker worker(
        [&](int request, const Worker::Turn& turn) -> Result<void> {
            if (request < 3) {
                gate.begun.release();
                waitUntilCancelled(turn);
                throw std::runtime_error("broken off");
            }
            turn.deliver(request);
            return {};
        },
        deliveries.taker());
    worker.submit(1);
    gate.begun.acquire();
    worker.submit(2);  // waits, and is dropped
    worker.cancel();
    const std::uint64_t last = worker.submit(3);
    deliveries.waitFor(last);
    EXPECT_EQ(deliveries.revisions(), (Revisions{last}));
    EXPECT_FALSE(gate.begun.try_acquire()) << "the second request was begun";
}

/// Whatever else happens: every submission has a revision of its own, deliveries come in their
/// order and belong to what was submitted, and the newest is answered.
TEST(NewestRequestWorkerStress, ManyThreadsSubmit) {
    constexpr int kThreads = 4, kEach = 2000;
    Deliveries deliveries;
    Worker worker(
        [](int request, const Worker::Turn& turn) -> Result<void> {
            if (request % 2 == 0)
                turn.allowReplacement();
            if (request % 3 == 0)
                throw std::runtime_error("a third fails");
            turn.deliver(request);
            return {};
        },
        deliveries.taker());
    std::vector<std::map<std::uint64_t, int>> submitted(kThreads);
    std::latch start(kThreads);
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < kThreads; ++thread)
            threads.emplace_back([&, thread] {
                start.arrive_and_wait();
                for (int i = 0; i < kEach; ++i) {
                    const int request = thread * kEach + i;
                    submitted[static_cast<std::size_t>(thread)][worker.submit(request)] = request;
                }
            });
    }
    std::map<std::uint64_t, int> all;
    for (const auto& some : submitted)
        all.insert(some.begin(), some.end());
    constexpr std::uint64_t kAll = std::uint64_t{kThreads} * kEach;
    ASSERT_EQ(all.size(), kAll);
    EXPECT_EQ(all.begin()->first, 1u);
    EXPECT_EQ(all.rbegin()->first, kAll);
    deliveries.waitFor(kAll);
    const Revisions revisions = deliveries.revisions();
    const auto answers = deliveries.answers();
    EXPECT_EQ(revisions.back(), kAll);
    for (std::size_t i = 0; i < revisions.size(); ++i) {
        if (i > 0) {
            ASSERT_LT(revisions[i - 1], revisions[i]);
        }
        const int request = all.at(revisions[i]);
        ASSERT_EQ(answers[i].has_value(), request % 3 != 0);
        if (answers[i]) {
            ASSERT_EQ(*answers[i], request);
        }
    }
}

TEST(NewestRequestWorkerStress, WhatIsSubmittedAfterAllCancellingIsAnswered) {
    constexpr int kEach = 1000;
    Deliveries deliveries;
    Worker worker(
        [](int request, const Worker::Turn& turn) -> Result<void> {
            turn.deliver(request);
            turn.allowReplacement();
            turn.deliver(request);
            return {};
        },
        deliveries.taker());
    {
        std::jthread submitter([&] {
            for (int i = 0; i < kEach; ++i)
                worker.submit(i);
        });
        std::jthread canceller([&] {
            for (int i = 0; i < kEach; ++i)
                worker.cancel();
        });
    }
    EXPECT_EQ(worker.submit(-1), std::uint64_t{kEach} + 1);
    deliveries.waitFor(kEach + 1);
    const Revisions revisions = deliveries.revisions();
    EXPECT_TRUE(std::is_sorted(revisions.begin(), revisions.end()));
    EXPECT_EQ(revisions.back(), std::uint64_t{kEach} + 1);
}

TEST(NewestRequestWorkerStress, EndsInOrderWheneverItIsDestroyed) {
    constexpr int kWorkers = 200;
    int begun = 0, ended = 0;  // by one worker after the other
    for (int round = 0; round < kWorkers; ++round) {
        std::atomic<bool> alive = true;
        auto worker = std::make_unique<Worker>(
            [&](int request, const Worker::Turn& turn) -> Result<void> {
                ++begun;
                if (request % 2 == 0)
                    waitUntilCancelled(turn);
                turn.deliver(request);
                ++ended;
                return {};
            },
            [&](std::uint64_t, const Result<int>&) { EXPECT_TRUE(alive); });
        std::jthread submitter([&] {
            for (int i = 0; i <= round % 7; ++i)
                worker->submit(i);
        });
        std::jthread canceller([&] {
            for (int i = 0; i < round % 5; ++i)
                worker->cancel();
        });
        submitter.join();
        canceller.join();
        std::jthread([&] {
            worker.reset();
            alive = false;
        }).join();
        EXPECT_EQ(begun, ended);
    }
}

}  // namespace
}  // namespace kyosei
