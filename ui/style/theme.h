// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>
#include <QString>

class QApplication;

namespace kyosei {

enum class ThemeChoice { system, light, dark, highContrast };

/// Colours by role, for the light, the dark or the high-contrast look. "Accent = what you did":
/// slider fill, current line and headline share it. Widgets read theme() when they paint and on
/// QEvent::PaletteChange.
struct Theme {
    bool dark = false;
    bool highContrast = false;  ///< nothing may rest on a shade alone
    QColor window;              ///< behind everything
    QColor surface;             ///< cards, charts, lever deck
    QColor border;
    QColor ink;       ///< main text
    QColor mutedInk;  ///< secondary text, still >= 4.5:1 on surface
    QColor grid;
    QColor accent;     ///< the user's scenario
    QColor accentInk;  ///< text on accent
    QColor baseline;   ///< the baseline line and ticks
    QColor better;
    QColor worse;
    QColor assumption;  ///< levers that assume another government's change

    /// Colour-blind-safe colour and dash of the i-th element of a dimension (i >= 0, cycles).
    [[nodiscard]] QColor element(int index) const;
    [[nodiscard]] static Qt::PenStyle elementDash(int index);
};

/// The theme in force.
[[nodiscard]] const Theme& theme();

/// Sets style, palette and theme for the whole application. `system` follows the palette the
/// platform gave at start.
void applyTheme(QApplication& application, ThemeChoice choice);

}  // namespace kyosei
