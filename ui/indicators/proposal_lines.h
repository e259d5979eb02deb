// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_panel_paint.h"

namespace kyosei {

/// How much room the labels of proposals want at the right of a panel of that width; 0 without any.
[[nodiscard]] double proposalRoom(const IndicatorContent& content, double width, double unit);

/// A line for each, within the plot.
void paintProposalLines(QPainter& painter, const IndicatorContent& content,
                        const IndicatorLayout& layout);
/// At the end of each line its letter, how much it changes in the year of the panel, and the likely
/// range where there is room.
void paintProposalLabels(QPainter& painter, const IndicatorContent& content,
                         const IndicatorLayout& layout, const Theme& theme, const QFont& font);

/// "A Essay's programme: +0.5, likely 0.0 to +0.9. B …", for tool tips and assistive technology.
[[nodiscard]] QString proposalsText(const IndicatorContent& content);

}  // namespace kyosei
