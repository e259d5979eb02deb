// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run_view.h"

#include <QString>
#include <QStringList>
#include <QVector>
#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace kyosei {

using ChartPoints = QVector<QCPGraphData>;

/// One line of a chart in both runs, in the shown unit.
struct ChartLine {
    QString label;         ///< legend text: the element, or the series
    QString element;       ///< empty if the line belongs to no single element
    int colour = -1;       ///< for Theme::element(); -1: the scenario's accent
    bool context = false;  ///< one of many: thin and grey, so that the others stand out
    ChartPoints baseline;
    ChartPoints current;
    ChartPoints observed;  ///< historical figures; may be empty
    QStringList sources;   ///< ids of the sources of the observed figures
};

/// Everything a chart shows: the one value that plot, legend, table, reading and exports are made
/// from, so that they cannot disagree.
struct ChartContent {
    QString id;
    QString title;
    QString sentence;
    QString unit;
    QString elementTitle;  ///< of the selected element; empty: all, or the chart has no dimension
    int decimals = 1;
    double start = 0;  ///< first and last year
    double end = 1;
    double present = 2026;  ///< the year that counts as today
    double horizon = 2050;  ///< the year that readings speak about
    std::optional<double> axisMinimum;
    std::optional<double> axisSoftMaximum;
    std::vector<ChartLine> lines;
    bool changed = false;  ///< some line differs from the baseline
};

/// More lines than this cannot be told apart: then only a few are coloured.
inline constexpr int kMostColouredLines = 8;

struct ContentOptions {
    QString element;  ///< empty: all elements
    double present = 2026;
    QStringList
        emphasis;  ///< elements to colour if there are too many; empty: the five that change most
};

/// Reads the lines of a chart out of the runs. Precondition: `view.model` and both runs are there.
[[nodiscard]] ChartContent contentOf(const ChartDefinition& chart, const RunView& view,
                                     const ContentOptions& options);

/// Elements of the lines that stand out.
[[nodiscard]] QStringList emphasisOf(const ChartContent& content);

/// Linear between points; NaN outside of them.
[[nodiscard]] double valueAt(const ChartPoints& points, double year);

/// "Trust: Japan – South Korea", or the title alone.
[[nodiscard]] QString fullTitle(const ChartContent& content);

}  // namespace kyosei
