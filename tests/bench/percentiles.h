// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>
#include <vector>

namespace kyosei {

/// Wall time since construction.
class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_)
            .count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// Processor time of this thread since construction.
class ProcessorWatch {
public:
    [[nodiscard]] double milliseconds() const { return now() - start_; }

private:
    [[nodiscard]] static double now() {
        std::timespec time{};
        (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double start_ = now();
};

/// Collects single times, since the mean that a benchmark prints hides the slow ones.
class Percentiles {
public:
    void add(double milliseconds) { times_.push_back(milliseconds); }

    /// Adds median, 99th percentile and maximum, in milliseconds, to the printed line.
    void report(benchmark::State& state, const std::string& prefix = {}) {
        if (times_.empty())
            return;
        std::sort(times_.begin(), times_.end());
        const auto at = [&](double share) {
            return times_[static_cast<std::size_t>(share * static_cast<double>(times_.size() - 1))];
        };
        state.counters[prefix + "median_ms"] = at(0.5);
        state.counters[prefix + "p99_ms"] = at(0.99);
        state.counters[prefix + "max_ms"] = times_.back();
    }

private:
    std::vector<double> times_;
};

}  // namespace kyosei
