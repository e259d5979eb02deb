// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stress/verdict.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace kyosei::stress {

Verdict verdictOf(const Change& without, const Change& inCase, const ChangeThresholds& thresholds) {
    const ChangeClass size = classify(inCase, thresholds);
    if (!hasDirection(classify(without, thresholds)))
        return hasDirection(size) ? Verdict::appears : Verdict::nothing;
    if (size == ChangeClass::none)
        return Verdict::vanishes;
    if (size == ChangeClass::unclear)
        return Verdict::unclear;
    if (std::signbit(without.median) != std::signbit(inCase.median))
        return Verdict::turns;
    const double share = inCase.median / without.median;
    if (share > kGrowsFrom)
        return Verdict::grows;
    return share < kHoldsFrom ? Verdict::shrinks : Verdict::holds;
}

const char* verdictName(Verdict verdict) {
    constexpr std::array kNames = {"holds",    "grows", "shrinks", "unclear",
                                   "vanishes", "turns", "nothing", "appears"};
    return kNames[static_cast<std::size_t>(verdict)];
}

}  // namespace kyosei::stress
