// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/simulation/single_futures.h"

#include <QVector>
#include <qcustomplot.h>

#include <array>
#include <vector>

namespace kyosei {

using ChartPoints = QVector<QCPGraphData>;

/// What a chart shows of an uncertain line.
enum class ChartMode {
    bands,       ///< the ranges that hold half and nine in ten of the runs
    members,     ///< some single runs: other constants
    futures,     ///< some single futures: other chance, the same constants
    difference,  ///< scenario minus baseline, with the ranges of that difference
    reaching,    ///< the share of runs that reach a level
};

/// Ranges of one line at 5, 25, 50, 75 and 95 per cent, in the shown unit; empty without a fan.
struct FanBand {
    std::array<ChartPoints, 5> quantiles;

    [[nodiscard]] bool isEmpty() const { return quantiles.front().isEmpty(); }
    [[nodiscard]] const ChartPoints& low() const { return quantiles.front(); }
    [[nodiscard]] const ChartPoints& lowerHalf() const { return quantiles[1]; }
    [[nodiscard]] const ChartPoints& median() const { return quantiles[2]; }
    [[nodiscard]] const ChartPoints& upperHalf() const { return quantiles[3]; }
    [[nodiscard]] const ChartPoints& high() const { return quantiles.back(); }
};

/// How uncertain a line is, as far as the members of the ensemble have run.
struct LineFan {
    FanBand baseline;
    FanBand scenario;
    FanBand difference;
    ChartPoints withoutShocks;  ///< above the baseline; see OutputFan
    double higher = 0;          ///< share of runs that the scenario leaves higher at the horizon
    double lower = 0;
    std::size_t runs = 0;  ///< members so far; 0: there is no fan

    [[nodiscard]] bool isEmpty() const { return runs == 0; }
};

/// Reads one output out of a snapshot. `factor` turns model values into shown ones.
[[nodiscard]] LineFan lineFanOf(const EnsembleSnapshot& snapshot, const OutputFan& output,
                                double factor);
/// Some members that stand for all, as lines.
[[nodiscard]] std::vector<ChartPoints> membersOf(const EnsembleSnapshot& snapshot,
                                                 const OutputFan& output, double factor);
/// Some futures, as lines, the first of the draw.
[[nodiscard]] std::vector<ChartPoints> futuresOf(const SingleFutures& futures, Slot slot,
                                                 double factor);
/// Per cent of the runs at or above a level (in the shown unit) at each time; `values` is one of
/// the output's members.
[[nodiscard]] ChartPoints reachingOf(const EnsembleSnapshot& snapshot, const MemberSeries& values,
                                     double factor, double level);

}  // namespace kyosei
