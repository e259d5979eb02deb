// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chain_fixture.h"

#include <stdexcept>

namespace kyosei {

namespace {

constexpr const char* kChainXmile = R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>Kyosei</vendor><product version="1">Kyosei</product></header>
<sim_specs method="euler" time_units="Year"><start>2000</start><stop>2060</stop><dt>1</dt></sim_specs>
<dimensions><dim name="Country"><elem name="NOR"/></dim><dim name="Lever"><elem name="effort"/></dim></dimensions>
<model><variables>
  <aux name="effort"><dimensions><dim name="Country"/></dimensions><eqn>0</eqn></aux>
  <aux name="begins"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2026</eqn></aux>
  <aux name="takes"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>5</eqn></aux>
  <aux name="ends"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2100</eqn></aux>
  <aux name="money"><eqn>1</eqn></aux>
  <aux name="border"><eqn>2</eqn></aux>
  <aux name="toll"><eqn>3</eqn></aux>
  <aux name="trade"><eqn>4</eqn></aux>
  <aux name="unrest"><eqn>5</eqn></aux>
  <aux name="talks"><eqn>6</eqn></aux>
  <aux name="trust"><eqn>7</eqn></aux>
</variables></model></xmile>)";

constexpr const char* kChainLevers = R"({"format":"kyosei-levers","version":1,
"actorDimension":"Country","actors":{"NOR":"Norland"},
"scheduleVariables":{"start":"begins","ramp":"takes","end":"ends"},"rows":[{"id":"effort","title":"Effort","summary":"S.","schedule":"effort","cells":[
 {"unit":"gold","min":0,"max":1,"step":0.1,"variable":"effort","actors":["NOR"]}]}]})";

constexpr const char* kChainShocks = R"({"format":"kyosei-shocks","version":1,"shocks":[]})";

constexpr const char* kChainCharts = R"({"format":"kyosei-charts","version":1,
"change":{"none":0.5,"clear":2,"large":6},"elements":{},"topics":[{"id":"all","title":"All"}],
"headline":{"horizon":2050,"cost":"money","resources":"money",
  "stability":{"variable":"talks","title":"Talks","summary":"","chart":"talks"},
  "framework":{"variable":"trust","title":"Trust","summary":"","chart":"trust"},
  "stages":[{"upTo":5,"label":"Top"}],"indicators":[]},
"charts":[
 {"id":"money","title":"Money spent","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30},"series":[{"variable":"money"}]},
 {"id":"border","title":"Border cost","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30, "good":"less"},"factor":10,
  "series":[{"variable":"border"}]},
 {"id":"toll","title":"Tolls","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30, "good":"less"},"series":[{"variable":"toll"}]},
 {"id":"trade","title":"Trade of all","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30, "good":"more"},"series":[{"variable":"trade"}]},
 {"id":"unrest","title":"Unrest","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30, "good":"less"},"series":[{"variable":"unrest"}]},
 {"id":"talks","title":"Talks","sentence":"S.","topic":"all","change":{"none":2,"clear":10,"large":30, "good":"more"},"series":[{"variable":"talks"}]},
 {"id":"trust","title":"Trust","sentence":"S.","topic":"all","change":{"none":0.5,"clear":2,"large":6,"good":"more"},"series":[{"variable":"trust"}]}]})";

constexpr const char* kChainJson = R"({"format":"kyosei-chain","version":1,
"panels":[
 {"id":"money","title":"Levers","sentence":"What is paid.","numbers":[
  {"title":"Levers","variable":"money","chart":"money","unit":"gold","cost":true}]},
 {"id":"border","title":"Border","past":"straight to the border","sentence":"What crossing costs.",
  "numbers":[
  {"title":"Border","variable":"border","chart":"border","unit":"points"},
  {"title":"Tolls","variable":"toll","chart":"toll","unit":"gold"}]},
 {"id":"trade","title":"Trade","past":"straight to trade","sentence":"What is sold.","numbers":[
  {"title":"Trade","variable":"trade","chart":"trade","unit":"gold"}]},
 {"id":"unrest","title":"Unrest","past":"straight to unrest","sentence":"How often it burns.",
  "numbers":[
  {"title":"Unrest","variable":"unrest","chart":"unrest","unit":"% a year"}]},
 {"id":"peace","title":"Peace","past":"straight to peace","sentence":"What is left.","kind":"bars",
  "numbers":[
  {"title":"Talks","variable":"talks","chart":"talks","unit":"of 100"},
  {"title":"Trust","variable":"trust","chart":"trust","unit":"of 100"}]}],
"arrows":[
 {"from":"money","to":"border","by":["border"]},
 {"from":"border","to":"trade","by":["border","toll"]},
 {"from":"trade","to":"unrest","by":["trade"]},
 {"from":"unrest","to":"peace","by":["unrest"]}]})";

Bands lineTo(const ChainChange& change, const std::vector<double>& times) {
    const double half = 2;  // the quartiles lie half way
    const double ends[] = {change.low, (change.low + change.median) / half, change.median,
                           (change.median + change.high) / half, change.high};
    Bands bands;
    for (const double end : ends) {
        bands.quantiles.emplace_back();
        for (const double year : times)
            bands.quantiles.back().push_back(end * (year - 2000) / 50);
    }
    return bands;
}

}  // namespace

std::shared_ptr<const PolicyModel> chainModel() {
    static const std::shared_ptr<const PolicyModel> model = [] {
        auto loaded = PolicyModel::load({kChainXmile, kChainLevers, kChainShocks, kChainCharts,
                                         "series,element,year,value,source\n"});
        if (!loaded)
            throw std::runtime_error(toText(loaded.error()));
        return *loaded;
    }();
    return model;
}

const Chain& smallChain() {
    static const Chain chain = [] {
        auto read = Chain::fromJson(kChainJson, chainModel()->program(), chainModel()->charts(),
                                    "chain.json");
        if (!read)
            throw std::runtime_error(toText(read.error()));
        return *read;
    }();
    return chain;
}

RunView chainView(const std::map<std::string, ChainChange>& changes) {
    const auto model = chainModel();
    auto stage = std::make_shared<EnsembleSnapshot>();
    stage->complete = stage->members = 100;
    stage->effective = 100;
    stage->times = model->baseline()->times();
    for (const char* name : {"money", "border", "toll", "trade", "unrest", "talks", "trust"}) {
        const auto found = changes.find(name);
        OutputFan fan;
        fan.slot = *model->program().slot(name);
        fan.difference =
            lineTo(found == changes.end() ? ChainChange{} : found->second, stage->times);
        fan.baseline = fan.scenario = fan.difference;
        const double either = found == changes.end() ? 0 : 0.5;  // higher or lower
        fan.shares = {std::vector<double>(stage->times.size(), either),
                      std::vector<double>(stage->times.size(), either)};
        stage->outputs.push_back(std::move(fan));
    }
    RunView view{model, model->baseline(), model->baseline()};
    view.fan = std::move(stage);
    return view;
}

std::vector<double> chainFull() {
    return std::vector<double>(smallChain().numbers.size(), 100);
}

}  // namespace kyosei
