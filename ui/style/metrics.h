// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

#include <cmath>

/// Sizes in units of the font, so that everything grows with it (projector, large text).
namespace kyosei {

/// `factor` line heights of the widget's font, in pixels.
[[nodiscard]] inline int lines(const QWidget& widget, double factor) {
    return static_cast<int>(std::lround(widget.fontMetrics().height() * factor));
}

/// The gap between things that belong together; a card's padding is two of them.
[[nodiscard]] inline int spacing(const QWidget& widget) {
    return lines(widget, 0.35);
}

/// The application's font scaled, e.g. 0.9 for secondary text.
[[nodiscard]] inline QFont scaledFont(const QFont& font, double factor, bool bold = false) {
    QFont scaled = font;
    scaled.setPointSizeF(font.pointSizeF() * factor);
    scaled.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return scaled;
}

}  // namespace kyosei
