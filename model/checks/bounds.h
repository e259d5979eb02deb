// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace kyosei::checks {

/// What a measured value has to keep; limits left out do not bind. A plain value.
struct Bounds {
    std::optional<double> above;    ///< strictly more than this
    std::optional<double> atLeast;  ///< this or more
    std::optional<double> below;
    std::optional<double> atMost;

    /// No limit is set.
    [[nodiscard]] bool empty() const { return !above && !atLeast && !below && !atMost; }
    /// False for what is not a number.
    [[nodiscard]] bool hold(double value) const;
    /// Distance to the nearest limit, negative beyond it; for finding the worst of several values.
    /// Minus infinity for what is not a number.
    [[nodiscard]] double margin(double value) const;
};

/// "at least 2", "between 1.4 and 2.2", "below 0".
[[nodiscard]] std::string toText(const Bounds& bounds);

/// A number as people read it: four significant digits, "never" for infinity.
[[nodiscard]] std::string readable(double value);

}  // namespace kyosei::checks
