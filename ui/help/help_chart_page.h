// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/documentation/chart_guide.h"

#include <QString>

namespace kyosei {

/// What somebody wrote about a chart, beside what the model says of it.
struct ChartNotes {
    QString chart;      ///< what to watch, Markdown; may be empty
    QString topic;      ///< the same for all charts of the topic
    QString indicator;  ///< address of the guide to the indicator that the chart shows, or empty
};

/// The guide page of a chart as Markdown: what it shows, what its variables mean, how to read it,
/// what to watch, what it depends on and where its history comes from.
[[nodiscard]] QString chartPage(const ChartDefinition& chart,
                                const documentation::ChartGuide& guide, const ChartNotes& notes);

}  // namespace kyosei
