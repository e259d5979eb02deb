// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/explanation.h"

#include "model/base/names.h"
#include "model/base/numbers.h"
#include "model/structure/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kyosei::structure {

namespace {

/// What is written for one element: its own definition, or that of the whole variable.
struct Written {
    const xmile::Equation* equation;
    const std::optional<xmile::Equation>* initial;
    bool graphical;
};

Written writtenFor(const xmile::Variable& variable, const StructureVariable& entry,
                   std::size_t element) {
    for (const xmile::ElementDefinition& definition : variable.elements) {
        std::string name;
        for (const std::string& subscript : definition.subscripts)
            name += (name.empty() ? "" : ",") + canonicalName(subscript);
        std::string wanted;
        for (std::size_t from = 0; from != std::string::npos && element < entry.elements.size();) {
            const std::string& all = entry.elements[element];
            const std::size_t comma = all.find(',', from);
            wanted += (wanted.empty() ? "" : ",") + canonicalName(all.substr(from, comma - from));
            from = comma == std::string::npos ? comma : comma + 1;
        }
        if (name == wanted)
            return {&definition.equation, &definition.initEquation,
                    definition.graphicalFunction.has_value()};
    }
    return {&variable.equation, &variable.initEquation, variable.graphicalFunction.has_value()};
}

std::string number(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return buffer;
}

}  // namespace

Result<std::vector<Explanation>> explain(const xmile::Document& document,
                                         const Structure& structure, const Program& program,
                                         const RunResult& run, std::string_view name, double time) {
    const Result<Place> place = structure.find(name);
    if (!place)
        return fail(place.error());
    const double start = run.times().front();
    if (!(time >= start && time <= run.times().back()))
        return fail({codes::noSuchTime,
                     {document.file, 0, std::string(name)},
                     {time, start, run.times().back()}});
    const auto valueOf = [&](Node element, double when) {
        const StructureVariable& variable = structure.list()[structure.variableOf(element)];
        const VariableInfo* info = program.find(variable.name);
        const Slot slot = info ? info->first + (element - variable.first) : 0;
        return info && run.has(slot) ? run.at(slot, when) : std::nan("");
    };
    const StructureVariable& entry = structure.list()[place->variable];
    const xmile::Variable& variable = document.variables[place->variable];
    std::vector<Explanation> result;
    for (std::size_t e = 0; e < entry.size; ++e) {
        if (place->element && *place->element != e)
            continue;
        const Node node = entry.first + static_cast<Node>(e);
        const Written written = writtenFor(variable, entry, e);
        Explanation explanation;
        explanation.name = structure.elementName(node);
        explanation.kind = variable.kind;
        explanation.equation = written.equation->text;
        explanation.initialEquation = *written.initial ? (*written.initial)->text : "";
        explanation.graphical = written.graphical;
        explanation.units = variable.units;
        explanation.documentation = variable.documentation;
        const VariableInfo* info = program.find(variable.name);
        explanation.repeats = info && info->exogenous ? variable.referenceOf : "";
        explanation.line = written.equation->line > 0 ? written.equation->line : variable.line;
        explanation.time = time;
        explanation.value = valueOf(node, time);
        for (const std::uint32_t position : structure.elements().into(node)) {
            const Link& link = structure.elements().links()[position];
            explanation.inputs.push_back(
                {structure.elementName(link.from), link.kind, link.polarity,
                 valueOf(link.from, link.kind == LinkKind::initial ? start : time),
                 document.variables[structure.variableOf(link.from)].units});
        }
        std::stable_partition(
            explanation.inputs.begin(), explanation.inputs.end(),
            [](const ExplainedInput& input) { return input.kind != LinkKind::initial; });
        result.push_back(std::move(explanation));
    }
    return result;
}

std::string toText(const Explanation& explanation) {
    const auto withUnits = [](double value, const std::string& units) {
        return number(value) + (units.empty() || units == "1" ? "" : ' ' + units);
    };
    std::string text = explanation.name + " = " + withUnits(explanation.value, explanation.units) +
                       " at " + number(explanation.time) + '\n';
    const bool stock = explanation.kind == xmile::VariableKind::stock;
    if (!explanation.equation.empty())
        text += std::string(stock ? "  starts as: " : "  equation: ") + explanation.equation +
                (explanation.graphical ? "  (looked up in a graphical function)" : "") + '\n';
    if (!explanation.initialEquation.empty())
        text += "  at the start: " + explanation.initialEquation + '\n';
    if (!explanation.repeats.empty())
        text += "  repeats " + explanation.repeats + " of the baseline run\n";
    if (!explanation.documentation.empty())
        text += "  " + explanation.documentation + '\n';
    for (const ExplainedInput& input : explanation.inputs) {
        text += std::string("  ") + sign(input.polarity) + ' ' + input.name + " = " +
                withUnits(input.value, input.units);
        if (input.kind != LinkKind::equation)
            text += std::string("  (") + kindName(input.kind) + ')';
        text += '\n';
    }
    return text;
}

}  // namespace kyosei::structure
