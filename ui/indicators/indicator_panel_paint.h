// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_layout.h"
#include "ui/style/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kyosei {

/// What does not move with a slider: axes, years and known sizes.
void paintIndicatorGround(QPainter& painter, const IndicatorContent& content,
                          const IndicatorLayout& layout, const Theme& theme, const QFont& font);
/// All else of a panel, on its ground. Returns where the mark of what leaves the window is; empty
/// without one.
QRectF paintIndicator(QPainter& painter, const IndicatorContent& content,
                      const IndicatorLayout& layout, const Theme& theme, const QFont& font);

}  // namespace kyosei
