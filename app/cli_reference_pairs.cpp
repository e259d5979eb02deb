// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"
#include "app/cli_reports.h"
#include "app/issue_codes.h"
#include "model/outcomes/reference_pairs.h"

#include <algorithm>
#include <cstdio>

namespace kyosei::cli {

using nlohmann::ordered_json;

namespace {

std::string nameOf(const PairFigure& figure) {
    return figure.first + " - " + figure.second + ' ' + std::to_string(figure.year);
}

std::string textOf(const PairMeasure& measure) {
    const std::vector<PairStanding> ours = standings(measure);
    std::string text = '\n' + measure.title +
                       (measure.unit == "1" ? "" : " (" + measure.unit + ")") + "  [" + measure.id +
                       "]\n" + measure.meaning + '\n';
    for (const PairFigure& figure : measure.figures) {
        char line[200];
        std::snprintf(line, sizeof line, "%c %9.3g  %s", figure.ours ? '>' : ' ', figure.value,
                      nameOf(figure).c_str());
        text += line;
        const auto standing = std::find_if(ours.begin(), ours.end(), [&](const PairStanding& one) {
            return one.figure == &figure;
        });
        if (standing != ours.end()) {
            std::snprintf(line, sizeof line, "  (above %.0f %% of those elsewhere)",
                          100 * standing->shareBelow);
            text += line;
        }
        text += '\n';
    }
    return text + "Note: " + measure.note + ".\n";
}

ordered_json jsonOf(const PairFigure& figure) {
    return {{"first", figure.first},  {"second", figure.second}, {"year", figure.year},
            {"value", figure.value},  {"ours", figure.ours},     {"grade", figure.grade},
            {"source", figure.source}};
}

ordered_json jsonOf(const PairMeasure& measure) {
    const auto orNull = [](const PairFigure* figure) {
        return figure ? jsonOf(*figure) : ordered_json(nullptr);
    };
    ordered_json figures = ordered_json::array();
    for (const PairFigure& figure : measure.figures)
        figures.push_back(jsonOf(figure));
    ordered_json places = ordered_json::array();
    for (const PairStanding& standing : standings(measure))
        places.push_back({{"first", standing.figure->first},
                          {"second", standing.figure->second},
                          {"year", standing.figure->year},
                          {"value", standing.figure->value},
                          {"share_below", standing.shareBelow},
                          {"next_below", orNull(standing.below)},
                          {"next_above", orNull(standing.above)}});
    return {{"measure", measure.id},      {"title", measure.title}, {"unit", measure.unit},
            {"meaning", measure.meaning}, {"note", measure.note},   {"figures", figures},
            {"standings", places}};
}

}  // namespace

int referencePairs(const ReferencePairsOptions& options) {
    const auto measures = embeddedReferencePairs();
    if (!measures)
        return report(measures.error(), options.json);
    std::string text = "Published figures of pairs of countries, the largest first; > marks pairs "
                       "of the region.\n";
    std::string known;
    ordered_json list = ordered_json::array();
    for (const PairMeasure& measure : *measures) {
        known += (known.empty() ? "" : ", ") + measure.id;
        if (!options.measure.empty() && measure.id != options.measure)
            continue;
        list.push_back(jsonOf(measure));
        text += textOf(measure);
    }
    if (list.empty())
        return report({{codes::unknownMeasure, {"--measure", 0, {}}, {options.measure, known}}},
                      options.json);
    return deliver(options.json ? list.dump(1) + '\n' : text, "", options.json);
}

}  // namespace kyosei::cli
