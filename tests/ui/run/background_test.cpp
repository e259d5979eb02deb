// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "tests/ui/support/patience.h"
#include "ui/run/background.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <stdexcept>
#include <string>
#include <vector>

namespace kyosei {
namespace {

TEST(Background, WorksOnAnotherThreadAndAnswersOnThatOfTheReceiver) {
    QObject receiver;
    const QThread* worked = nullptr;
    const QThread* answered = nullptr;
    std::string answer;
    const BackgroundTask task = runInBackground(
        receiver,
        [&](const BackgroundContext&) -> Result<std::string> {
            worked = QThread::currentThread();
            return "done";
        },
        [&](Result<std::string> result) {
            answered = QThread::currentThread();
            answer = *result;
        });
    backgroundThreads().waitForDone();
    EXPECT_TRUE(task.isRunning()) << "the answer is ready, but not handed over";
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_FALSE(task.isRunning());
    EXPECT_EQ(answer, "done");
    EXPECT_EQ(answered, receiver.thread());
    EXPECT_NE(worked, answered);
}

TEST(Background, AnExceptionArrivesAsAFailure) {
    QObject receiver;
    Issues issues;
    const BackgroundTask task = runInBackground(
        receiver,
        [](const BackgroundContext&) -> Result<int> { throw std::runtime_error("no such table"); },
        [&](const Result<int>& result) { issues = result.error(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !task.isRunning(); }));
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().code, codes::brokeOff);
    EXPECT_NE(issues.front().message().find("no such table"), std::string::npos);
}

TEST(Background, ProgressReachesItsEnd) {
    QObject receiver;
    int last = 0, all = 0;
    std::binary_semaphore goOn{0};
    const BackgroundTask task = runInBackground(
        receiver,
        [&](const BackgroundContext& context) -> Result<int> {
            context.progress(3, 3);
            goOn.acquire();
            return 0;
        },
        [](const Result<int>&) {},
        [&](int done, int ofAll) {
            last = done;
            all = ofAll;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return last == 3; }));
    EXPECT_EQ(all, 3);
    goOn.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !task.isRunning(); }));
}

/// Work that goes on until it is asked to stop, and says when it has ended.
struct Endless {
    auto operator()() {
        return [this](const BackgroundContext& context) -> Result<int> {
            std::binary_semaphore stopped{0};
            const std::stop_callback wake(context.cancelled, [&] { stopped.release(); });
            begun.release();
            stopped.acquire();
            ended = true;
            return 1;
        };
    }
    std::binary_semaphore begun{0};
    std::atomic<bool> ended = false;
};

TEST(Background, WhatIsCancelledIsAskedToStopAndGivesNoAnswer) {
    QObject receiver;
    Endless work;
    bool answered = false;
    BackgroundTask task =
        runInBackground(receiver, work(), [&](const Result<int>&) { answered = true; });
    work.begun.acquire();
    task.cancel();
    EXPECT_FALSE(task.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return work.ended.load(); }));
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(Background, OtherWorkTakesThePlaceOfWhatIsUnderWay) {
    QObject receiver;
    Endless work;
    int answer = 0;
    const auto take = [&](const Result<int>& result) { answer += *result; };
    BackgroundTask task = runInBackground(receiver, work(), take);
    work.begun.acquire();
    task = runInBackground(
        receiver, [](const BackgroundContext&) -> Result<int> { return 10; }, take);
    EXPECT_TRUE(task.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return work.ended && answer != 0; }));
    EXPECT_EQ(answer, 10);
}

// Qt divides large areas among the threads of its own pool, and waits for them.
TEST(Background, NeverHoldsUpPainting) {
    QObject receiver;
    backgroundThreads().waitForDone();  // what tests before this one began
    const int threads = backgroundThreads().maxThreadCount();
    std::counting_semaphore<> goOn{0};
    std::atomic<int> atWork = 0;
    std::vector<BackgroundTask> tasks;
    for (int i = 0; i < threads; ++i)
        tasks.push_back(runInBackground(
            receiver,
            [&](const BackgroundContext&) -> Result<int> {
                ++atWork;
                if (!goOn.try_acquire_for(std::chrono::seconds(30)))
                    --atWork;
                return 1;
            },
            [](const Result<int>&) {}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return atWork == threads; }, kPatience));

    QImage image(2000, 2000, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QLinearGradient gradient(0, 0, 2000, 2000);
    gradient.setColorAt(0, Qt::transparent);
    gradient.setColorAt(1, Qt::black);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(gradient);
    painter.drawRoundedRect(QRectF(3, 3, 1990, 1990), 40, 40);
    painter.end();
    EXPECT_EQ(atWork, threads) << "painting waited until the work had given up";
    goOn.release(threads);
    backgroundThreads().waitForDone();
}

TEST(Background, TheReceiverMayBeGone) {
    auto receiver = std::make_unique<QObject>();
    std::binary_semaphore goOn{0};
    std::atomic<bool> ended = false;
    bool answered = false;
    const BackgroundTask task = runInBackground(
        *receiver,
        [&](const BackgroundContext&) -> Result<int> {
            goOn.acquire();
            ended = true;
            return 1;
        },
        [&](const Result<int>&) { answered = true; });
    receiver.reset();
    EXPECT_FALSE(task.isRunning());
    goOn.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.load(); }));
    backgroundThreads().waitForDone();
    QTest::qWait(20);
    EXPECT_FALSE(answered);
}

TEST(Background, TheAnswerMayBeginOtherWork) {
    QObject receiver;
    BackgroundTask task;
    int answers = 0;
    const auto work = [](const BackgroundContext&) -> Result<int> { return 1; };
    task = runInBackground(receiver, work, [&](const Result<int>&) {
        ++answers;
        task = runInBackground(receiver, work, [&](const Result<int>&) { ++answers; });
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers == 2 && !task.isRunning(); }));
}

}  // namespace
}  // namespace kyosei
