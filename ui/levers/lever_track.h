// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/lever_scale.h"

namespace kyosei {

/// Where values are along a slider of this width, in pixels, and which value is meant where. Near
/// the baseline's tick the baseline is meant.
class LeverTrack {
public:
    /// Room for the thumb and its focus ring at both ends.
    static constexpr int kMargin = 9;

    /// `scale` must outlive it.
    LeverTrack(const LeverScale& scale, int width) : scale_(scale), width_(width) {}

    [[nodiscard]] int left() const { return kMargin; }
    [[nodiscard]] int right() const { return width_ - kMargin; }
    [[nodiscard]] int xOf(double value) const;
    /// Of the baseline.
    [[nodiscard]] int tick() const;
    /// The stop of the scale that is meant.
    [[nodiscard]] int indexAt(int x) const;
    /// Whether the thumb is taken hold of there while it shows a value.
    [[nodiscard]] bool isThumb(int x, double value) const;

private:
    const LeverScale& scale_;
    int width_;
};

}  // namespace kyosei
