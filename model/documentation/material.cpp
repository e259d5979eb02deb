// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/material.h"

#include "model/base/blanks.h"
#include "model/base/csv.h"
#include "model/base/names.h"
#include "model/base/resources.h"
#include "model/checks/read_checks.h"
#include "model/simulation/policy_data.h"
#include "model/structure/link_scores.h"

#include <pugixml.hpp>

namespace kyosei::documentation {

namespace {

constexpr const char* kSourcesFile = "data/sources.csv";
constexpr std::size_t kTimesLookedAt = 6;  ///< of the baseline, for signs

Result<std::vector<Source>> readSources(std::string_view text) {
    const auto records = readCsv(text, kSourcesFile);
    if (!records)
        return fail(records.error());
    std::vector<Source> sources;
    for (std::size_t i = 1; i < records->size(); ++i) {
        std::vector<std::string> fields = (*records)[i].fields;
        fields.resize(7);
        sources.push_back(
            {fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6]});
    }
    return sources;
}

Result<structure::Structure> settledByBaseline(const structure::Structure& structure,
                                               const PolicyModel& model) {
    const RunResult& run = *model.baseline();
    auto scorer = structure::LinkScorer::of(model.document(), structure, model.program(), run);
    if (!scorer)
        return fail(std::move(scorer.error()));
    return structure::settled(structure, *scorer, structure::evenSteps(run, kTimesLookedAt));
}

}  // namespace

std::vector<Sector> sectorsOf(std::string_view xmile, const xmile::Document& document) {
    std::map<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < document.variables.size(); ++i)
        byName[canonicalName(document.variables[i].name)] = i;
    std::vector<Sector> sectors{{"Model", {}}};
    pugi::xml_document parsed;
    (void)parsed.load_buffer(xmile.data(), xmile.size(),
                             pugi::parse_default | pugi::parse_comments);
    for (const pugi::xml_node node : parsed.child("xmile").child("model").child("variables")) {
        if (node.type() == pugi::node_comment) {
            sectors.push_back({std::string(trimmed(node.value())), {}});
            continue;
        }
        const auto found = byName.find(canonicalName(node.attribute("name").value()));
        if (found != byName.end())
            sectors.back().variables.push_back(found->second);
    }
    std::erase_if(sectors, [](const Sector& sector) { return sector.variables.empty(); });
    return sectors;
}

Result<Material> loadMaterial(std::shared_ptr<const PolicyModel> model) {
    const auto embedded = PolicyModel::embeddedSources();
    if (!embedded)
        return fail(embedded.error());
    const auto sourceTable = requiredResource(kSourcesFile);
    if (!sourceTable)
        return fail(sourceTable.error());
    const auto& parameters = model->data().parameters();
    if (!parameters)
        return fail(parameters.error());
    auto sources = readSources(*sourceTable);
    if (!sources)
        return fail(std::move(sources.error()));
    auto checkList = checks::embeddedChecks(*model);
    if (!checkList)
        return fail(std::move(checkList.error()));
    auto structure = structure::Structure::of(model->document(), true);
    if (!structure)
        return fail(std::move(structure.error()));
    auto loops = structure::namedLoops(model->document(), *structure);
    auto settled = settledByBaseline(*structure, *model);
    if (!settled)
        return fail(std::move(settled.error()));

    Material material{model,
                      sectorsOf(embedded->model, model->document()),
                      *parameters,
                      std::move(*sources),
                      std::move(*checkList),
                      std::move(*structure),
                      std::move(*settled),
                      std::move(loops),
                      {},
                      {}};
    for (std::size_t i = 0; i < material.document().variables.size(); ++i)
        material.variables[canonicalName(material.document().variables[i].name)] = i;
    for (std::size_t i = 0; i < material.parameters.size(); ++i)
        material.rows[canonicalName(material.parameters[i].id)] = i;
    return material;
}

}  // namespace kyosei::documentation
