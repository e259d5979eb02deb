// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace kyosei {

/// What there is to draw of a lever slider, in widget coordinates.
struct LeverSliderState {
    int left = 0, right = 0, middle = 0;  ///< ends and height of the track
    int radius = 0;                       ///< of the thumb
    int thumb = 0, tick = 0;
    bool moved = false;  ///< the value differs from the baseline
    bool assumption = false;
    bool focused = false, hovered = false, enabled = true;
};

void paintLeverSlider(QPainter& painter, const LeverSliderState& state);

}  // namespace kyosei
