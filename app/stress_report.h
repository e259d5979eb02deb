// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/calendars.h"
#include "model/stress/stress_test.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>

namespace kyosei::cli {

/// What a test is read for.
struct StressQuestion {
    std::size_t number = 0;  ///< place among StressTest::outputs
    double year = 0;
};

/// An answer in words, and the table. `calendars` may be null.
[[nodiscard]] std::string stressText(const stress::StressTest& test,
                                     const stress::CalendarTest* calendars,
                                     const StressQuestion& question, const ShockTable& shocks);
/// The same; the worst calendars as scenarios that can be run.
[[nodiscard]] nlohmann::ordered_json stressJson(const stress::StressTest& test,
                                                const stress::CalendarTest* calendars,
                                                const StressQuestion& question);

}  // namespace kyosei::cli
