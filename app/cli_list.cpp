// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_model.h"

#include <sstream>

namespace kyosei::cli {

using nlohmann::ordered_json;

namespace {

ordered_json levers(const PolicyModel& model) {
    ordered_json list = ordered_json::array();
    for (const LeverCell& cell : model.levers().cells())
        list.push_back({{"lever", cell.id.lever},
                        {"actor", cell.id.actor},
                        {"title", cell.title},
                        {"unit", cell.unit},
                        {"min", cell.minimum},
                        {"max", cell.maximum},
                        {"baseline", cell.baseline.value},
                        {"start", cell.baseline.start},
                        {"ramp", cell.baseline.ramp},
                        {"assumption", cell.assumption}});
    return list;
}

ordered_json shocks(const PolicyModel& model) {
    ordered_json list = ordered_json::array();
    for (const Shock& shock : model.shocks().shocks())
        list.push_back({{"shock", shock.id}, {"title", shock.title}, {"summary", shock.summary}});
    return list;
}

ordered_json charts(const PolicyModel& model) {
    ordered_json list = ordered_json::array();
    for (const ChartDefinition& chart : model.charts().charts())
        list.push_back({{"chart", chart.id},
                        {"topic", chart.topic},
                        {"title", chart.title},
                        {"unit", chart.unit},
                        {"dimension", chart.dimension}});
    return list;
}

ordered_json variables(const PolicyModel& model) {
    ordered_json list = ordered_json::array();
    for (const VariableInfo& variable : model.program().variables()) {
        ordered_json dimensions = ordered_json::array();
        for (const std::size_t dimension : variable.dimensions)
            dimensions.push_back(model.program().dimensions()[dimension].name);
        list.push_back({{"variable", variable.name},
                        {"dimensions", dimensions},
                        {"units", variable.units},
                        {"doc", variable.documentation}});
    }
    return list;
}

ordered_json worldViews(const WorldViews& views) {
    ordered_json list = ordered_json::array();
    for (const WorldView& view : views.views()) {
        ordered_json priors = ordered_json::array();
        for (const WorldView::Prior& prior : view.priors)
            priors.push_back(prior.id + " " + toText(prior.underView));
        list.push_back({{"view", view.id},
                        {"title", view.title},
                        {"theory", view.theory},
                        {"sources", view.sources},
                        {"priors", priors}});
    }
    return list;
}

std::string cellText(const ordered_json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string text;
    for (const auto& part : value)
        text += (text.empty() ? "" : ",") + cellText(part);
    return text;
}

/// Tab-separated lines under a heading of the keys: readable, and easy to cut.
std::string tableText(const ordered_json& list) {
    std::ostringstream text;
    const auto line = [&](const ordered_json& entry, bool heading) {
        const char* separator = "";
        for (const auto& [key, value] : entry.items()) {
            text << separator << (heading ? key : cellText(value));
            separator = "\t";
        }
        text << '\n';
    };
    if (!list.empty())
        line(list.front(), true);
    for (const auto& entry : list)
        line(entry, false);
    return text.str();
}

}  // namespace

int list(const ListOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    if (options.what == "worldviews") {
        const auto& views = (*model)->data().worldViews();
        if (!views)
            return report(views.error(), options.json);
        const ordered_json found = worldViews(*views);
        return deliver(options.json ? found.dump(1) + '\n' : tableText(found), "", options.json);
    }
    const ordered_json found = options.what == "shocks"      ? shocks(**model)
                               : options.what == "charts"    ? charts(**model)
                               : options.what == "variables" ? variables(**model)
                                                             : levers(**model);
    return deliver(options.json ? found.dump(1) + '\n' : tableText(found), "", options.json);
}

}  // namespace kyosei::cli
