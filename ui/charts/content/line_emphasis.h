// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QStringList>

namespace kyosei {

// Of many lines a few stand out: they have colours, and ranges of their own.

/// How far a line is from the baseline at the horizon, or, while nothing differs, from today; -1 if
/// that is not known.
[[nodiscard]] double changeOf(const ChartLine& line, const ChartContent& content);
/// Makes context of all lines but the wanted ones, or but the five that change most if none is
/// named; where there are few lines, of none.
void emphasise(ChartContent& content, const QStringList& wanted);
/// Elements of the lines that stand out.
[[nodiscard]] QStringList emphasisOf(const ChartContent& content);

}  // namespace kyosei
