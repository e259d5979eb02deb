// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace kyosei::checks {

/// One number out of a series.
enum class Statistic {
    value,     ///< in the first year asked for
    minimum,   ///< over the years
    maximum,   ///< over the years
    mean,      ///< over the saved times within the years
    change,    ///< last year minus first year
    ratio,     ///< last year over first year
    fall,      ///< share lost from the first year to the lowest point after it
    recovery,  ///< years from that lowest point until a share of what was lost is back; or never
};

[[nodiscard]] std::optional<Statistic> statisticNamed(std::string_view name);
[[nodiscard]] const char* statisticName(Statistic statistic);

/// The statistic of a series at ascending times, between the years `from` and `to` inclusive;
/// values at years that were not saved are interpolated. `share` is for recovery. Infinite for a
/// recovery that does not come; not a number where the statistic has no meaning (nothing fell, zero
/// at the start).
[[nodiscard]] double statisticOf(Statistic statistic, std::span<const double> times,
                                 std::span<const double> values, double from, double to,
                                 double share);

}  // namespace kyosei::checks
