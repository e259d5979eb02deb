// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/equation/constant_value.h"
#include "model/equation/parser.h"
#include "model/xmile/reader_conveyors.h"

#include <utility>

namespace kyosei::xmile {

ModelVariables::ModelVariables(std::vector<Variable>& variables) : variables_(variables) {
    for (std::size_t i = 0; i < variables_.size(); ++i)
        index_.emplace(canonicalName(variables_[i].name), i);
}

Variable* ModelVariables::find(const std::string& name) {
    const auto found = index_.find(canonicalName(name));
    return found == index_.end() ? nullptr : &variables_[found->second];
}

std::optional<double> ModelVariables::constantOf(const std::string& text, int depth) {
    constexpr int kMaximumDepth = 20;
    const auto parsed = equation::parseEquation(text);
    if (!parsed || depth > kMaximumDepth)
        return std::nullopt;
    return equation::constantValue(**parsed, [&](const std::string& name) {
        const Variable* const constant = find(name);
        const bool isPlain = constant && constant->kind == VariableKind::aux &&
                             constant->dimensions.empty() && !constant->graphicalFunction &&
                             !constant->initEquation;
        return isPlain ? constantOf(constant->equation.text, depth + 1) : std::nullopt;
    });
}

std::string ModelVariables::add(const std::string& like, std::string name, VariableKind kind,
                                std::string equation, int line) {
    while (find(name))
        name += " again";
    Variable variable;
    variable.kind = kind;
    variable.name = name;
    if (const Variable* const other = find(like)) {
        variable.dimensions = other->dimensions;
        variable.units = kind == VariableKind::stock ? other->units : std::string();
    }
    variable.equation = {std::move(equation), line};
    variable.line = line;
    index_.emplace(canonicalName(name), variables_.size());
    variables_.push_back(std::move(variable));
    return name;
}

void ModelVariables::define(const std::string& name, std::string equation, int line) {
    if (Variable* const variable = find(name)) {
        variable->equation = {std::move(equation), line};
        variable->elements.clear();
        variable->graphicalFunction.reset();
        variable->initEquation.reset();
    }
}

std::string ModelVariables::detached(const std::string& name, const std::string& suffix) {
    const Variable* const source = find(name);
    if (source->elements.empty() && !source->graphicalFunction && !source->initEquation)
        return '(' + source->equation.text + ')';
    const std::string added = add(name, name + suffix, VariableKind::aux, {}, source->line);
    Variable& copy = *find(added);
    Variable& original = *find(name);
    copy.equation = original.equation;
    copy.elements = std::exchange(original.elements, {});
    copy.graphicalFunction = std::exchange(original.graphicalFunction, std::nullopt);
    copy.initEquation = std::exchange(original.initEquation, std::nullopt);
    for (ElementDefinition& element : copy.elements)
        element.nonNegative = false;
    return quotedName(added);
}

bool ModelVariables::hasEquation(const std::string& name) {
    const Variable* const variable = find(name);
    return variable && (!variable->equation.text.empty() || !variable->elements.empty());
}

bool ModelVariables::isFree(const std::string& name) {
    const Variable* const flow = find(name);
    return flow && flow->elements.empty() &&
           (flow->equation.text.empty() || flow->equation.text == "0");
}

}  // namespace kyosei::xmile
