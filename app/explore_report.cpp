// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore_report.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>
#include <vector>

namespace kyosei::cli {

namespace {

using explore::Condition;
using explore::Exploration;
using explore::OutputTally;
using explore::Tally;

constexpr std::pair<const char*, double> kQuantiles[] = {
    {"p05", 0.05}, {"p25", 0.25}, {"p50", 0.5}, {"p75", 0.75}, {"p95", 0.95}};

/// Named figures of one output and time, in the order of the report.
using Figures = std::vector<std::pair<std::string, double>>;

void addSummary(Figures& figures, const std::string& prefix, const Summary& summary) {
    const bool known = summary.count() > 0;
    const auto add = [&](const std::string& name, auto value) {
        figures.emplace_back(prefix + name, known ? value() : std::nan(""));
    };
    add("mean", [&] { return summary.mean(); });
    add("sd", [&] { return std::sqrt(summary.variance()); });
    add("min", [&] { return summary.minimum(); });
    for (const auto& [name, p] : kQuantiles)
        add(name, [&, p = p] { return summary.quantile(p); });
    add("max", [&] { return summary.maximum(); });
}

Figures figuresOf(const Exploration& exploration, const Tally& tally, std::size_t output,
                  std::size_t time) {
    const OutputTally& at = tally.at(output, time);
    const auto share = [&](std::uint64_t count) {
        return static_cast<double>(count) / static_cast<double>(tally.members);
    };
    Figures figures;
    figures.emplace_back("members", static_cast<double>(tally.members));
    figures.emplace_back("left_out", static_cast<double>(at.result.leftOut()));
    addSummary(figures, "", at.result);
    if (exploration.paired) {
        addSummary(figures, "baseline_", at.baseline);
        addSummary(figures, "difference_", at.difference);
        figures.emplace_back("share_higher", share(at.higher));
        figures.emplace_back("share_same", share(at.same));
        figures.emplace_back("share_lower", share(at.lower));
    }
    for (std::size_t c = 0; c < exploration.conditions.size(); ++c) {
        const Condition& condition = exploration.conditions[c];
        figures.emplace_back("share " + condition.text, condition.output == output
                                                            ? share(tally.metAt(c, time))
                                                            : std::nan(""));
    }
    return figures;
}

/// Whole numbers in full, nothing for what is unknown.
std::string numberText(double value) {
    if (std::isnan(value))
        return {};
    if (std::fabs(value) < 1e15 && value == std::floor(value))
        return std::to_string(static_cast<long long>(value));
    return shortestNumber(value);
}

}  // namespace

std::string explorationCsv(const Exploration& exploration, const Tally& tally) {
    std::string text;
    for (std::size_t output = 0; output < exploration.outputNames.size(); ++output)
        for (std::size_t time = 0; time < exploration.times.size(); ++time) {
            const Figures figures = figuresOf(exploration, tally, output, time);
            if (text.empty()) {
                text = "output,time";
                for (const auto& [name, value] : figures)
                    text += ',' + csvField(name);
                text += '\n';
            }
            text += csvField(exploration.outputNames[output]) + ',' +
                    numberText(exploration.times[time]);
            for (const auto& [name, value] : figures)
                text += ',' + numberText(value);
            text += '\n';
        }
    return text;
}

std::string explorationJson(const Exploration& exploration, const Tally& tally) {
    nlohmann::ordered_json root{{"settings", exploration.settings},
                                {"fingerprint", exploration.fingerprint()},
                                {"quantile_relative_error", Summary::kRelativeError},
                                {"outputs", nlohmann::json::array()}};
    for (std::size_t output = 0; output < exploration.outputNames.size(); ++output)
        for (std::size_t time = 0; time < exploration.times.size(); ++time) {
            nlohmann::ordered_json row{{"output", exploration.outputNames[output]},
                                       {"time", exploration.times[time]}};
            for (const auto& [name, value] : figuresOf(exploration, tally, output, time))
                row[name] = value;  // JSON has no NaN: it becomes null
            root["outputs"].push_back(std::move(row));
        }
    return root.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei::cli
