// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/charts/change_scale.h"
#include "model/program/program.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// How a chart is drawn. Where uncertainty is asked for, all but the lines are lines as well.
enum class ChartKind {
    lines,
    stack,   ///< areas on top of each other; their sum means something
    shares,  ///< areas that add up to a whole of 100
    matrix,  ///< a cell for each pair, at one year
    ladder,  ///< one line that climbs named steps
};

/// What a line shows in a run: a slot, or a sum of slots, or a ratio.
struct ChartSource {
    Slot slot = 0;
    std::vector<Slot> added = {};  ///< to the slot
    std::optional<Slot> divisor = {};
    double scale = 1;  ///< of the sum, e.g. to make it a mean

    /// One output of the model as it is: only of these the ensemble knows ranges.
    [[nodiscard]] bool isPlain() const { return added.empty() && !divisor && scale == 1; }
};

/// One line of a chart, or one line per element if the chart has a dimension.
struct ChartSeries {
    std::string variable;  ///< as in the model, for "where does this come from"
    std::string label;     ///< legend text; in charts with a dimension the element names it
    std::vector<ChartSource> sources;  ///< one per element of the chart's dimension, or one
    std::string element = {};          ///< what it stands for and shares the colour of, if any
    /// Place in the palette of the charts, where a colour that happens to come would mislead.
    std::optional<int> colour = {};
};

/// A step of a ladder, such as that from black hole to last frontier.
struct FrameworkStage {
    double upTo = 0;  ///< upper bound of the value
    std::string label;
};

/// A chart as declared in charts.json.
struct ChartDefinition {
    std::string id;
    std::string title;
    std::string sentence;  ///< what it shows and how to read it
    std::string topic;     ///< id of a topic
    ChartKind kind = ChartKind::lines;
    std::string unit;
    int decimals = 1;
    ChangeScale changes = {};  ///< in `unit`, after `factor`
    std::string dimension;     ///< "" regional, else a model dimension such as "Actor" or "Dyad"
    std::vector<std::string> elements;  ///< of that dimension, in model order
    std::optional<double> axisMinimum;
    std::optional<double> axisSoftMaximum;  ///< the axis never shrinks below, grows when needed
    double factor = 1;  ///< shown value = model value * factor (e.g. 100 for percent)
    std::vector<ChartSeries> series;
    std::string observed;  ///< series id in the observations, else empty
    double observedFactor = 1;
    /// Whether the figures after ChartCatalogue::fittedTo() test the ensemble.
    bool hindcast = false;
    std::vector<FrameworkStage> steps;  ///< of a ladder
    std::vector<std::string> sides;     ///< of a matrix: what its rows and columns stand for
    /// Of a matrix: for each element the two sides it is a pair of.
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
};

struct ChartTopic {
    std::string id;
    std::string title;
};

/// A chart as it stands in a layout.
struct PlacedChart {
    std::string chart;
    std::string element;  ///< of its dimension; empty: all, or the first

    bool operator==(const PlacedChart&) const = default;
};

/// Charts that are looked at together.
struct ChartLayout {
    std::string title;
    std::vector<PlacedChart> charts;

    bool operator==(const ChartLayout&) const = default;
};

struct HeadlineIndicator {
    std::string title;
    std::string summary;
    std::string chart;  ///< chart to open from the tile
    Slot slot = 0;
    ChangeScale changes = {};  ///< of its chart
};

/// A bundled scenario whose effect is a known size to compare others with.
struct YardstickEntry {
    std::string scenario;  ///< id of the bundled scenario
    std::string label;     ///< its name in a few letters
    /// What counts is the year in which it is lowest, not the horizon: for what passes.
    bool worstYear = false;
};

/// In which money costs are told.
struct MoneyUnit {
    std::string unit;    ///< "billion $"
    std::string prices;  ///< "2024 dollars"
};

/// What a government's account is worked out from.
struct Payer {
    Slot extraShare = 0;  ///< public money beyond the baseline, as a share of income
    Slot income = 0;
    Slot left = 0;  ///< what the country has left after paying
};

/// What the headline of the main window shows.
struct Headline {
    HeadlineIndicator stability;
    std::vector<FrameworkStage> stabilityWords;  ///< words for its value, e.g. "tense"
    HeadlineIndicator framework;
    std::vector<FrameworkStage> stages;
    std::vector<HeadlineIndicator> indicators;  ///< the four of An Agenda for Peace
    std::string indicatorsChart;                ///< of all four together
    std::vector<YardstickEntry> yardstick;
    double horizon = 2050;       ///< year the numbers are read at
    std::string costChart;       ///< of what the region pays beyond the baseline
    std::string resourcesChart;  ///< of what each actor has left
    MoneyUnit money = {};
    std::vector<Payer> payers = {};  ///< one per actor, or none
    ChangeScale leftOver = {};       ///< of what is left, in per cent of the baseline

    /// All its numbers as tables list them: the indicators, overall stability, framework maturity.
    [[nodiscard]] std::vector<HeadlineIndicator> partsFirst() const;
    /// The same as pages list them: overall stability, framework maturity, the indicators.
    [[nodiscard]] std::vector<HeadlineIndicator> wholeFirst() const;
    /// The outputs that the numbers are read from, in the order of partsFirst().
    [[nodiscard]] std::vector<Slot> outputs() const;
};

/// The catalogue of charts, read from charts.json and checked against the model. Immutable.
class ChartCatalogue {
public:
    [[nodiscard]] static Result<ChartCatalogue> fromJson(std::string_view json,
                                                         const Program& program, std::string file);
    [[nodiscard]] const std::vector<ChartTopic>& topics() const { return topics_; }
    [[nodiscard]] const std::vector<ChartDefinition>& charts() const { return charts_; }
    [[nodiscard]] const ChartDefinition* find(std::string_view id) const;
    /// The last year whose figures the ensemble was fitted to.
    [[nodiscard]] double fittedTo() const { return fittedTo_; }
    [[nodiscard]] const Headline& headline() const { return headline_; }
    /// How changes of a number between 0 and 100 are told.
    [[nodiscard]] const ChangeScale& pointsScale() const { return points_; }
    /// The layouts that come with the program.
    [[nodiscard]] const std::vector<ChartLayout>& layouts() const { return layouts_; }
    /// The same catalogue with further charts, under a topic of their own.
    [[nodiscard]] ChartCatalogue with(std::vector<ChartDefinition> charts, ChartTopic topic) const;
    /// All that some chart or the headline shows, each slot once.
    [[nodiscard]] std::vector<Slot> shownSlots() const;
    /// "Japan" for "JPN", "Japan – South Korea" for "JPN_KOR"; the element itself if unnamed.
    [[nodiscard]] std::string elementTitle(std::string_view element) const;

private:
    std::vector<ChartTopic> topics_;
    std::vector<ChartDefinition> charts_;
    std::vector<ChartLayout> layouts_;
    Headline headline_;
    ChangeScale points_;
    double fittedTo_ = 0;
    std::vector<std::pair<std::string, std::string>> elementTitles_;
};

}  // namespace kyosei
