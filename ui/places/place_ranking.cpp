// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_ranking.h"

#include "ui/text/data_text.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

std::optional<Change> changeOfIndicator(const PlacedIndicator& indicator, const RunView& view) {
    const ChartDefinition* chart = view.model->charts().find(indicator.chart);
    if (!view.fan || !chart || view.hides(indicator.slot))
        return std::nullopt;
    const auto change = view.fan->change(indicator.slot, view.model->charts().headline().horizon);
    return change ? std::optional(scaled(*change, chart->factor)) : std::nullopt;
}

ChangeClass sizeOfIndicator(const PlacedIndicator& indicator, const Change& change,
                            const RunView& view) {
    return classify(change, view.model->charts().find(indicator.chart)->changes.thresholds);
}

/// "JPN_KOR" stands for two countries, "JPN" for one.
std::vector<int> countriesOf(const std::string& element, const PolicyModel& model) {
    const std::vector<std::string>& actors = model.levers().actors();
    std::vector<int> found;
    const std::size_t middle = element.find('_');
    for (const std::string& part :
         {element.substr(0, middle),
          middle == std::string::npos ? std::string() : element.substr(middle + 1)}) {
        const auto actor = std::find(actors.begin(), actors.end(), part);
        if (actor != actors.end())
            found.push_back(static_cast<int>(actor - actors.begin()));
    }
    return found;
}

}  // namespace

std::optional<std::size_t> mostChanged(const Places& places, const RunView& view) {
    std::optional<std::size_t> most;
    std::pair<bool, double> largest;
    for (std::size_t i = 0; view.model && i < places.indicators.size(); ++i) {
        const auto change = changeOfIndicator(places.indicators[i], view);
        if (!change)
            continue;
        const ChangeClass size = sizeOfIndicator(places.indicators[i], *change, view);
        const std::pair weight(hasDirection(size), std::abs(change->median));
        if (!most || weight > largest) {
            most = i;
            largest = weight;
        }
    }
    return most;
}

bool nothingMoves(const Places& places, const RunView& view) {
    return view.model &&
           std::all_of(places.indicators.begin(), places.indicators.end(),
                       [&](const PlacedIndicator& indicator) {
                           const auto change = changeOfIndicator(indicator, view);
                           return change &&
                                  sizeOfIndicator(indicator, *change, view) == ChangeClass::none;
                       });
}

bool moneyMoves(const Places& places, const RunView& view) {
    if (!places.money || !view.fan || view.hides(places.money->spent))
        return false;
    const auto change =
        view.fan->change(places.money->spent, view.model->charts().headline().horizon);
    return change && hasDirection(classify(*change, places.money->scale.thresholds));
}

const ChartDefinition& chartByPlace(const PlacedIndicator& indicator, PlaceKind kind,
                                    const RunView& view) {
    return *view.model->charts().find(kind == PlaceKind::pairs ? indicator.pairs
                                                               : indicator.countries);
}

PlaceRanking rankingOf(const PlacedIndicator& indicator, PlaceKind kind, const RunView& view) {
    PlaceRanking ranking;
    if (!view.model)
        return ranking;
    const ChartCatalogue& charts = view.model->charts();
    const ChartDefinition& chart = chartByPlace(indicator, kind, view);
    ranking.indicator = dataText("charts", charts.find(indicator.chart)->title);
    ranking.chart = fromModel(chart.id);
    ranking.scale = chart.changes;
    ranking.year = charts.headline().horizon;
    const std::vector<ChartSource>& sources = chart.series.front().sources;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Slot slot = sources[i].slot;
        ranking.hidden = ranking.hidden || view.hides(slot) || view.hides(indicator.slot);
        const auto change = view.fan ? view.fan->change(slot, ranking.year) : std::nullopt;
        if (change && !ranking.hidden)
            ranking.changes.push_back({dataText("elements", charts.elementTitle(chart.elements[i])),
                                       fromModel(chart.elements[i]),
                                       countriesOf(chart.elements[i], *view.model),
                                       scaled(*change, chart.factor)});
    }
    if (ranking.hidden)
        ranking.changes.clear();
    std::stable_sort(ranking.changes.begin(), ranking.changes.end(),
                     [](const PlaceChange& a, const PlaceChange& b) {
                         return std::abs(a.change.median) > std::abs(b.change.median);
                     });
    return ranking;
}

}  // namespace kyosei
