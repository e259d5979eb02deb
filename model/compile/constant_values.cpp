// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/constant_values.h"

#include "model/equation/parser.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

using equation::BinaryOperator;

namespace {

constexpr int kMaximumDepth = 20;

std::optional<double> applied(BinaryOperator op, double a, double b) {
    switch (op) {
    case BinaryOperator::add: return a + b;
    case BinaryOperator::subtract: return a - b;
    case BinaryOperator::multiply: return a * b;
    case BinaryOperator::divide: return a / b;
    case BinaryOperator::power: return std::pow(a, b);
    default: return std::nullopt;
    }
}

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

/// Evaluates the tree of an equation; `variable` gives the value of a name.
template <typename Variable>
std::optional<double> valueOf(const equation::Expression& expression, const Variable& variable) {
    using namespace equation;
    if (const auto* number = std::get_if<Number>(&expression.node))
        return number->value;
    if (const auto* name = std::get_if<Reference>(&expression.node))
        return name->subscripts.empty() && !name->transposed ? variable(name->name) : std::nullopt;
    if (const auto* unary = std::get_if<Unary>(&expression.node)) {
        const auto operand = valueOf(*unary->operand, variable);
        if (!operand || unary->op == UnaryOperator::logicalNot)
            return std::nullopt;
        return unary->op == UnaryOperator::minus ? -*operand : *operand;
    }
    if (const auto* binary = std::get_if<Binary>(&expression.node)) {
        const auto left = valueOf(*binary->left, variable);
        const auto right = valueOf(*binary->right, variable);
        return left && right ? applied(binary->op, *left, *right) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<double> ConstantValues::structural(NodeId node) {
    return ofNode(node, 0);
}

std::optional<double> ConstantValues::ofNode(NodeId node, int depth) {
    if (depth > kMaximumDepth)
        return std::nullopt;
    const Node& found = graph_[node];
    if (found.kind == Node::Kind::number)
        return found.value;
    if (found.kind == Node::Kind::load) {
        const Slot slot = found.slots.front();
        const bool isOne = std::ranges::all_of(found.slots, [&](Slot s) { return s == slot; });
        const auto variable = isOne ? symbols_.variableAt(slot) : std::nullopt;
        return variable ? ofVariable(*variable, depth) : std::nullopt;
    }
    const auto op = operatorOf(found.op);
    if (!op || found.arguments.size() != 2)
        return std::nullopt;
    const auto left = ofNode(found.arguments[0], depth + 1);
    const auto right = ofNode(found.arguments[1], depth + 1);
    return left && right ? applied(*op, *left, *right) : std::nullopt;
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
    const auto value = valueOf(**parsed, [&](const std::string& name) -> std::optional<double> {
        const auto other = symbols_.variable(name);
        return other ? ofVariable(*other, depth + 1) : std::nullopt;
    });
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
        return parsed && valueOf(**parsed, [](const std::string&) {
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
