// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"

namespace kyosei {

/// What may be said of a change, and with how many digits. Window, report and whoever else writes
/// changes out go by this, so that no two of them differ in word or number.
struct ChangeReading {
    ChangeClass size = ChangeClass::unclear;
    bool known = true;      ///< its median is a number
    bool untouched = true;  ///< no member differs, so there is nothing to be likely or not
    bool zero = false;      ///< its median reads as 0 in these digits, or the class is "none"
    int decimals = 1;       ///< a change whose direction is certain never reads as 0
    int direction = 0;      ///< -1 or 1 where it is certain, else 0
    /// -1 or 1 where more of the runs go one way and their median does not go the other.
    int leaning = 0;
    double median = 0;  ///< in these digits; 0 if it reads as 0
};

[[nodiscard]] ChangeReading readingOf(const Change& change, const ChangeScale& scale);

/// For the parts that a change is divided into: one digit more where the largest part would have
/// one only, and nothing is practically none that shows as more than 0.
[[nodiscard]] ChangeScale scaleOfParts(ChangeScale scale, double largest);

/// Whether a value shows as 0 with so many decimals.
[[nodiscard]] bool showsAsZero(double value, int decimals);
[[nodiscard]] double roundedTo(double value, int decimals);
/// The level after a change that adds up with the shown level before it and the shown change.
[[nodiscard]] double levelAfter(double before, const ChangeReading& reading);

/// So many of a hundred runs; never all or none where the direction is unclear, since others go the
/// other way.
[[nodiscard]] int runsOfHundred(double share);

/// A share in per cent, but at the ends no more than so many runs can show (by the rule of three).
struct ShownShare {
    int percent = 0;
    int beyond = 0;  ///< 1: more than this, -1: less, 0: about this
};
[[nodiscard]] ShownShare shownShare(double share, double runs);

}  // namespace kyosei
