// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/constant_values.h"

#include "model/equation/constant_value.h"
#include "model/equation/parser.h"

#include <algorithm>

namespace kyosei {

using equation::BinaryOperator;

namespace {

constexpr int kMaximumDepth = 20;

std::optional<BinaryOperator> operatorOf(Op op) {
    switch (op) {
    case Op::add: return BinaryOperator::add;
    case Op::subtract: return BinaryOperator::subtract;
    case Op::multiply: return BinaryOperator::multiply;
    case Op::divide: return BinaryOperator::divide;
    case Op::power: return BinaryOperator::power;
    default: return std::nullopt;
    }
}

}  // namespace

std::optional<double> ConstantValues::structural(NodeId node) {
    return ofNode(node, 0);
}

std::optional<double> ConstantValues::known(NodeId node) {
    const std::set<Slot> before = layout_.structural;
    const auto value = ofNode(node, 0);
    layout_.structural = before;
    return value;
}

std::optional<double> ConstantValues::ofNode(NodeId node, int depth) {
    if (depth > kMaximumDepth)
        return std::nullopt;
    const Node& found = graph_[node];
    if (found.kind == Node::Kind::number)
        return found.value;
    if (found.kind == Node::Kind::load) {
        const Slot slot = found.slots.front();
        if (slot == layout_.clock(&Code::timeStep))
            return symbols_.document().simulation.dt;
        const bool isOne = std::ranges::all_of(found.slots, [&](Slot s) { return s == slot; });
        const auto variable = isOne ? symbols_.variableAt(slot) : std::nullopt;
        return variable ? ofVariable(*variable, depth) : std::nullopt;
    }
    const auto op = operatorOf(found.op);
    const bool isMinimum = found.op == Op::minimum;
    const bool isMaximum = found.op == Op::maximum;
    if ((!op && !isMinimum && !isMaximum) || found.arguments.size() != 2)
        return std::nullopt;
    const auto left = ofNode(found.arguments[0], depth + 1);
    const auto right = ofNode(found.arguments[1], depth + 1);
    if (!left || !right)
        return std::nullopt;
    if (isMinimum)
        return std::min(*left, *right);
    if (isMaximum)
        return std::max(*left, *right);
    return equation::applied(*op, *left, *right);
}

std::optional<double> ConstantValues::ofVariable(std::uint32_t variable, int depth) {
    const xmile::Variable& written = symbols_.document().variables[variable];
    const VariableInfo& info = symbols_.variables()[variable];
    if (depth > kMaximumDepth || written.kind != xmile::VariableKind::aux || info.exogenous ||
        !written.dimensions.empty() || written.graphicalFunction || written.initEquation)
        return std::nullopt;
    const auto parsed = equation::parseEquation(written.equation.text);
    if (!parsed)
        return std::nullopt;
    const auto valueOfName = [&](const std::string& name) -> std::optional<double> {
        if (const auto other = symbols_.variable(name))
            return ofVariable(*other, depth + 1);
        const xmile::SimulationSpecs& specs = symbols_.document().simulation;
        return name == "time"                        ? std::optional(specs.start)
               : name == "dt" || name == "time_step" ? std::optional(specs.dt)
                                                     : std::nullopt;
    };
    const auto value = equation::constantValue(**parsed, valueOfName);
    if (value)
        layout_.structural.insert(info.first);
    return value;
}

bool ConstantValues::isSteady(NodeId node) const {
    const Node& found = graph_[node];
    if (found.kind == Node::Kind::number)
        return true;
    if (found.kind == Node::Kind::load)
        return std::ranges::all_of(found.slots, [&](Slot slot) {
            if (slot < layout_.isLiteral.size() && layout_.isLiteral[slot])
                return true;
            const auto variable = symbols_.variableAt(slot);
            return variable && isSteadyVariable(*variable);
        });
    return isElementwise(found.op) && found.op != Op::randomUniform &&
           std::ranges::all_of(found.arguments,
                               [&](NodeId argument) { return isSteady(argument); });
}

bool ConstantValues::isSteadyVariable(std::uint32_t variable) const {
    const xmile::Variable& written = symbols_.document().variables[variable];
    if (written.kind != xmile::VariableKind::aux || symbols_.variables()[variable].exogenous ||
        written.graphicalFunction || written.initEquation)
        return false;
    const auto isNumber = [](const std::string& text) {
        const auto parsed = equation::parseEquation(text);
        return parsed && equation::constantValue(**parsed, [](const std::string&) {
                             return std::optional<double>();
                         }).has_value();
    };
    return (written.equation.text.empty() ? !written.elements.empty()
                                          : isNumber(written.equation.text)) &&
           std::ranges::all_of(written.elements, [&](const xmile::ElementDefinition& element) {
               return isNumber(element.equation.text);
           });
}

}  // namespace kyosei
