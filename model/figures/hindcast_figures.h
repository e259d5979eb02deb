// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"

namespace kyosei::figures {

/// Adds how the shipped ensemble did in the years it does not know (ensemble/hindcast.json):
/// hindcast.series, .figures, .better (than no change), .trend (better than that), .within50 and
/// .within90 in per cent; hindcast.error.SERIES.ELEMENT, its mean error over that of no change, and
/// hindcast.bias.SERIES.ELEMENT, the share of a wrong mean in its square, in per cent;
/// hindcast.order.SERIES and hindcast.order_before.SERIES, rank correlations with model and record.
[[nodiscard]] Result<void> addHindcastFigures(FigureTable& table);

}  // namespace kyosei::figures
