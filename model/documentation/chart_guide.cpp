// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/chart_guide.h"

#include "model/base/names.h"
#include "model/documentation/pages.h"

#include <algorithm>
#include <map>
#include <set>

namespace kyosei::documentation {

namespace {

using structure::Node;

/// Reads the structure of the model for people who do not read equations.
class Guide {
public:
    explicit Guide(const Material& material) : material_(material), links_(material, false) {}

    [[nodiscard]] GuideVariable variable(const std::string& canonical) const {
        const auto found = material_.variables.find(canonical);
        if (found == material_.variables.end())
            return {inWords(canonical), {}, {}, {}};
        const xmile::Variable& one = material_.document().variables[found->second];
        return {inWords(canonical), one.units, one.documentation, links_.place(canonical)};
    }

    [[nodiscard]] std::vector<GuideCause> causes(Node node, int levels) const {
        std::vector<GuideCause> found;
        const structure::Network& network = material_.settled.variables();
        std::set<Node> seen;
        for (const std::uint32_t position : network.into(node)) {
            const structure::Link& link = network.links()[position];
            if (!moves(link.from) || link.from == node || !seen.insert(link.from).second)
                continue;
            found.push_back({variable(nameOf(link.from)), link.kind, link.polarity, {}});
            if (levels > 1)
                found.back().causes = causes(link.from, levels - 1);
        }
        return found;
    }

private:
    static std::string inWords(std::string name) {
        std::replace(name.begin(), name.end(), '_', ' ');
        return name;
    }

    [[nodiscard]] std::string nameOf(Node node) const {
        return canonicalName(material_.structure.list()[node].name);
    }

    /// False for constants, and for series given from outside or by the baseline.
    [[nodiscard]] bool moves(Node node) const {
        return !material_.structure.variables().into(node).empty();
    }

    const Material& material_;
    Links links_;
};

std::vector<GuideHistory> historyOf(const Material& material, const ChartDefinition& chart) {
    std::map<std::string, GuideHistory> bySource;
    std::vector<std::string> elements = chart.elements;
    if (elements.empty())
        elements.emplace_back();
    for (const std::string& element : elements)
        for (const Observation& point :
             material.model->observations().find(chart.observed, element)) {
            auto [one, isNew] =
                bySource.try_emplace(point.source, GuideHistory{{}, point.year, point.year});
            one->second.from = std::min(one->second.from, point.year);
            one->second.to = std::max(one->second.to, point.year);
        }
    std::vector<GuideHistory> history;
    for (auto& [id, one] : bySource) {
        const auto row = std::find_if(material.sources.begin(), material.sources.end(),
                                      [&id = id](const Source& source) { return source.id == id; });
        one.source = row == material.sources.end() ? id : row->name + " (" + row->publisher + ')';
        history.push_back(one);
    }
    std::sort(history.begin(), history.end(),
              [](const auto& a, const auto& b) { return a.from < b.from; });
    return history;
}

}  // namespace

ChartGuide chartGuide(const Material& material, const ChartDefinition& chart) {
    const Guide guide(material);
    ChartGuide made;
    std::set<std::string> shown;
    for (const ChartSeries& series : chart.series) {
        const std::string name = canonicalName(series.variable);
        const auto place = material.structure.find(name);
        if (!place || !shown.insert(name).second)
            continue;
        made.shown.push_back(
            {guide.variable(name), guide.causes(static_cast<Node>(place->variable), 2)});
    }
    if (!chart.observed.empty())
        made.history = historyOf(material, chart);
    return made;
}

}  // namespace kyosei::documentation
