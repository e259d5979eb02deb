// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_outputs.h"

#include "model/base/names.h"
#include "model/base/suggestion.h"

#include <algorithm>

namespace kyosei::goals {

namespace {

/// "Peace-building", "peace building" and "peacebuilding" are one name.
std::string simplified(std::string_view name) {
    std::string text = canonicalName(name);
    std::erase_if(text, [](char c) { return c == '_' || c == '-' || c == ' '; });
    return text;
}

/// "trust[JPN_KOR]" for a slot.
std::string nameInModel(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot - variable.first < variable.size)
            return program.elementName(variable, slot - variable.first);
    return {};
}

}  // namespace

GoalOutputs::GoalOutputs(const ChartCatalogue& charts, const Program& program, double presentYear)
    : presentYear_(presentYear), horizon_(charts.headline().horizon),
      firstYear_(program.simulation().start), lastYear_(program.simulation().stop) {
    addHeadline(charts, program);
    for (const ChartDefinition& chart : charts.charts())
        addChart(chart, program);
}

void GoalOutputs::add(GoalOutput output, const std::vector<std::string>& names) {
    const auto known = bySlot_.emplace(output.slot, all_.size());
    const std::size_t index = known.first->second;
    if (known.second)
        all_.push_back(std::move(output));
    for (const std::string& name : names)
        if (!name.empty())
            byName_.emplace(simplified(name), index);
}

void GoalOutputs::addHeadline(const ChartCatalogue& charts, const Program& program) {
    for (const HeadlineIndicator& number : charts.headline().wholeFirst()) {
        GoalOutput output;
        output.id = number.chart;
        output.title = number.title;
        output.chart = number.chart;
        output.slot = number.slot;
        output.changes = number.changes;
        if (const ChartDefinition* chart = charts.find(number.chart)) {
            output.unit = chart->unit;
            output.factor = chart->factor;
        }
        add(std::move(output), {number.chart, number.title, nameInModel(program, number.slot)});
    }
}

void GoalOutputs::addChart(const ChartDefinition& chart, const Program& program) {
    const bool single = chart.series.size() == 1;
    for (const ChartSeries& series : chart.series)
        for (std::size_t i = 0; i < series.sources.size(); ++i) {
            const ChartSource& source = series.sources[i];
            if (!source.isPlain())
                continue;
            const bool alone = single && chart.dimension.empty();
            const std::string inModel = nameInModel(program, source.slot);
            GoalOutput output;
            output.id = alone ? chart.id : inModel;
            output.title = chart.title;
            output.label = single ? std::string() : series.label;
            output.element = i < chart.elements.size() ? chart.elements[i] : series.element;
            output.unit = chart.unit;
            output.chart = chart.id;
            output.slot = source.slot;
            output.factor = chart.factor;
            output.changes = chart.changes;
            std::vector<std::string> names{inModel};
            if (alone)
                names.insert(names.end(), {chart.id, chart.title});
            add(std::move(output), names);
        }
}

const GoalOutput* GoalOutputs::find(std::string_view name) const {
    const auto found = byName_.find(simplified(name));
    return found == byName_.end() ? nullptr : &all_[found->second];
}

const GoalOutput* GoalOutputs::find(Slot slot) const {
    const auto found = bySlot_.find(slot);
    return found == bySlot_.end() ? nullptr : &all_[found->second];
}

std::string GoalOutputs::like(std::string_view name) const {
    std::vector<std::string_view> candidates;
    for (const auto& [known, index] : byName_)
        candidates.push_back(known);
    const std::string written = simplified(name);
    const std::string_view near = nearest(written, candidates);
    return near.empty() ? std::string() : all_[byName_.at(std::string(near))].id;
}

}  // namespace kyosei::goals
