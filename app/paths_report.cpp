// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_paths.h"
#include "app/formatted.h"

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

constexpr double kWorthNaming = 0.1;  ///< of a path, for a source

std::string pathName(const PathsReport& report, const EffectPath& path) {
    std::string text;
    for (const std::size_t station : path.stations)
        text += (text.empty() ? "" : " -> ") + report.stations[station];
    return text.empty() ? "past all of them" : text;
}

/// The sources that make a good part of a path, alone.
std::string sourcesText(const PathsReport& report, const EffectPath& path) {
    std::string text;
    for (std::size_t s = 0; s < path.bySource.size(); ++s)
        if (path.bySource.size() > 1 &&
            std::abs(path.bySource[s]) > kWorthNaming * std::abs(path.effect))
            text += (text.empty() ? "" : ", ") + report.sources[s] +
                    formatted(" %+.3g", path.bySource[s]);
    return text.empty() ? text : "  (" + text + ')';
}

std::string rangeOr(const std::optional<LikelyRange>& range) {
    return range ? formatted("[%+.3g, %+.3g]", range->low, range->high) : "";
}

double atHorizon(const EffectPaths& found, const std::vector<double>& course) {
    const auto end = std::find(found.times.begin(), found.times.end(), found.horizon);
    return course[static_cast<std::size_t>(end - found.times.begin())];
}

std::string outputText(const PathsReport& report, std::size_t index) {
    const EffectPaths& found = report.found[index];
    std::string text = formatted("%s, %g: %+.3g %s\n", report.outputs[index].c_str(), found.horizon,
                                 atHorizon(found, found.whole), rangeOr(found.range).c_str());
    for (const EffectPath& path : found.paths) {
        const std::string half = path.halfBy ? formatted("half by %.4g", *path.halfBy) : "at once";
        text += formatted("  %+9.3g %-20s %-15s ", path.effect, rangeOr(path.range).c_str(),
                          half.c_str()) +
                pathName(report, path) + sourcesText(report, path) + '\n';
    }
    text += formatted("  %+9.3g %-36s interplay of stations that do not follow each other\n",
                      atHorizon(found, found.interplay), "");
    text += formatted("  %+9.3g %-36s weaker paths\n", atHorizon(found, found.rest), "");
    std::string still;
    for (std::size_t s = 0; s < report.stations.size(); ++s)
        if (!found.reached[s])
            still += (still.empty() ? "" : ", ") + report.stations[s];
    return still.empty() ? text : text + "  Nothing reaches: " + still + ".\n";
}

std::string moneyText(const PathsReport& report) {
    const double total = report.money ? report.money->total() : 0;
    if (!(total > 0))
        return {};
    std::string text = formatted("Of %.3g more given:\n", total);
    for (std::size_t g = 0; g < report.gates.size(); ++g)
        text += formatted("  %5.1f %%  %s\n", 100 * report.money->heldBack[g] / total,
                          report.gates[g].c_str());
    for (const MoneyBlock& block : moneyBlocks(*report.money))
        text += formatted("           %.0f %% of what is meant for %s is %s\n", 100 * block.share,
                          report.money->arrives[block.receiver].place.c_str(),
                          report.gates[block.gate].c_str());
    for (const MoneyFlows::Amount& amount : report.money->arrives)
        if (amount.amount > 0)
            text += formatted("  %5.1f %%  arrives in %s\n", 100 * amount.amount / total,
                              amount.place.c_str());
    return text + '\n';
}

ordered_json rangeJson(const LikelyRange& range) {
    return {{"low", range.low}, {"median", range.median}, {"high", range.high}};
}

ordered_json pathJson(const PathsReport& report, const EffectPath& path) {
    ordered_json stations = ordered_json::array();
    for (const std::size_t station : path.stations)
        stations.push_back(report.stations[station]);
    ordered_json sources = ordered_json::object();
    for (std::size_t s = 0; s < path.bySource.size(); ++s)
        sources[report.sources[s]] = path.bySource[s];
    ordered_json entry{{"stations", std::move(stations)},
                       {"effect", path.effect},
                       {"halfBy", path.halfBy ? ordered_json(*path.halfBy) : ordered_json()},
                       {"sources", std::move(sources)}};
    if (path.range)
        entry["range"] = rangeJson(*path.range);
    entry["course"] = path.course;
    return entry;
}

}  // namespace

std::string pathsText(const PathsReport& report) {
    std::string text = "Through what the effect goes, with central values";
    text += " [nine chances in ten over members]\n\n";
    for (std::size_t k = 0; k < report.found.size(); ++k)
        text += outputText(report, k) + '\n';
    return text + moneyText(report) +
           "A path is what needs to pass all of its stations and no other. Paths, interplay and\n"
           "weaker paths add up to the whole. In brackets: each source alone.\n";
}

ordered_json pathsJson(const PathsReport& report) {
    ordered_json outputs = ordered_json::array();
    for (std::size_t k = 0; k < report.found.size(); ++k) {
        const EffectPaths& found = report.found[k];
        ordered_json paths = ordered_json::array();
        for (const EffectPath& path : found.paths)
            paths.push_back(pathJson(report, path));
        ordered_json stations = ordered_json::array();
        for (std::size_t s = 0; s < report.stations.size(); ++s)
            stations.push_back({{"title", report.stations[s]},
                                {"through", found.through[s]},
                                {"reached", bool(found.reached[s])}});
        ordered_json output{{"output", report.outputs[k]},
                            {"year", found.horizon},
                            {"whole", atHorizon(found, found.whole)},
                            {"interplay", atHorizon(found, found.interplay)},
                            {"rest", atHorizon(found, found.rest)}};
        if (found.range)
            output["range"] = rangeJson(*found.range);
        output["times"] = found.times;
        output["paths"] = std::move(paths);
        output["stations"] = std::move(stations);
        outputs.push_back(std::move(output));
    }
    ordered_json root{{"outputs", std::move(outputs)}};
    if (report.money && report.money->total() > 0) {
        ordered_json gates = ordered_json::array();
        for (std::size_t g = 0; g < report.gates.size(); ++g)
            gates.push_back({{"gate", report.gates[g]},
                             {"share", report.money->heldBack[g] / report.money->total()}});
        ordered_json blocks = ordered_json::array();
        for (const MoneyBlock& block : moneyBlocks(*report.money))
            blocks.push_back({{"receiver", report.money->arrives[block.receiver].place},
                              {"gate", report.gates[block.gate]},
                              {"share", block.share}});
        root["money"] = {{"given", report.money->total()},
                         {"heldBack", std::move(gates)},
                         {"blocks", std::move(blocks)}};
    }
    return root;
}

}  // namespace kyosei::cli
