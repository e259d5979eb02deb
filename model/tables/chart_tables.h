// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/charts/charts.h"
#include "model/simulation/policy_ensemble.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

/// The numbers behind charts, in the units that are shown.
namespace kyosei::tables {

/// What all runs say of a line. Quantiles as BandOptions has them: 5, 25, 50, 75, 95 %.
struct LineRanges {
    Bands without;  ///< what the scenario is read against
    Bands with;     ///< as levelBands(): its median is that of `without` and of the change
    Bands change;   ///< member by member
    Change atHorizon;
};

/// One line of a chart.
struct ChartTableLine {
    /// Parts of its name, each with the context of its translation ("elements", "charts").
    std::vector<std::pair<std::string, std::string>> title;
    std::string variable;                             ///< of the model
    std::vector<double> centralWithout, central;      ///< of the runs with central values
    std::optional<LineRanges> ranges;                 ///< none of sums and ratios of outputs
    std::vector<std::pair<double, double>> observed;  ///< year, value
};

/// A chart as numbers.
struct ChartTable {
    ChartDefinition chart;
    std::vector<double> times;
    double horizon = 0;
    std::vector<ChartTableLine> lines;
    std::vector<std::string> sources;  ///< ids in sources.csv of what was observed
};

struct ChartTablesOptions {
    std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
    /// Called before each run with how many are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// The charts of these ids, or of the headline where none is named ("all": every one of the
/// catalogue). Fails with codes::noSuchChart for each that there is not.
[[nodiscard]] Result<std::vector<ChartDefinition>> chartsNamed(const ChartCatalogue& catalogue,
                                                               const std::vector<std::string>& ids);

/// The variables of the model that a chart shows, each once.
[[nodiscard]] std::vector<std::string> variablesOf(const ChartDefinition& chart);

/// Runs the scenario for as many charts at a time as memory allows. Fails with the issues of a run
/// that fails, or with codes::cancelled.
[[nodiscard]] Result<std::vector<ChartTable>>
chartTables(PolicyEnsemble& ensemble, const Scenario& scenario,
            const std::vector<ChartDefinition>& charts, const ChartTablesOptions& options = {},
            const std::stop_token& stop = {});

}  // namespace kyosei::tables
