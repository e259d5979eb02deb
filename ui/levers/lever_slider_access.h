// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// From now on assistive technology hears of a LeverSlider its exact value, the ends of its scale
/// in the same unit and the value in words, not the number of a stop. May be called any number of
/// times.
void speakLeverSliders();

}  // namespace kyosei
