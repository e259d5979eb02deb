// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace kyosei {

/// `decimals`, or one more for a value that is round only then, such as a typed 3.5.
[[nodiscard]] inline int shownDecimals(double value, int decimals) {
    const auto isRound = [value](int digits) {
        const double scaled = value * std::pow(10.0, digits);
        return std::abs(scaled - std::round(scaled)) < 1e-6;
    };
    return !isRound(decimals) && isRound(decimals + 1) ? decimals + 1 : decimals;
}

}  // namespace kyosei
