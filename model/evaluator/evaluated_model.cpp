// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluator/evaluated_model.h"

#include "model/base/names.h"
#include "model/equation/parser.h"
#include "model/evaluator/issue_codes.h"

namespace kyosei::evaluator {

namespace {

using ExpressionHandle = std::shared_ptr<const equation::Expression>;

ExpressionHandle parse(const xmile::Equation& equation, const Place& place) {
    if (equation.text.empty())
        return nullptr;
    auto parsed = equation::parseEquation(equation.text);
    if (!parsed) {
        Issue issue = parsed.error().front();
        issue.place = {place.file, equation.line, place.variable};
        throw EvaluationError{std::move(issue)};
    }
    return *std::move(parsed);
}

ExpressionHandle parse(const std::optional<xmile::Equation>& equation, const Place& place) {
    return equation ? parse(*equation, place) : nullptr;
}

const xmile::GraphicalFunction* pointer(const std::optional<xmile::GraphicalFunction>& function) {
    return function ? &*function : nullptr;
}

/// "a[b, c]" split into canonical names.
std::vector<std::string> split(const std::string& name) {
    const std::size_t bracket = name.find('[');
    std::vector<std::string> parts = {canonicalName(name.substr(0, bracket))};
    std::size_t from = bracket;
    while (from != std::string::npos) {
        const std::size_t to = name.find_first_of(",]", from + 1);
        if (to == std::string::npos)
            break;
        parts.push_back(canonicalName(name.substr(from + 1, to - from - 1)));
        from = name[to] == ',' ? to : std::string::npos;
    }
    return parts;
}

}  // namespace

void stop(const IssueCode& code, const Place& place, IssueArguments arguments) {
    throw EvaluationError{{code, place, std::move(arguments)}};
}

Model::Model(const xmile::Document& written, const std::map<std::string, double>& overrides)
    : document(written) {
    for (const xmile::Dimension& dimension : document.dimensions)
        addDimension(dimension);
    for (const xmile::Variable& variable : document.variables)
        addVariable(variable);
    for (const xmile::Macro& macro : document.macros)
        addMacro(macro);
    for (const auto& [name, value] : overrides)
        fix(name, value);
}

void Model::addDimension(const xmile::Dimension& dimension) {
    dimensionByName[canonicalName(dimension.name)] = dimensions.size();
    ModelDimension& added = dimensions.emplace_back();
    for (const std::string& element : dimension.elements) {
        added.position[canonicalName(element)] = added.elements.size();
        added.elements.push_back(element);
    }
}

void Model::addVariable(const xmile::Variable& written) {
    const Place place{document.file, written.line, written.name};
    ModelVariable variable;
    variable.written = &written;
    std::size_t size = 1;
    for (const std::string& name : written.dimensions) {
        const auto found = dimensionByName.find(canonicalName(name));
        if (found == dimensionByName.end())
            stop(codes::evaluatedDimension, place, {name});
        variable.dimensions.push_back(found->second);
        size *= dimensions[found->second].elements.size();
    }
    const Cell common{parse(written.equation, place),
                      parse(written.initEquation, place),
                      pointer(written.graphicalFunction),
                      written.nonNegative,
                      {}};
    variable.cells.assign(size, common);
    for (const xmile::ElementDefinition& element : written.elements) {
        std::vector<std::size_t> positions;
        for (std::size_t d = 0; d < variable.dimensions.size(); ++d)
            positions.push_back(dimensions[variable.dimensions[d]].position.at(
                canonicalName(element.subscripts.at(d))));
        variable.cells[indexOf(variable, positions)] = {parse(element.equation, place),
                                                        parse(element.initEquation, place),
                                                        pointer(element.graphicalFunction),
                                                        element.nonNegative,
                                                        {}};
    }
    variableByName[canonicalName(written.name)] = variables.size();
    variables.push_back(std::move(variable));
}

void Model::addMacro(const xmile::Macro& macro) {
    const Place place{document.file, macro.line, macro.name};
    ModelMacro& added = macros[canonicalName(macro.name)];
    added.written = &macro;
    added.expression = parse(macro.equation, place);
    for (const std::string& text : macro.defaults)
        added.defaults.push_back(parse(xmile::Equation{text, macro.line}, place));
    for (const xmile::Variable& variable : macro.variables)
        added.variables[canonicalName(variable.name)] = {&variable,
                                                         parse(variable.equation, place)};
}

void Model::fix(const std::string& name, double value) {
    const std::vector<std::string> parts = split(name);
    const auto found = variableByName.find(parts.front());
    if (found == variableByName.end())
        stop(codes::evaluatedName, {document.file, 0, name});
    ModelVariable& variable = variables[found->second];
    bool matched = false;
    for (std::size_t i = 0; i < variable.cells.size(); ++i) {
        if (parts.size() > 1 && split(elementName(variable, i)) != parts)
            continue;
        variable.cells[i].fixed = value;
        matched = true;
    }
    if (!matched)
        stop(codes::evaluatedElement, {document.file, 0, name});
}

std::vector<std::size_t> Model::positionsAt(const ModelVariable& variable,
                                            std::size_t index) const {
    std::vector<std::size_t> positions(variable.dimensions.size());
    for (std::size_t d = positions.size(); d-- > 0;) {
        const std::size_t size = dimensions[variable.dimensions[d]].elements.size();
        positions[d] = index % size;
        index /= size;
    }
    return positions;
}

std::size_t Model::indexOf(const ModelVariable& variable,
                           const std::vector<std::size_t>& positions) const {
    std::size_t index = 0;
    for (std::size_t d = 0; d < positions.size(); ++d)
        index = index * dimensions[variable.dimensions[d]].elements.size() + positions[d];
    return index;
}

std::string Model::elementName(const ModelVariable& variable, std::size_t index) const {
    std::string name = variable.written->name;
    const std::vector<std::size_t> positions = positionsAt(variable, index);
    for (std::size_t d = 0; d < positions.size(); ++d)
        name += (d == 0 ? "[" : ",") + dimensions[variable.dimensions[d]].elements[positions[d]];
    return positions.empty() ? name : name + ']';
}

Issue issueOfException(const std::string& file) {
    try {
        throw;
    } catch (const EvaluationError& stop) {
        return stop.issue;
    } catch (const std::out_of_range&) {
        return {codes::evaluatedPartMissing, {file, 0, {}}};
    }
}

}  // namespace kyosei::evaluator
