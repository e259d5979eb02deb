// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

#include <QPen>

/// How lines look, in one place for plot, legend, read-out and exports.
namespace kyosei {

/// `unit` is the line height of the font, so that lines grow with the text.
[[nodiscard]] QPen currentPen(const ChartLine& line, const Theme& theme, double unit);
[[nodiscard]] QPen baselinePen(const ChartLine& line, const Theme& theme, double unit);
/// The baseline without the shocks that the other one has.
[[nodiscard]] QPen withoutShocksPen(const Theme& theme, double unit);
[[nodiscard]] QColor lineColour(const ChartLine& line, const Theme& theme);
/// Half of the runs lie in the inner range, nine in ten in the outer one.
enum class BandPart { outer, inner };
/// Fill and edge of a range. With high contrast the outer one is hatched. They differ also without
/// colour: the outer edge is dashed, the inner one solid.
[[nodiscard]] QBrush bandBrush(const ChartLine& line, const Theme& theme, BandPart part);
[[nodiscard]] QPen bandEdge(const ChartLine& line, const Theme& theme, BandPart part);
/// The area of a part in a stack; with high contrast neighbours differ in their pattern as well.
[[nodiscard]] QBrush areaBrush(const ChartLine& line, const Theme& theme);
/// Single runs: thin, and light enough for many of them.
[[nodiscard]] QPen memberPen(const ChartLine& line, const Theme& theme);
/// Rings for observed figures; small dots where several lines share the plot.
[[nodiscard]] QCPScatterStyle observedMarker(const ChartLine& line, const Theme& theme,
                                             double unit);
/// The same, filled, for figures that the ensemble was not fitted to.
[[nodiscard]] QCPScatterStyle laterMarker(const ChartLine& line, const Theme& theme, double unit);
/// `share` of the way from one colour to another.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);

}  // namespace kyosei
