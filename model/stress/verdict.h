// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"

#include <cstddef>

namespace kyosei::stress {

/// What becomes of the difference that a package makes, in a case such as a war, against the
/// difference that it makes without one.
enum class Verdict {
    holds,     ///< the same direction, between four fifths and five fourths of the size
    grows,     ///< the same direction, more than five fourths
    shrinks,   ///< the same direction, less than four fifths
    unclear,   ///< the likely range contains zero: one can no longer say that it does anything
    vanishes,  ///< practically none is left
    turns,     ///< the whole likely range is on the other side of zero
    nothing,   ///< there is nothing to hold, and nothing comes up either
    appears,   ///< there is nothing to hold, but in this case one can tell a direction
};

inline constexpr std::size_t kVerdicts = 8;

/// A difference that is at least so large a part of the one without the case holds.
inline constexpr double kHoldsFrom = 0.8;
/// One that is larger than so many times the other grows.
inline constexpr double kGrowsFrom = 1.25;

/// The rule, in this order. There is something to hold if classify() finds the difference without
/// the case neither `none` nor `unclear`. If there is not: `appears` where it finds the one in the
/// case neither, otherwise `nothing`. If there is: `vanishes` where it finds the one in the case to
/// be none, `unclear` where it finds that, `turns` where the medians have different signs, and by
/// the size of the median otherwise.
[[nodiscard]] Verdict verdictOf(const Change& without, const Change& inCase,
                                const ChangeThresholds& thresholds);

/// "holds", "grows", ...: for files and the command line.
[[nodiscard]] const char* verdictName(Verdict verdict);

}  // namespace kyosei::stress
