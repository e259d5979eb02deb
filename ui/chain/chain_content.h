// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/chain.h"
#include "ui/run/run_view.h"

#include <QPolygonF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace kyosei {

/// How one number of the chain differs from the baseline, in its shown unit.
struct ChainItemContent {
    QString title;
    QString unit;
    QString brief;  ///< unit where there is little room
    QString name;   ///< of its chart, for sentences
    QString chart;  ///< id
    bool cost = false;
    ChangeScale scale;
    bool hidden = false;           ///< it must not be seen yet
    std::optional<Change> change;  ///< at the horizon; none: not known yet, or hidden
    double share = 0;     ///< size of the median as a share of what all levers can do, 0..1
    double span = 0;      ///< least reach of the curve's axis away from zero
    QPolygonF median;     ///< year, change
    QPolygonF low, high;  ///< likely range: nine in ten
    double year = 0;      ///< the horizon

    /// Unclear while it is not known.
    [[nodiscard]] ChangeClass size() const {
        return change ? classify(*change, scale.thresholds) : ChangeClass::unclear;
    }
    [[nodiscard]] bool hasDirection() const { return kyosei::hasDirection(size()); }
    /// It has a direction, and in the direction that is not good.
    [[nodiscard]] bool isAgainst() const;
};

struct ChainStepContent {
    /// Where an effect goes no further.
    enum class End { none, stops, becomesUnclear };

    QString title;
    QString sentence;
    bool bars = false;
    std::vector<std::size_t> items;
    bool certain = false;  ///< something changes here for certain
    End end = End::none;
};

/// An effect on its way, between neighbours or past steps where nothing is certain.
struct ChainFlowContent {
    std::size_t from = 0, to = 0;
    bool certain = false;  ///< something certain arrives
    double with = 0;       ///< 0..1: width as a share of the widest
    double against = 0;    ///< of what works against
    QString label = {};    ///< past other steps
};

/// What the strip shows: steps from left to right and what flows between them.
struct ChainContent {
    std::vector<ChainItemContent> items;
    std::vector<ChainStepContent> steps;
    std::vector<ChainFlowContent> flows;
};

/// `full`: what all levers at their ends do, per number in model units (see changeAtLeverEnds());
/// empty while not known. Curves begin a year before the present one.
[[nodiscard]] ChainContent chainContentOf(const Chain& chain, const RunView& view,
                                          const std::vector<double>& full);

}  // namespace kyosei
