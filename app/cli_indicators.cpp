// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/cli_reports.h"
#include "app/formatted.h"
#include "model/indicators/gain_parts.h"
#include "model/indicators/index_variants.h"

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

using indicators::IndexPlan;
using indicators::IndexRobustness;
using indicators::ScenarioSpread;
using indicators::VariantRange;
using nlohmann::ordered_json;

namespace {

/// Shares below this are noise of the estimate.
constexpr double kSmallestShare = 0.02;

std::string range(const VariantRange& spread) {
    return formatted("%6.1f (%.1f to %.1f)", spread.stated, spread.low, spread.high);
}

std::string shares(const IndexPlan& plan, const std::vector<double>& values) {
    std::vector<std::pair<double, std::string>> sorted;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i] >= kSmallestShare)
            sorted.emplace_back(values[i], plan.factors[i].title);
    std::sort(sorted.rbegin(), sorted.rend());
    std::string text;
    for (const auto& [share, title] : sorted)
        text += (text.empty() ? "" : ", ") + title + formatted(" %.0f %%", 100 * share);
    return text.empty() ? "nothing alone" : text;
}

std::string textOf(const IndexPlan& plan, const IndexRobustness& index) {
    std::string text = '\n' + index.title + '\n';
    for (const ScenarioSpread& spread : index.scenarios) {
        text += formatted("  %-24s", spread.scenario.c_str());
        for (std::size_t i = 0; i < plan.years.size(); ++i)
            text += formatted("%.0f", plan.years[i]) + range(spread.levels[i]) + "   ";
        if (&spread != &index.scenarios.front())
            text += formatted("change %+.1f (%+.1f to %+.1f), up in %.0f %%",
                              withoutNegativeZero(spread.change.stated, 1),
                              withoutNegativeZero(spread.change.low, 1),
                              withoutNegativeZero(spread.change.high, 1), 100 * spread.better);
        text += '\n';
    }
    return text +
           formatted("  order of the scenarios kept in %.0f %% of variants\n",
                     100 * index.orderKept) +
           "  level decided by:  " + shares(plan, index.shareOfLevel) + '\n' +
           "  change decided by: " + shares(plan, index.shareOfChange) + '\n';
}

ordered_json jsonOf(const VariantRange& spread) {
    return {{"stated", spread.stated}, {"low", spread.low}, {"high", spread.high}};
}

ordered_json jsonOf(const IndexPlan& plan, const IndexRobustness& index) {
    ordered_json scenarios = ordered_json::array();
    for (const ScenarioSpread& spread : index.scenarios) {
        ordered_json levels = ordered_json::object();
        for (std::size_t i = 0; i < plan.years.size(); ++i)
            levels[formatted("%g", plan.years[i])] = jsonOf(spread.levels[i]);
        scenarios.push_back({{"scenario", spread.scenario},
                             {"levels", levels},
                             {"change", jsonOf(spread.change)},
                             {"share_better", spread.better}});
    }
    ordered_json factors = ordered_json::array();
    for (std::size_t i = 0; i < plan.factors.size(); ++i)
        factors.push_back({{"factor", plan.factors[i].title},
                           {"share_of_level", index.shareOfLevel[i]},
                           {"share_of_change", index.shareOfChange[i]}});
    return {{"indicator", index.title},
            {"mismatch", index.mismatch},
            {"scenarios", scenarios},
            {"order_kept", index.orderKept},
            {"factors", factors}};
}

using indicators::GainParts;
using indicators::ScenarioGains;

std::string textOf(const IndexPlan& plan, const std::vector<ScenarioGains>& gains) {
    std::string text =
        formatted("\nWhat each lever adds at the end of its range by %.0f: all, of it "
                  "capacity (what is done)\nand outcome (what comes of it), shares by "
                  "Shapley\'s rule, central run\n",
                  plan.years.back());
    text += formatted("  %-36s", "");
    for (const std::string& title : titlesOfHalves(plan))
        text += formatted("%-24s", title.c_str());
    text += '\n';
    for (const ScenarioGains& scenario : gains) {
        text += formatted("  %-36s", scenario.title.c_str());
        for (const GainParts& parts : scenario.indicators)
            text +=
                formatted("%+6.2f = %+6.2f %+6.2f  ", parts.gain, parts.capacity, parts.outcome);
        text += '\n';
    }
    return text;
}

/// What each lever adds to one indicator; nothing for those that are not made of two halves.
ordered_json jsonOf(const IndexPlan& plan, const std::vector<ScenarioGains>& gains,
                    const std::string& indicator) {
    const std::vector<std::string> titles = titlesOfHalves(plan);
    const auto found = std::find(titles.begin(), titles.end(), indicator);
    ordered_json list = ordered_json::array();
    if (found == titles.end())
        return list;
    for (const ScenarioGains& scenario : gains) {
        const GainParts& parts =
            scenario.indicators[static_cast<std::size_t>(found - titles.begin())];
        list.push_back({{"lever", scenario.title},
                        {"gain", parts.gain},
                        {"capacity", parts.capacity},
                        {"outcome", parts.outcome}});
    }
    return list;
}

}  // namespace

int indicatorsReport(const IndicatorsOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto plan = indicators::embeddedIndexPlan(**model);
    if (!plan)
        return report(plan.error(), options.json);
    indicators::RobustnessOptions settings;
    settings.points = options.points;
    settings.seed = options.seed;
    const auto found = indexRobustness(*plan, **model, settings);
    if (!found)
        return report(found.error(), options.json);
    const auto gains = leverGainParts(*plan, **model);
    if (!gains)
        return report(gains.error(), options.json);
    ordered_json list = ordered_json::array();
    std::string text =
        "Indicators with other choices of weights, anchors and aggregation: as stated, and the\n"
        "range that holds 90 % of " +
        std::to_string(2 * options.points) + " variants. Events are the same in all of them.\n";
    for (const IndexRobustness& index : *found) {
        list.push_back(jsonOf(*plan, index));
        list.back()["gains"] = jsonOf(*plan, *gains, index.title);
        text += textOf(*plan, index);
    }
    text += textOf(*plan, *gains);
    return deliver(options.json ? list.dump(1) + '\n' : text, "", options.json);
}

}  // namespace kyosei::cli
