// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/compile/program.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// One line of a chart, or one line per element if the chart has a dimension.
struct ChartSeries {
    std::string variable;  ///< as in the model, for "where does this come from"
    std::string label;     ///< legend text; in charts with a dimension the element names it
    std::vector<Slot> elementSlots;  ///< one per element of the chart's dimension, or one
};

/// A chart as declared in charts.json.
struct ChartDefinition {
    std::string id;
    std::string title;
    std::string sentence;  ///< what it shows and how to read it
    std::string topic;     ///< id of a topic
    std::string unit;
    int decimals = 1;
    std::string dimension;  ///< "" regional, else a model dimension such as "Actor" or "Dyad"
    std::vector<std::string> elements;  ///< of that dimension, in model order
    std::optional<double> axisMinimum;
    std::optional<double> axisSoftMaximum;  ///< the axis never shrinks below, grows when needed
    double factor = 1;  ///< shown value = model value * factor (e.g. 100 for percent)
    std::vector<ChartSeries> series;
    std::string observed;  ///< series id in the observations, else empty
    double observedFactor = 1;
};

struct ChartTopic {
    std::string id;
    std::string title;
};

/// A step of the ladder from black hole to last frontier.
struct FrameworkStage {
    double upTo = 0;  ///< upper bound of framework maturity
    std::string label;
};

struct HeadlineIndicator {
    std::string title;
    std::string summary;
    std::string chart;  ///< chart to open from the tile
    Slot slot = 0;
};

/// What the headline of the main window shows.
struct Headline {
    HeadlineIndicator stability;
    std::vector<FrameworkStage> stabilityWords;  ///< words for its value, e.g. "tense"
    HeadlineIndicator framework;
    std::vector<FrameworkStage> stages;
    std::vector<HeadlineIndicator> indicators;  ///< the four of An Agenda for Peace
    double horizon = 2050;                      ///< year the numbers are read at
    std::string costChart;                      ///< of what the region pays beyond the baseline
    std::string resourcesChart;                 ///< of what each actor has left
};

/// The catalogue of charts, read from charts.json and checked against the model. Immutable.
class ChartCatalogue {
public:
    [[nodiscard]] static Result<ChartCatalogue> fromJson(std::string_view json,
                                                         const Program& program, std::string file);
    [[nodiscard]] const std::vector<ChartTopic>& topics() const { return topics_; }
    [[nodiscard]] const std::vector<ChartDefinition>& charts() const { return charts_; }
    [[nodiscard]] const ChartDefinition* find(std::string_view id) const;
    [[nodiscard]] const Headline& headline() const { return headline_; }
    /// All that some chart or the headline shows, each slot once.
    [[nodiscard]] std::vector<Slot> shownSlots() const;
    /// "Japan" for "JPN", "Japan – South Korea" for "JPN_KOR"; the element itself if unnamed.
    [[nodiscard]] std::string elementTitle(std::string_view element) const;

private:
    std::vector<ChartTopic> topics_;
    std::vector<ChartDefinition> charts_;
    Headline headline_;
    std::vector<std::pair<std::string, std::string>> elementTitles_;
};

}  // namespace kyosei
