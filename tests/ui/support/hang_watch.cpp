// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/hang_watch.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <execinfo.h>
#include <mutex>
#include <pthread.h>
#include <unistd.h>

namespace kyosei {

namespace {

using Clock = std::chrono::steady_clock;

/// A little less than ctest gives a single test, and more than three waits that fail; sanitizers
/// make everything slower.
#ifdef __SANITIZE_ADDRESS__
constexpr std::chrono::seconds kLongestSilence(1500);
#else
constexpr std::chrono::seconds kLongestSilence(570);
#endif
constexpr int kExitStatus = 70;

std::atomic<Clock::rep> lastProgress{0};  ///< ticks; 0 between tests

void sayWhere(int /*signal*/) {
    constexpr int kMost = 100;
    void* frames[kMost];
    const int count = backtrace(frames, kMost);
    backtrace_symbols_fd(frames, count, STDERR_FILENO);
    _exit(kExitStatus);
}

void watch(const std::stop_token& stop, pthread_t watched) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        (void)stopped.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
        const Clock::rep last = lastProgress;
        if (last == 0 || Clock::now() - Clock::time_point(Clock::duration(last)) < kLongestSilence)
            continue;
        constexpr char kMessage[] = "\nThis test hangs. The thread that runs it is in:\n";
        (void)!write(STDERR_FILENO, kMessage, sizeof kMessage - 1);
        pthread_kill(watched, SIGUSR1);
        return;
    }
}

}  // namespace

HangWatch::HangWatch() {
    void* first[1];
    (void)backtrace(first, 1);  // loads what it needs, which a signal handler must not
    std::signal(SIGUSR1, sayWhere);
    watcher_ = std::jthread(watch, pthread_self());
}

void HangWatch::noteProgress() {
    lastProgress = Clock::now().time_since_epoch().count();
}

void HangWatch::OnTestStart(const testing::TestInfo& /*test*/) {
    noteProgress();
}

void HangWatch::OnTestEnd(const testing::TestInfo& /*test*/) {
    lastProgress = 0;
}

}  // namespace kyosei
