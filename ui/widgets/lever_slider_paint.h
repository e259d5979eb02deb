// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QFontMetrics;
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
    bool locked = false;
};

void paintLeverSlider(QPainter& painter, const LeverSliderState& state);

/// At the right end of a line of words.
[[nodiscard]] QRectF padlockPlace(const QRect& words, const QFontMetrics& metrics);
/// A closed padlock that fills the rectangle's height.
void paintPadlock(QPainter& painter, const QRectF& place, const QColor& colour);

}  // namespace kyosei
