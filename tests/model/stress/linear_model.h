// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_ensemble.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace kyosei::stress {

/// A model that can be solved by hand: calm = 50 + (gain * factor + shift) * (effort of Norland +
/// effort of Sudland) - loss from 2026 on, where shocks set factor, shift and loss from their year
/// on. Sudland's effort is an assumption. Gain is uniform between 1 and 3.
inline std::shared_ptr<const PolicyModel> linearModel() {
    constexpr const char* kModel = R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>Kyosei</vendor><product version="1">Kyosei</product></header>
<sim_specs method="euler" time_units="Year"><start>2000</start><stop>2060</stop><dt>0.25</dt></sim_specs>
<dimensions><dim name="Country"><elem name="NOR"/><elem name="SUD"/></dim>
  <dim name="Lever"><elem name="effort"/></dim></dimensions>
<model><variables>
  <aux name="effort"><dimensions><dim name="Country"/></dimensions><eqn>0</eqn></aux>
  <aux name="begins"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2026</eqn></aux>
  <aux name="takes"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>5</eqn></aux>
  <aux name="ends"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2100</eqn></aux>
  <aux name="gain"><eqn>2</eqn></aux>
  <aux name="strikes"><eqn>3000</eqn></aux>
  <aux name="factor"><eqn>1</eqn></aux>
  <aux name="shift"><eqn>0</eqn></aux>
  <aux name="loss"><eqn>0</eqn></aux>
  <aux name="slope"><eqn>IF TIME >= strikes THEN gain*factor + shift ELSE gain</eqn></aux>
  <aux name="harm"><eqn>IF TIME >= strikes THEN loss ELSE 0</eqn></aux>
  <aux name="calm"><eqn>50 + (IF TIME >= 2026 THEN slope*(effort[NOR] + effort[SUD]) ELSE 0) - harm</eqn></aux>
  <stock name="age"><eqn>0</eqn><inflow>passing</inflow></stock>
  <flow name="passing"><eqn>1</eqn></flow>
  <aux name="still"><eqn>10</eqn></aux>
</variables></model></xmile>)";
    constexpr const char* kLevers = R"({"format":"kyosei-levers","version":1,
"actorDimension":"Country","actors":{"NOR":"Norland","SUD":"Sudland"},
"scheduleVariables":{"start":"begins","ramp":"takes","end":"ends"},"rows":[{"id":"effort","title":"Effort","summary":"S.","schedule":"effort","cells":[
 {"unit":"gold","min":0,"max":10,"step":0.1,"variable":"effort","actors":["NOR"]},
 {"unit":"gold","min":0,"max":10,"step":0.1,"variable":"effort","actors":["SUD"],"assumption":["SUD"]}]}]})";
    const auto shock = [](const std::string& id, const std::string& variable, const char* value) {
        return R"({"id":")" + id + R"(","title":")" + id +
               R"(","summary":"S.","sets":[{"variable":"strikes","value":"year"},{"variable":")" +
               variable + R"(","value":)" + value + "}]}";
    };
    static const std::string kShocks =
        R"({"format":"kyosei-shocks","version":1,"shocks":[)" + shock("costs", "loss", "3") + ',' +
        shock("weakens", "factor", "0.5") + ',' + shock("spurs", "factor", "2") + ',' +
        shock("turns", "factor", "-1") + ',' + shock("blurs", "shift", "-2") + ',' +
        shock("ends", "factor", "0") + "]}";
    constexpr const char* kCharts = R"({"format":"kyosei-charts","version":1,
"elements":{"NOR":"Norland","SUD":"Sudland"},"topics":[{"id":"peace","title":"Peace"}],
"headline":{"horizon":2050,"cost":"calm","resources":"calm",
  "stability":{"variable":"calm","title":"Calm","summary":"S.","chart":"calm",
    "words":[{"upTo":100,"label":"Quiet"}]},
  "framework":{"variable":"still","title":"Way","summary":"S.","chart":"still"},
  "stages":[{"upTo":100,"label":"Valley"}],
  "indicators":[{"variable":"still","title":"Still","summary":"","chart":"still"}]},
"charts":[
 {"id":"calm","title":"Calm","sentence":"S.","topic":"peace","unit":"index 0–100","decimals":1,
  "series":[{"variable":"calm"}]},
 {"id":"still","title":"Still","sentence":"S.","topic":"peace","unit":"index 0–100","decimals":1,
  "series":[{"variable":"still"}]}]})";
    static const std::shared_ptr<const PolicyModel> model = [] {
        auto loaded = PolicyModel::load(
            {kModel, kLevers, kShocks, kCharts, "series,element,year,value,source\n"});
        if (!loaded) {
            std::fputs(toText(loaded.error()).c_str(), stderr);
            std::exit(EXIT_FAILURE);
        }
        return *loaded;
    }();
    return model;
}

inline std::shared_ptr<PolicyEnsemble> linearEnsemble(std::size_t members = 64) {
    PolicyEnsemble::Options options;
    options.members = members;
    options.block = 8;
    return PolicyEnsemble::create(linearModel(),
                                  {{"gain",
                                    *Distribution::uniform(1, 3),
                                    {{*linearModel()->program().slot("gain"), 1}}}},
                                  options)
        .value();
}

/// Both efforts at these values.
inline Scenario efforts(double norland, double sudland) {
    Scenario scenario;
    for (const LeverCell& cell : linearModel()->levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.id.actor == "NOR" ? norland : sudland;
        scenario.set(cell, setting);
    }
    return scenario;
}

}  // namespace kyosei::stress
