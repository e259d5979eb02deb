// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/explain_report.h"
#include "model/structure/explanation.h"
#include "model/structure/trees.h"

namespace kyosei::cli {

using nlohmann::ordered_json;
using structure::Branch;
using structure::Link;
using structure::Node;
using structure::Structure;

namespace {

/// Names of the nodes of one of the networks of a structure.
std::string nameOf(const Structure& structure, bool elements, Node node) {
    return elements ? structure.elementName(node) : structure.list()[node].name;
}

std::string treeText(const Structure& structure, bool elements, const Branch& branch,
                     const std::string& indent) {
    std::string text;
    for (const Branch& below : branch.branches) {
        text += indent + sign(below.polarity) + ' ' + nameOf(structure, elements, below.node);
        if (below.kind != structure::LinkKind::equation)
            text += std::string("  (") + kindName(below.kind) + ')';
        text += below.repeated && below.kind != structure::LinkKind::initial ? "  (see above)"
                : below.cut                                                  ? "  ..."
                                                                             : "";
        text += '\n' + treeText(structure, elements, below, indent + "    ");
    }
    return text;
}

ordered_json treeJson(const Structure& structure, bool elements, const Branch& branch) {
    ordered_json list = ordered_json::array();
    for (const Branch& below : branch.branches) {
        ordered_json entry{{"name", nameOf(structure, elements, below.node)},
                           {"link", kindName(below.kind)},
                           {"polarity", sign(below.polarity)},
                           {"repeated", below.repeated},
                           {"more", below.cut}};
        if (!below.branches.empty())
            entry["branches"] = treeJson(structure, elements, below);
        list.push_back(std::move(entry));
    }
    return list;
}

ordered_json toJson(const structure::Explanation& explanation) {
    ordered_json inputs = ordered_json::array();
    for (const structure::ExplainedInput& input : explanation.inputs)
        inputs.push_back({{"name", input.name},
                          {"link", kindName(input.kind)},
                          {"polarity", sign(input.polarity)},
                          {"value", input.value},
                          {"units", input.units}});
    return {{"name", explanation.name},
            {"time", explanation.time},
            {"value", explanation.value},
            {"units", explanation.units},
            {"equation", explanation.equation},
            {"initial", explanation.initialEquation},
            {"graphical", explanation.graphical},
            {"repeats", explanation.repeats},
            {"doc", explanation.documentation},
            {"line", explanation.line},
            {"inputs", inputs}};
}

/// Against the baseline, if there is a scenario to compare with it.
Result<std::optional<structure::VariableSheets>> sheetsOf(const LoadedModel& model,
                                                          const Structure& structure, double time) {
    if (!model.policy || model.run == model.policy->baseline())
        return std::nullopt;
    auto sheets = structure::VariableSheets::of(
        model.document, std::make_shared<const Structure>(structure), *model.program);
    if (!sheets)
        return fail(sheets.error());
    sheets->moveTo(*model.policy->baseline(), *model.run, time);
    return std::optional(std::move(*sheets));
}

/// Precondition: the structure has this element.
Node nodeOf(const Structure& structure, const std::string& element) {
    const structure::Place place = *structure.find(element);
    return structure.list()[place.variable].first + static_cast<Node>(place.element.value_or(0));
}

/// [MODEL] VARIABLE as given: one part is a variable of the policy model.
std::string modelOf(const std::vector<std::string>& what) {
    return what.size() > 1 ? what.front() : std::string();
}

}  // namespace

int tree(const TreeOptions& options) {
    const auto model = loadModel(modelOf(options.what), "");
    if (!model)
        return report(model.error(), options.json);
    const auto structure = structureOf(*model);
    if (!structure)
        return report(structure.error(), options.json);
    const auto place = structure->find(options.what.back());
    if (!place)
        return report(place.error(), options.json);
    const bool elements = place->element.has_value();
    const auto variable = static_cast<Node>(place->variable);
    const Node root = elements
                          ? structure->list()[variable].first + static_cast<Node>(*place->element)
                          : variable;
    const structure::Network& network = elements ? structure->elements() : structure->variables();
    const structure::TreeLimits limits{options.depth, options.branches};
    const Branch grown =
        options.uses ? usesOf(network, root, limits) : causesOf(network, root, limits);
    const std::string name = nameOf(*structure, elements, root);
    if (options.json)
        return deliver(
            ordered_json{{"name", name},
                         {options.uses ? "uses" : "causes", treeJson(*structure, elements, grown)}}
                    .dump(1) +
                '\n',
            "", true);
    const std::string text = treeText(*structure, elements, grown, "    ");
    return deliver(name + (grown.cut ? "  ...\n" : "\n") + text, "", false);
}

int explain(const ExplainOptions& options) {
    const auto model = loadModel(modelOf(options.what), options.scenario);
    if (!model)
        return report(model.error(), options.json);
    const auto structure = structureOf(*model);
    if (!structure)
        return report(structure.error(), options.json);
    const double time = options.time.value_or(model->run->times().back());
    const auto explanations = structure::explain(model->document, *structure, *model->program,
                                                 *model->run, options.what.back(), time);
    if (!explanations)
        return report(explanations.error(), options.json);
    (void)report(model->notes, options.json);
    auto sheets = sheetsOf(*model, *structure, time);
    if (!sheets)
        return report(sheets.error(), options.json);
    std::string text;
    ordered_json list = ordered_json::array();
    for (const structure::Explanation& explanation : *explanations) {
        text += toText(explanation);
        list.push_back(toJson(explanation));
        if (!*sheets)
            continue;
        const auto sheet = (*sheets)->sheet(nodeOf(*structure, explanation.name));
        text += toText(sheet);
        list.back()["compared"] = toJson(sheet, *structure);
    }
    return deliver(options.json
                       ? list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n'
                       : text,
                   "", options.json);
}

}  // namespace kyosei::cli
