// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei {

/// A variable of the model and, if it has dimensions, one element of each.
struct ModelValue {
    std::string variable;
    std::vector<std::string> elements;

    bool operator==(const ModelValue&) const = default;
};

/// One line of an own chart: a value, or the ratio of two.
struct OwnLine {
    ModelValue value;
    std::optional<ModelValue> divisor;

    bool operator==(const OwnLine&) const = default;
};

/// A chart that the user has put together from variables of the model.
struct OwnChart {
    std::string id;
    std::string title;
    std::vector<OwnLine> lines;

    bool operator==(const OwnChart&) const = default;
};

/// What the user has arranged: own charts and own layouts. A plain value.
struct UserCharts {
    std::vector<OwnChart> charts;
    std::vector<ChartLayout> layouts;
    /// The layout on screen; empty: the first of those of the program.
    std::string layout;

    bool operator==(const UserCharts&) const = default;
};

/// The topic that own charts stand under in the catalogue.
inline constexpr const char* kOwnTopic = "own";

/// Reads JSON of format "kyosei-chart-book". What the model does not have is found by bind().
[[nodiscard]] Result<UserCharts> readUserCharts(std::string_view json, std::string file);
[[nodiscard]] std::string writeUserCharts(const UserCharts& book);

/// An own chart as a chart of the catalogue, without unit and labels, which are words for people;
/// an issue names what the model does not have.
[[nodiscard]] Result<ChartDefinition> bind(const OwnChart& chart, const Program& program);

}  // namespace kyosei
