// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/places_fixture.h"

#include <stdexcept>

namespace kyosei {

namespace {

std::string placesXmile() {
    std::string variables;
    const auto add = [&](const std::string& name, const std::string& dimension) {
        variables +=
            "<aux name=\"" + name + "\">" +
            (dimension.empty() ? std::string()
                               : "<dimensions><dim name=\"" + dimension + "\"/></dimensions>") +
            "<eqn>1</eqn></aux>";
    };
    add("money", "");
    for (const char* what : {"talks", "trust"}) {
        add(what, "");
        add(std::string(what) + "_of", "Pair");
        add(std::string(what) + "_by", "Country");
    }
    return R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>Kyosei</vendor><product version="1">Kyosei</product></header>
<sim_specs method="euler" time_units="Year"><start>2000</start><stop>2060</stop><dt>1</dt></sim_specs>
<dimensions>
 <dim name="Country"><elem name="NOR"/><elem name="SUD"/><elem name="OST"/></dim>
 <dim name="Pair"><elem name="NOR_SUD"/><elem name="NOR_OST"/><elem name="SUD_OST"/></dim>
 <dim name="Giver"><elem name="NOR"/></dim><dim name="Taker"><elem name="SUD"/></dim>
</dimensions>
<model><variables>)" +
           variables + R"(
<aux name="given"><dimensions><dim name="Giver"/></dimensions><eqn>0</eqn></aux>
<aux name="meant"><dimensions><dim name="Giver"/><dim name="Taker"/></dimensions><eqn>1</eqn></aux>
<aux name="comes"><dimensions><dim name="Giver"/><dim name="Taker"/></dimensions><eqn>0</eqn></aux>
<aux name="gets"><dimensions><dim name="Taker"/></dimensions><eqn>0</eqn></aux>
</variables></model></xmile>)";
}

constexpr const char* kPlacesLevers = R"({"format":"kyosei-levers","version":1,
"actorDimension":"Country","actors":{"NOR":"North","SUD":"South","OST":"East"},
"scheduleVariables":{"start":"a","ramp":"b","end":"c"},"rows":[]})";

constexpr const char* kPlacesShocks = R"({"format":"kyosei-shocks","version":1,"shocks":[]})";

std::string placesCharts() {
    std::string charts = R"({"id":"money","title":"Money","sentence":"S.","topic":"all",
      "change":{"none":0.5,"clear":2,"large":6},"series":[{"variable":"money"}]},
      {"id":"gets","title":"Aid","sentence":"S.","topic":"all","dimension":"Taker",
       "series":[{"variable":"gets"}]})";
    for (const std::string what : {"talks", "trust"})
        charts += R"(,{"id":")" + what + R"(","title":"Peace by )" + what +
                  R"(","sentence":"S.","topic":"all","change":{"none":0.5,"clear":2,"large":6},
          "series":[{"variable":")" +
                  what + R"("}]},{"id":")" + what +
                  R"(-pairs","title":"Pairs","sentence":"S.","topic":"all","dimension":"Pair",
          "factor":10,"series":[{"variable":")" +
                  what + R"(_of"}]},{"id":")" + what +
                  R"(-countries","title":"Countries","sentence":"S.","topic":"all",
          "dimension":"Country","series":[{"variable":")" +
                  what + R"(_by"}]})";
    return R"({"format":"kyosei-charts","version":1,"change":{"none":0.5,"clear":2,"large":6},
"elements":{"NOR_SUD":"North – South","NOR_OST":"North – East","SUD_OST":"South – East"},
"topics":[{"id":"all","title":"All"}],
"headline":{"horizon":2050,"cost":"money","resources":"money",
  "stability":{"variable":"talks","title":"Talks","summary":"","chart":"talks"},
  "framework":{"variable":"trust","title":"Trust","summary":"","chart":"trust"},
  "stages":[{"upTo":5,"label":"Top"}],"indicators":[]},"charts":[)" +
           charts + "]}";
}

constexpr const char* kSmallPlaces = R"({"format":"kyosei-places","version":1,"indicators":[
 {"variable":"talks","chart":"talks","pairs":"talks-pairs","countries":"talks-countries"},
 {"variable":"trust","chart":"trust","pairs":"trust-pairs","countries":"trust-countries"}],
"money":{"spent":"money","spentChart":"money","given":"given","allocation":"meant",
 "arrives":"comes","chart":"gets","gates":[]}})";

template <typename T> T valueOrThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error(toText(result.error()));
    return std::move(*result);
}

}  // namespace

std::shared_ptr<const PolicyModel> placesModel() {
    static const std::shared_ptr<const PolicyModel> model = [] {
        static const std::string text = placesXmile(), charts = placesCharts();
        return valueOrThrow(PolicyModel::load(
            {text, kPlacesLevers, kPlacesShocks, charts, "series,element,year,value,source\n"}));
    }();
    return model;
}

const Places& smallPlaces() {
    static const Places places = valueOrThrow(Places::fromJson(
        kSmallPlaces, placesModel()->program(), placesModel()->charts(), "places.json"));
    return places;
}

RunView placesView(const std::map<std::string, std::array<double, 3>>& changes) {
    const auto model = placesModel();
    auto stage = std::make_shared<EnsembleSnapshot>();
    stage->complete = stage->members = 100;
    stage->effective = 100;
    stage->times = {2000, 2050, 2060};
    for (const VariableInfo& variable : model->program().variables())
        for (std::size_t i = 0; i < variable.size; ++i) {
            const auto found = changes.find(model->program().elementName(variable, i));
            const auto [low, median, high] =
                found == changes.end() ? std::array<double, 3>{} : found->second;
            OutputFan fan;
            fan.slot = variable.first + static_cast<Slot>(i);
            for (const double end : {low, low, median, high, high})
                fan.difference.quantiles.push_back({0, end, end});
            fan.baseline = fan.scenario = fan.difference;
            fan.shares = {{0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}};
            stage->outputs.push_back(std::move(fan));
        }
    RunView view{model, model->baseline(), model->baseline()};
    view.fan = std::move(stage);
    return view;
}

}  // namespace kyosei
