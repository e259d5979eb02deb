// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <ctime>
#include <vector>

/// How the engine's benchmarks take time: medians of wall time, so that what else the machine does
/// for a moment does not count.
namespace kyosei::bench {

inline double seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Processor time of all threads of this process.
inline double processorSeconds() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

[[nodiscard]] inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Median time of one call in seconds, of at least three and as many as fit into `budget` seconds,
/// after one call that does not count.
template <std::invocable Work> [[nodiscard]] double timeOf(const Work& work, double budget) {
    work();
    std::vector<double> times;
    for (const double begin = seconds(); times.size() < 3 || seconds() - begin < budget;) {
        const double start = seconds();
        work();
        times.push_back(seconds() - start);
    }
    return median(std::move(times));
}

}  // namespace kyosei::bench
