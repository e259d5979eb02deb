// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/charts/charts.h"
#include "ui/indicators/soft_window.h"
#include "ui/run/run_view.h"
#include "ui/run/year_line.h"

#include <QString>

#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace kyosei {

/// What the panels of the indicators show of them.
enum class IndicatorMode {
    levels,  ///< baseline and scenario on the indicator's own scale
    change,  ///< scenario minus baseline
};

/// A known size to compare with: what a named scenario does to the same indicator.
struct IndicatorMark {
    QString label;
    double value = 0;  ///< not a number until it is known

    [[nodiscard]] bool operator==(const IndicatorMark& other) const {
        return label == other.label &&
               (value == other.value || (std::isnan(value) && std::isnan(other.value)));
    }
};

/// A proposal that was kept, in the same panel.
struct ProposalLine {
    std::size_t place = 0;  ///< its letter: 0 for A
    QString name;
    YearLine line;
    Change change;      ///< in the year of the panel's numbers
    double before = 0;  ///< median of what it is read against, in that year

    [[nodiscard]] bool operator==(const ProposalLine&) const = default;
};

/// Where the line of a panel leaves its window farthest.
struct Excursion {
    double year = 0;
    double value = 0;
};

/// Everything one panel shows, in the indicator's unit: the one value that picture, words and
/// accessible text are made from.
struct IndicatorContent {
    QString title;
    QString summary;
    QString chart;  ///< id of the chart behind it
    IndicatorMode mode = IndicatorMode::change;
    bool changed = false;  ///< the scenario differs from the baseline
    bool hidden = false;   ///< the result must not be seen yet
    double start = 0;      ///< first and last year shown
    double end = 1;
    double present = 0;  ///< the year that counts as today
    double year = 0;     ///< the year of the numbers below
    bool atHorizon = true;
    /// The scenario: the median of the ensemble, or until there is one the run with central values.
    YearLine line;
    YearLine baseline;             ///< in levels only; of changes it is 0
    YearLine withoutShocks;        ///< the baseline without them, where the other has shocks
    std::array<YearLine, 4> band;  ///< 5, 25, 75, 95 per cent; empty without an ensemble
    std::optional<Change> change;  ///< in `year`; none without an ensemble or while hidden
    ChangeClass kind = ChangeClass::none;
    ChangeScale scale;
    std::optional<double> before;  ///< median of the baseline in `year`
    double floor = 0;              ///< ends of the indicator's own scale
    double ceiling = 100;
    ValueWindow window;  ///< of changes; shared by all panels
    std::vector<IndicatorMark> marks;
    std::vector<ProposalLine> proposals;
    bool sameShocks = false;  ///< the baseline has the shocks of the scenario too

    /// Whether there is a change to speak of, be it as good as none.
    [[nodiscard]] bool tells() const { return change.has_value() && changed && !hidden; }
    [[nodiscard]] double bottom() const {
        return mode == IndicatorMode::levels ? floor : window.lower;
    }
    [[nodiscard]] double top() const {
        return mode == IndicatorMode::levels ? ceiling : window.upper;
    }
    /// Beyond either end of what is shown; none if the line stays within.
    [[nodiscard]] std::optional<Excursion> excursion() const;
    [[nodiscard]] bool operator==(const IndicatorContent&) const = default;
};

/// Which years a panel shows, and of which one its numbers are.
struct IndicatorYears {
    double from = 0;
    double shown = 0;
};

/// Reads an indicator out of the runs; window and marks are left to whoever compares panels.
/// Precondition: model and both runs are there.
[[nodiscard]] IndicatorContent indicatorContentOf(const HeadlineIndicator& indicator,
                                                  const RunView& view, IndicatorMode mode,
                                                  const IndicatorYears& years);

/// What the changes of a panel need to be seen, its band included.
[[nodiscard]] ValueWindow neededBy(const IndicatorContent& content);

}  // namespace kyosei
