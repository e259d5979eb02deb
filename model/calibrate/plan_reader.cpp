// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/plan_reader.h"

#include "model/calibrate/issue_codes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kyosei::calibrate {

using nlohmann::json;

namespace {

/// The figures of a series that lie in the years used, each of year + begin to year + end.
std::vector<Figure> figuresOf(PlanReader& reader, const std::string& series,
                              const std::string& element, double begin, double end,
                              const Plan& plan, const std::string& path) {
    std::vector<Figure> figures;
    for (const Observation& point : reader.observations.find(series, element))
        if (point.year >= plan.from && point.year < plan.to)
            figures.push_back({point.year + begin, point.year + end, point.value});
    if (figures.empty())
        reader.json.report(codes::figuresMissing, path, {series, element});
    return figures;
}

void readSeries(PlanReader& reader, const json& entry, const std::string& path, Plan& plan) {
    SeriesEvidence common;
    common.sd = reader.json.number(entry, "sd", path);
    common.biasSd = reader.json.number(entry, "bias_sd", path);
    common.logs = reader.json.flagOr(entry, "logs", path, false);
    const double begin = reader.json.number(entry, "begin", path);
    const double end = reader.json.number(entry, "end", path);
    for (const json& of : reader.json.array(entry, "of", path)) {
        SeriesEvidence evidence = common;
        evidence.variable =
            reader.slot(reader.json.text(of, "variable", path), "", path + "of.variable");
        evidence.figures =
            figuresOf(reader, reader.json.text(of, "series", path),
                      reader.json.text(of, "element", path), begin, end, plan, path + "of.series");
        plan.evidence.push_back({plan.terms.size(), std::move(evidence)});
    }
}

std::vector<Slot> flowsOf(PlanReader& reader, const json& entry, const std::string& element,
                          const std::string& path) {
    std::vector<Slot> slots;
    for (const json& flow : reader.json.array(entry, "flows", path))
        slots.push_back(
            reader.slot(flow.is_string() ? flow.get<std::string>() : "", element, path + "flows"));
    return slots;
}

/// Elements of which nothing happened say nothing about when.
void readTiming(PlanReader& reader, const json& entry, const std::string& path, Plan& plan) {
    std::vector<double> bounds;
    for (const json& bound : reader.json.array(entry, "periods", path))
        bounds.push_back(bound.is_number() ? bound.get<double>() : 0);
    const std::string series = reader.json.text(entry, "series", path);
    const auto threshold = reader.json.optionalNumber(entry, "at_least", path);
    const double concentration = reader.json.number(entry, "concentration", path);
    for (const PairSlots& pair : plan.pairs) {
        TimingEvidence evidence{flowsOf(reader, entry, pair.name, path), {}, concentration};
        double total = 0;
        for (std::size_t k = 0; k + 1 < bounds.size(); ++k) {
            Figure period{bounds[k], bounds[k + 1], 0};
            for (const Observation& point : reader.observations.find(series, pair.name))
                if (point.year >= period.begin && point.year < period.end)
                    period.value += threshold ? (point.value >= *threshold ? 1 : 0) : point.value;
            total += period.value;
            evidence.periods.push_back(period);
        }
        if (total > 0)
            plan.evidence.push_back({plan.terms.size(), std::move(evidence)});
    }
}

void readCount(PlanReader& reader, const json& entry, const std::string& path, Plan& plan) {
    CountEvidence evidence;
    for (const PairSlots& pair : plan.pairs)
        for (const Slot slot : flowsOf(reader, entry, pair.name, path))
            evidence.flows.push_back(slot);
    evidence.count = {reader.json.number(entry, "begin", path),
                      reader.json.number(entry, "end", path),
                      reader.json.number(entry, "count", path)};
    evidence.discrepancy = reader.json.number(entry, "discrepancy", path);
    plan.evidence.push_back({plan.terms.size(), std::move(evidence)});
}

void readResponse(PlanReader& reader, const json& entry, const std::string& path, Plan& plan) {
    ResponseEvidence evidence;
    evidence.variable =
        reader.slot(reader.json.text(entry, "variable", path), "", path + "variable");
    evidence.before = reader.json.number(entry, "before", path);
    evidence.lowest = {reader.json.number(entry, "begin", path),
                       reader.json.number(entry, "end", path),
                       reader.json.number(entry, "value", path)};
    evidence.sd = reader.json.number(entry, "sd", path);
    plan.evidence.push_back({plan.terms.size(), evidence});
}

}  // namespace

Slot PlanReader::slot(const std::string& name, const std::string& element,
                      const std::string& path) {
    const std::size_t bracket = name.find('[');
    std::vector<std::string> elements;
    if (bracket != std::string::npos && name.back() == ']')
        elements.push_back(name.substr(bracket + 1, name.size() - bracket - 2));
    else if (!element.empty())
        elements.push_back(element);
    const auto found = program.slot(name.substr(0, bracket), elements);
    if (!found && elements.empty())
        json.report(codes::unknownPlanValue, path, {name.substr(0, bracket)});
    else if (!found)
        json.report(codes::unknownPlanElement, path, {name.substr(0, bracket), elements.front()});
    return found.value_or(0);
}

std::vector<std::string> PlanReader::elementsOf(const std::string& name, const std::string& path) {
    const VariableInfo* variable = program.find(name);
    if (!variable || variable->dimensions.size() != 1) {
        json.report(codes::unknownPlanArray, path, {name});
        return {};
    }
    return program.dimensions()[variable->dimensions.front()].elements;
}

void readEvidence(PlanReader& reader, const json& root, Plan& plan) {
    using Read = void (*)(PlanReader&, const json&, const std::string&, Plan&);
    const std::map<std::string, Read> kinds = {{"series", readSeries},
                                               {"timing", readTiming},
                                               {"count", readCount},
                                               {"response", readResponse}};
    std::size_t index = 0;
    for (const json& entry : reader.json.array(root, "evidence", "")) {
        const std::string path = "evidence[" + std::to_string(index++) + "].";
        const Term term{reader.json.text(entry, "id", path), reader.json.text(entry, "title", path),
                        reader.json.text(entry, "reason", path)};
        const auto kind = kinds.find(reader.json.text(entry, "kind", path));
        if (kind == kinds.end())
            reader.json.report(codes::unknownEvidence, path + "kind");
        else
            kind->second(reader, entry, path, plan);
        plan.terms.push_back(term);
    }
}

void readHindcast(PlanReader& reader, const json& root, Plan& plan) {
    std::size_t index = 0;
    for (const json& entry : reader.json.array(root, "hindcast", "")) {
        const std::string path = "hindcast[" + std::to_string(index++) + "].";
        HindcastSeries series;
        series.series = reader.json.text(entry, "series", path);
        series.element = reader.json.text(entry, "element", path);
        series.title = reader.json.text(entry, "title", path);
        series.note = reader.json.textOr(entry, "note", path, "");
        series.variable =
            reader.slot(reader.json.text(entry, "variable", path), "", path + "variable");
        series.begin = reader.json.number(entry, "begin", path);
        series.end = reader.json.number(entry, "end", path);
        series.factor = reader.json.optionalNumber(entry, "factor", path).value_or(1);
        series.logs = reader.json.flagOr(entry, "logs", path, false);
        series.sd = reader.json.number(entry, "sd", path);
        plan.hindcast.push_back(std::move(series));
    }
    if (root.contains("orders"))
        for (const json& entry : reader.json.array(root, "orders", ""))
            plan.orders.push_back({reader.json.text(entry, "series", "orders."),
                                   reader.json.text(entry, "title", "orders."),
                                   reader.json.text(entry, "note", "orders.")});
    for (const json& entry : reader.json.array(root, "given", ""))
        plan.given.push_back({reader.json.text(entry, "series", "given."),
                              reader.json.text(entry, "title", "given."),
                              reader.json.text(entry, "note", "given.")});
}

}  // namespace kyosei::calibrate
