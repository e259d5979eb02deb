// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "model/outcomes/record_check.h"
#include "ui/charts/content/chart_fan.h"
#include "ui/run/run_view.h"

#include <QString>
#include <QStringList>
#include <QVector>
#include <qcustomplot.h>

#include <optional>
#include <vector>

namespace kyosei {

/// One line of a chart in both runs, in the shown unit.
struct ChartLine {
    QString label;         ///< legend text: the element, or the series
    QString element;       ///< empty if the line belongs to no single element
    int colour = -1;       ///< for Theme::element(); -1: the scenario's accent
    bool context = false;  ///< one of many: thin and grey, so that the others stand out
    Slot slot = 0;
    bool plain = true;     ///< an output as it is: only then there are ranges
    ChartPoints baseline;  ///< what `current` is to be compared with, in the chart's mode
    ChartPoints current;
    ChartPoints withoutShocks;           ///< the baseline without them, where the other has shocks
    ChartPoints observed;                ///< historical figures; may be empty
    QStringList sources;                 ///< ids of the sources of the observed figures
    LineFan fan;                         ///< empty for context, and until the ensemble has run
    FanBand band;                        ///< the range around `current`, in the chart's mode
    std::vector<ChartPoints> members;    ///< single runs or futures, if the mode shows them
    std::optional<FutureSpread> strays;  ///< how futures lie at the horizon, if the mode shows them
    ChartPoints top;  ///< of a stack: its upper edge, the parts below it included
    ChartPoints baselineTop;
    int row = 0;  ///< of a matrix: which of its sides meet in this cell
    int column = 0;
};

/// A named step of a ladder.
struct ChartStep {
    double upTo = 0;
    QString label;
};

/// What a scenario that was kept does to the line in front.
struct ChartProposal {
    std::size_t place = 0;  ///< its letter: 0 for A
    QString name;
    ChartPoints line;  ///< its median, in the chart's mode
    QString number;    ///< at the horizon, as it is told elsewhere
    QString sentence;  ///< the change in words
};

/// First and last year to show.
struct YearRange {
    double from = 0;
    double to = 0;

    bool operator==(const YearRange&) const = default;
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
    ChangeScale changes = {};           ///< how differences from the baseline are told
    ChartKind kind = ChartKind::lines;  ///< as drawn in this mode
    QStringList sides;                  ///< of a matrix: names of rows and columns
    QStringList sideCodes;              ///< the same for narrow places
    std::vector<ChartStep> steps;       ///< of a ladder
    double start = 0;                   ///< first and last year shown
    double end = 1;
    double present = 0;  ///< the year that counts as today
    double horizon = 0;  ///< the year that readings speak about
    std::optional<double> axisMinimum;
    std::optional<double> axisSoftMaximum;
    ChartMode mode = ChartMode::bands;
    double level = 0;     ///< of ChartMode::reaching, in `levelUnit`
    double levelLow = 0;  ///< between which levels make sense
    double levelHigh = 1;
    QString levelUnit;
    int levelDecimals = 1;
    std::size_t runs = 0;     ///< members behind the fans; 0: none yet
    double effective = 0;     ///< as how many runs of equal weight they speak
    std::size_t futures = 0;  ///< drawn, of which some are lines; 0: none yet
    std::uint64_t draw = 0;   ///< that they belong to
    std::size_t focus = 0;    ///< the line whose range is drawn
    std::vector<ChartLine> lines;
    std::vector<ChartProposal> proposals;  ///< by place
    bool central = false;  ///< not all lines are medians: some are the run with central values
    std::shared_ptr<const std::vector<Milestone>> milestones;
    std::optional<double> fittedTo;  ///< later figures test the ensemble
    RecordCheck record;              ///< how it does on them
    bool changed = false;            ///< some line differs from the baseline
    bool sameShocks = false;         ///< the baseline has the shocks of the scenario too
    bool masked = false;             ///< the result of a line must not be seen yet
};

struct ContentOptions {
    QString element = {};  ///< empty: all elements
    /// Elements to colour if there are too many; empty: the five that change most.
    QStringList emphasis = {};
    ChartMode mode = ChartMode::bands;
    std::optional<double> level = {};     ///< none: about where the baseline is at the horizon
    std::optional<YearRange> years = {};  ///< none: all of the run
};

/// Reads the lines of a chart out of the runs. Precondition: `view.model` and both runs are there.
[[nodiscard]] ChartContent contentOf(const ChartDefinition& chart, const RunView& view,
                                     const ContentOptions& options);

/// Changes what lines, unit and axis mean into what the mode shows; for contentOf().
void applyMode(ChartContent& content, const RunView& view, double factor,
               const ContentOptions& options);

/// Linear between points; NaN outside of them.
[[nodiscard]] double valueAt(const ChartPoints& points, double year);

/// "Trust: Japan – South Korea", or the title alone.
[[nodiscard]] QString fullTitle(const ChartContent& content);

}  // namespace kyosei
