// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/charts.h"

#include "model/base/json_reader.h"
#include "model/charts/chart_reader.h"
#include "model/charts/chart_values.h"

#include <algorithm>
#include <set>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;

Headline readHeadline(JsonReader& reader, ChartReader& charts, const json& root) {
    Headline headline;
    const json& entry = reader.object(root, "headline", "");
    const std::string path = "headline.";
    headline.horizon = reader.number(entry, "horizon", path);
    headline.costChart = reader.text(entry, "cost", path);
    headline.resourcesChart = reader.text(entry, "resources", path);
    const json& stability = reader.object(entry, "stability", path);
    headline.stability = charts.readIndicator(stability, path + "stability.");
    if (stability.contains("words"))
        headline.stabilityWords = readSteps(reader, stability, "words", path + "stability.");
    headline.framework =
        charts.readIndicator(reader.object(entry, "framework", path), path + "framework.");
    headline.stages = readSteps(reader, entry, "stages", path);
    for (const json& indicator : reader.array(entry, "indicators", path))
        headline.indicators.push_back(charts.readIndicator(indicator, path + "indicators."));
    headline.indicatorsChart = reader.textOr(entry, "indicatorsChart", path, {});
    if (entry.contains("yardstick"))
        for (const json& known : reader.array(entry, "yardstick", path))
            headline.yardstick.push_back({reader.text(known, "scenario", path + "yardstick."),
                                          reader.text(known, "label", path + "yardstick."),
                                          known.is_object() && known.value("worstYear", false)});
    if (entry.contains("money")) {
        const json& money = reader.object(entry, "money", path);
        headline.money = {reader.text(money, "unit", path + "money."),
                          reader.text(money, "prices", path + "money.")};
    }
    if (entry.contains("payers"))
        headline.payers = charts.readPayers(reader.object(entry, "payers", path), path + "payers.");
    if (entry.contains("leftOver"))
        headline.leftOver =
            readChangeScale(reader, reader.object(entry, "leftOver", path), path + "leftOver.", 1);
    return headline;
}

/// Indicators are told as their charts are.
void scaleAsCharts(Headline& headline, const ChartCatalogue& catalogue) {
    const auto scale = [&catalogue](HeadlineIndicator& indicator) {
        const ChartDefinition* chart = catalogue.find(indicator.chart);
        indicator.changes = chart ? chart->changes : catalogue.pointsScale();
    };
    scale(headline.stability);
    scale(headline.framework);
    std::for_each(headline.indicators.begin(), headline.indicators.end(), scale);
}

}  // namespace

std::vector<HeadlineIndicator> Headline::partsFirst() const {
    std::vector<HeadlineIndicator> numbers = indicators;
    numbers.insert(numbers.end(), {stability, framework});
    return numbers;
}

std::vector<HeadlineIndicator> Headline::wholeFirst() const {
    std::vector<HeadlineIndicator> numbers{stability, framework};
    numbers.insert(numbers.end(), indicators.begin(), indicators.end());
    return numbers;
}

std::vector<Slot> Headline::outputs() const {
    std::vector<Slot> slots;
    for (const HeadlineIndicator& number : partsFirst())
        slots.push_back(number.slot);
    return slots;
}

Result<ChartCatalogue> ChartCatalogue::fromJson(std::string_view text, const Program& program,
                                                std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-charts", kVersion);
    if (!root)
        return fail(reader.takeIssues());
    ChartCatalogue catalogue;
    for (const auto& [element, title] : reader.object(*root, "elements", "").items())
        catalogue.elementTitles_.emplace_back(element, title.is_string() ? title.get<std::string>()
                                                                         : element);
    for (const json& topic : reader.array(*root, "topics", ""))
        catalogue.topics_.push_back(
            {reader.text(topic, "id", "topics."), reader.text(topic, "title", "topics.")});

    if (root->contains("change"))
        catalogue.points_ =
            readChangeScale(reader, reader.object(*root, "change", ""), "change.", 1);
    ChartReader charts(reader, program, catalogue.points_);
    for (const json& entry : reader.array(*root, "charts", "")) {
        const std::string path = "charts[" + std::to_string(catalogue.charts_.size()) + "].";
        ChartDefinition chart = charts.readChart(entry, path);
        if (catalogue.find(chart.id))
            reader.error(IssueCode::duplicateName, path + "id",
                         "'" + chart.id + "' appears twice.");
        catalogue.charts_.push_back(std::move(chart));
    }
    if (root->contains("layouts"))
        for (const json& entry : reader.array(*root, "layouts", ""))
            catalogue.layouts_.push_back(readLayout(reader, entry, "layouts."));
    for (const ChartLayout& layout : catalogue.layouts_)
        for (const PlacedChart& placed : layout.charts)
            if (!catalogue.find(placed.chart))
                reader.error(IssueCode::unknownName, "layouts",
                             "there is no chart '" + placed.chart + "'.");
    catalogue.fittedTo_ = reader.optionalNumber(*root, "fittedTo", "").value_or(0);
    catalogue.headline_ = readHeadline(reader, charts, *root);
    scaleAsCharts(catalogue.headline_, catalogue);
    for (const std::string& id :
         {catalogue.headline_.costChart, catalogue.headline_.resourcesChart})
        if (!catalogue.find(id))
            reader.error(IssueCode::unknownName, "headline", "there is no chart '" + id + "'.");
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return catalogue;
}

const ChartDefinition* ChartCatalogue::find(std::string_view id) const {
    const auto found = std::find_if(charts_.begin(), charts_.end(),
                                    [&](const ChartDefinition& chart) { return chart.id == id; });
    return found == charts_.end() ? nullptr : &*found;
}

ChartCatalogue ChartCatalogue::with(std::vector<ChartDefinition> charts, ChartTopic topic) const {
    ChartCatalogue more = *this;
    more.topics_.insert(more.topics_.begin(), std::move(topic));
    for (ChartDefinition& chart : charts)
        more.charts_.push_back(std::move(chart));
    return more;
}

std::vector<Slot> ChartCatalogue::shownSlots() const {
    const std::vector<Slot> numbers = headline_.outputs();
    std::set<Slot> shown(numbers.begin(), numbers.end());
    for (const ChartDefinition& chart : charts_)
        for (const Slot slot : slotsOf(chart))
            shown.insert(slot);
    return {shown.begin(), shown.end()};
}

std::string ChartCatalogue::elementTitle(std::string_view element) const {
    for (const auto& [id, title] : elementTitles_)
        if (id == element)
            return title;
    return std::string(element);
}

}  // namespace kyosei
