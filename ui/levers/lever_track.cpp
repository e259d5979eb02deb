// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_track.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kyosei {

namespace {

constexpr int kGrab = 11;  // pixels around the thumb's centre that take hold of it
constexpr int kSnap = 2;   // pixels around the tick that count as the baseline

}  // namespace

int LeverTrack::xOf(double value) const {
    return left() + static_cast<int>(std::lround(scale_.fraction(value) * (right() - left())));
}

int LeverTrack::tick() const {
    return xOf(scale_.value(scale_.baselineIndex()));
}

int LeverTrack::indexAt(int x) const {
    if (std::abs(x - tick()) <= kSnap)
        return scale_.baselineIndex();
    const int length = std::max(1, right() - left());
    return scale_.nearest(scale_.atFraction(static_cast<double>(x - left()) / length));
}

bool LeverTrack::isThumb(int x, double value) const {
    return std::abs(x - xOf(value)) <= kGrab;
}

}  // namespace kyosei
