// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/program/program.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::goals {

/// A number of the model that a goal can be about: one line of a chart or a number of the headline.
struct GoalOutput {
    std::string id;       ///< by which files name it: that of its chart, or "trust[JPN_KOR]"
    std::string title;    ///< of the number of the headline, or else of the chart
    std::string label;    ///< of the line, where the chart has several
    std::string element;  ///< whose it is ("JPN_KOR"); empty for the region
    std::string unit;
    std::string chart;  ///< id of a chart that shows it
    Slot slot = 0;
    double factor = 1;  ///< shown value = model value * factor
    ChangeScale changes = {};

    bool operator==(const GoalOutput& other) const { return id == other.id && slot == other.slot; }
};

/// All of them, by name, and the years that goals can speak of. Immutable.
class GoalOutputs {
public:
    /// Lines that are sums or ratios of outputs have no ranges and are left out.
    GoalOutputs(const ChartCatalogue& charts, const Program& program, double presentYear);

    [[nodiscard]] const std::vector<GoalOutput>& all() const { return all_; }
    /// By id, title of chart or headline, or name in the model, in any case and with or without
    /// blanks, underscores and hyphens; null if there is none.
    [[nodiscard]] const GoalOutput* find(std::string_view name) const;
    /// The number that a slot is; null if no chart shows it.
    [[nodiscard]] const GoalOutput* find(Slot slot) const;
    /// A known name that is like the one written; may be empty.
    [[nodiscard]] std::string like(std::string_view name) const;

    [[nodiscard]] double presentYear() const { return presentYear_; }
    [[nodiscard]] double horizon() const { return horizon_; }  ///< "at the end"
    [[nodiscard]] double firstYear() const { return firstYear_; }
    [[nodiscard]] double lastYear() const { return lastYear_; }

private:
    void add(GoalOutput output, const std::vector<std::string>& names);
    void addHeadline(const ChartCatalogue& charts, const Program& program);
    void addChart(const ChartDefinition& chart, const Program& program);

    std::vector<GoalOutput> all_;
    std::map<Slot, std::size_t> bySlot_;
    std::map<std::string, std::size_t> byName_;  ///< simplified names
    double presentYear_ = 0, horizon_ = 0, firstYear_ = 0, lastYear_ = 0;
};

}  // namespace kyosei::goals
