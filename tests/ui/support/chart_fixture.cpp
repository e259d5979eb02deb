// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"

#include <functional>
#include <stdexcept>

namespace kyosei {

namespace {

std::string modelText() {
    std::string pairs;
    std::string weights;
    for (int i = 1; i <= 12; ++i) {
        const std::string name = (i < 10 ? "P0" : "P") + std::to_string(i);
        pairs += "<elem name=\"" + name + "\"/>";
        weights +=
            "<element subscript=\"" + name + "\"><eqn>" + std::to_string(i) + "</eqn></element>";
    }
    return R"(<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
<header><vendor>Kyosei</vendor><product version="1">Kyosei</product></header>
<sim_specs method="euler" time_units="Year"><start>2000</start><stop>2060</stop><dt>1</dt></sim_specs>
<dimensions>
  <dim name="Country"><elem name="NOR"/><elem name="SUD"/></dim>
  <dim name="Lever"><elem name="effort"/></dim>
  <dim name="Pair">)" +
           pairs + R"(</dim>
</dimensions>
<model><variables>
  <aux name="effort"><dimensions><dim name="Country"/></dimensions><eqn>0</eqn></aux>
  <aux name="begins"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2026</eqn></aux>
  <aux name="takes"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>5</eqn></aux>
  <aux name="ends"><dimensions><dim name="Country"/><dim name="Lever"/></dimensions><eqn>2100</eqn></aux>
  <aux name="slope"><eqn>0.5</eqn></aux>
  <aux name="calm"><eqn>20+slope*(TIME-2000)</eqn></aux>
  <aux name="hill"><eqn>MAX(0,30-ABS(TIME-2040))</eqn></aux>
  <aux name="maturity"><eqn>5*(TIME-2000)/60</eqn></aux>
  <aux name="rate"><dimensions><dim name="Country"/></dimensions>
    <element subscript="NOR"><eqn>1</eqn></element>
    <element subscript="SUD"><eqn>2</eqn></element></aux>
  <aux name="wealth"><dimensions><dim name="Country"/></dimensions><eqn>rate*(TIME-2000)</eqn></aux>
  <aux name="weight"><dimensions><dim name="Pair"/></dimensions>)" +
           weights + R"(</aux>
  <aux name="tie"><dimensions><dim name="Pair"/></dimensions><eqn>weight*(TIME-2000)/60</eqn></aux>
</variables></model></xmile>)";
}

constexpr const char* kLevers = R"({"format":"kyosei-levers","version":1,
"actorDimension":"Country","actors":{"NOR":"Norland","SUD":"Sudland"},
"scheduleVariables":{"start":"begins","ramp":"takes","end":"ends"},"rows":[{"id":"effort","title":"Effort","summary":"S.","schedule":"effort","cells":[
 {"unit":"gold","min":0,"max":1,"step":0.1,"variable":"effort","actors":["NOR"]}]}]})";

constexpr const char* kShocks = R"({"format":"kyosei-shocks","version":1,"shocks":[]})";

constexpr const char* kCharts = R"({"format":"kyosei-charts","version":1,
"elements":{"NOR":"Norland","SUD":"Sudland","P01":"First pair"},
"topics":[{"id":"peace","title":"Peace"},{"id":"money","title":"Money"}],
"headline":{"horizon":2050,"cost":"calm","resources":"wealth",
  "stability":{"variable":"calm","title":"Calm","summary":"How calm it is.","chart":"calm",
    "words":[{"upTo":46,"label":"Tense"},{"upTo":100,"label":"Quiet"}]},
  "framework":{"variable":"maturity","title":"Way","summary":"How far.","chart":"hill"},
  "stages":[{"upTo":2.5,"label":"Valley"},{"upTo":5,"label":"Summit"}],
  "indicators":[{"variable":"calm","title":"Calm","summary":"","chart":"calm"},
                {"variable":"hill","title":"Hill","summary":"","chart":"hill"}]},
"charts":[
 {"id":"calm","title":"Calm","sentence":"How calm the region is.","topic":"peace",
  "unit":"index 0–100","decimals":0,"axis":{"min":0,"softMax":100},
  "series":[{"variable":"calm"}],"observed":"calm"},
 {"id":"hill","title":"Hill","sentence":"Up and down again.","topic":"peace","unit":"% of all",
  "decimals":0,"axis":{"min":0},"series":[{"variable":"hill"}]},
 {"id":"two","title":"Two sides","sentence":"Both sides of a country.","topic":"money",
  "unit":"gold","dimension":"Country",
  "series":[{"variable":"wealth","label":"Wealth"},{"variable":"rate","label":"Rate"}]},
 {"id":"wealth","title":"Wealth","sentence":"What countries own.","topic":"money","unit":"gold",
  "decimals":1,"dimension":"Country","factor":10,"series":[{"variable":"wealth"}],
  "observed":"wealth","observedFactor":10},
 {"id":"ties","title":"Ties","sentence":"Between pairs.","topic":"money","unit":"ties",
  "dimension":"Pair","series":[{"variable":"tie"}]}]})";

constexpr const char* kObservations = "series,element,year,value,source\n"
                                      "calm,,2005,23,census\n"
                                      "calm,,2010,24.5,census\n"
                                      "wealth,SUD,2010,19,bank\n";

}  // namespace

std::shared_ptr<const PolicyModel> smallModel() {
    static const std::shared_ptr<const PolicyModel> model = [] {
        const std::string text = modelText();
        auto loaded = PolicyModel::load({text, kLevers, kShocks, kCharts, kObservations});
        if (!loaded) {
            throw std::runtime_error(toText(loaded.error()));
        }
        return *loaded;
    }();
    return model;
}

RunView unchangedView() {
    const auto model = smallModel();
    return {model, model->baseline(), model->baseline()};
}

RunView changedView(const std::string& constant, double value,
                    const std::vector<std::string>& elements) {
    const auto model = smallModel();
    RunInputs inputs;
    inputs.constants.push_back({model->program().slot(constant, elements).value(), {value}});
    auto current = run(model->program(), inputs);
    if (!current) {
        throw std::runtime_error(toText(current.error()));
    }
    return {model, model->baseline(), std::make_shared<const RunResult>(std::move(*current))};
}

RunView steeperView() {
    return changedView("slope", 0.6);
}

namespace {

OutputFan outputFan(Slot slot, const std::vector<double>& times,
                    const std::function<double(int)>& baselineAt2050,
                    const std::function<double(int)>& changeIn2050) {
    OutputFan fan;
    fan.slot = slot;
    std::vector<std::vector<double>> before, after;  // [time][member]
    for (Bands* bands : {&fan.baseline, &fan.scenario, &fan.difference})
        bands->quantiles.resize(5);
    const BandOptions usual;
    for (const double year : times) {
        const double share = (year - 2000) / 50;
        std::vector<double> baseline, scenario, difference;
        for (int k = 1; k <= 20; ++k) {
            baseline.push_back(baselineAt2050(k) * share);
            difference.push_back(changeIn2050(k) * share);
            scenario.push_back(baseline.back() + difference.back());
        }
        const auto append = [&](Bands& bands, const std::vector<double>& values) {
            const auto found = quantiles(values, {}, usual.probabilities);
            for (std::size_t q = 0; q < found.size(); ++q)
                bands.quantiles[q].push_back(found[q]);
        };
        append(fan.baseline, baseline);
        append(fan.scenario, scenario);
        append(fan.difference, difference);
        const Change change = changeOf(difference);
        fan.shares.higher.push_back(change.higher);
        fan.shares.lower.push_back(change.lower);
        if (year == 2050)
            fan.improvement = probabilityOfImprovement(difference, {}, true);
        before.push_back(std::move(baseline));
        after.push_back(std::move(scenario));
    }
    fan.members = MemberValues{before, after};
    return fan;
}

}  // namespace

RunView withFan(RunView view) {
    auto stage = std::make_shared<EnsembleSnapshot>();
    stage->complete = stage->members = 20;
    stage->effective = 20;
    for (int year = 2000; year <= 2060; ++year)
        stage->times.push_back(year);
    const Headline& headline = view.model->charts().headline();
    stage->outputs.push_back(outputFan(
        headline.stability.slot, stage->times, [](int k) { return 40 + k / 2.0; },
        [](int k) { return k - 4.0; }));
    stage->outputs.push_back(outputFan(
        headline.indicators.back().slot, stage->times, [](int k) { return 30.0 + k; },
        [](int) { return 0.0; }));
    stage->outputs.push_back(outputFan(
        headline.framework.slot, stage->times, [](int) { return 2.0; },
        [](int k) { return 0.4 + k / 100.0; }));
    view.fan = std::move(stage);
    return view;
}

ChartContent contentOf(const char* chart, const RunView& view, const char* element) {
    ContentOptions options;
    options.element = QString::fromUtf8(element);
    return contentOf(*view.model->charts().find(chart), view, options);
}

}  // namespace kyosei
