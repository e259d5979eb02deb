// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <functional>
#include <iterator>
#include <limits>
#include <optional>
#include <ranges>
#include <span>

namespace kyosei {

// How a series of values at ascending times is read at any time, everywhere in the program:
// - At one of its times: the value there, whatever its neighbours are (missing or infinite).
// - Between two of its times: linear, before + weight * (after - before). If either value is
//   missing (NaN), so is the result.
// - Before the first and after the last of its times: the value at the nearer end. Who wants no
//   value there asks Bracket::inside.
// - A series without times, and a time that is NaN, have no value: NaN.

/// Where a time lies among ascending times.
struct Bracket {
    std::size_t before = 0;  ///< index of the last time not after it; of the nearer end outside
    std::size_t after = 0;   ///< index of the next time; `before` at one of the times and outside
    double weight = 0;       ///< of the value after, in [0, 1)
    bool inside = true;      ///< not before the first or after the last time

    /// The value there, from those of the two times.
    [[nodiscard]] double between(double valueBefore, double valueAfter) const {
        return before == after ? valueBefore : valueBefore + weight * (valueAfter - valueBefore);
    }
};

/// None if there are no times or `time` is NaN. `key` gives the time of an element of `times`.
template <std::ranges::random_access_range Times, typename Key = std::identity>
[[nodiscard]] std::optional<Bracket> bracketOf(const Times& times, double time, Key key = {}) {
    const auto begin = std::ranges::begin(times);
    const auto end = std::ranges::end(times);
    if (begin == end || time != time)
        return std::nullopt;
    const auto next = std::ranges::lower_bound(times, time, std::ranges::less(), key);
    const auto index = [&](const auto& at) { return static_cast<std::size_t>(at - begin); };
    if (next == end)
        return Bracket{index(end) - 1, index(end) - 1, 0, false};
    const double timeAfter = std::invoke(key, *next);
    if (timeAfter == time || next == begin)
        return Bracket{index(next), index(next), 0, timeAfter == time};
    const double timeBefore = std::invoke(key, *std::prev(next));
    return Bracket{index(next) - 1, index(next), (time - timeBefore) / (timeAfter - timeBefore),
                   true};
}

/// The value of a series at a time, by the rules above. Precondition: one value per time.
[[nodiscard]] inline double interpolate(std::span<const double> times,
                                        std::span<const double> values, double time) {
    assert(times.size() == values.size());
    const std::optional<Bracket> at = bracketOf(times, time);
    return at ? at->between(values[at->before], values[at->after])
              : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace kyosei
