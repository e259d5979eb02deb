// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWheelEvent>

namespace kyosei {

/// Whole steps out of the turns of a wheel or the strokes of a touch pad, which come in small parts
/// that add up. What is left over counts until the direction changes.
class WheelTurns {
public:
    /// Steps to go now, up or to the left above zero.
    [[nodiscard]] int steps(const QWheelEvent& event) {
        const QPoint turn =
            event.angleDelta().isNull() ? kPerPixel * event.pixelDelta() : event.angleDelta();
        const int way = turn.y() != 0 ? turn.y() : -turn.x();
        if (way != 0 && (way < 0) != (left_ < 0))
            left_ = 0;
        left_ += way;
        const int whole = left_ / QWheelEvent::DefaultDeltasPerStep;
        left_ -= whole * QWheelEvent::DefaultDeltasPerStep;
        return whole;
    }

private:
    static constexpr int kPerPixel = 2;  ///< a step for each three lines of text, as with a wheel
    int left_ = 0;
};

}  // namespace kyosei
