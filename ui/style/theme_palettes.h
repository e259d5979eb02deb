// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QPalette>

namespace kyosei {

/// The looks. High contrast is white and bright on black. Print is for exported pictures: white
/// paper, strong lines.
[[nodiscard]] Theme lightTheme();
[[nodiscard]] Theme darkTheme();
[[nodiscard]] Theme highContrastTheme();
[[nodiscard]] Theme printTheme();

/// The widget palette that goes with a theme.
[[nodiscard]] QPalette paletteFor(const Theme& theme);

}  // namespace kyosei
