// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/constant_value.h"

#include <cmath>

namespace kyosei::equation {

namespace {

using ValueOfName = std::function<std::optional<double>(const std::string&)>;

std::optional<double> valueOf(const Unary& unary, const ValueOfName& valueOfName) {
    const auto operand = constantValue(*unary.operand, valueOfName);
    if (!operand || unary.op == UnaryOperator::logicalNot)
        return std::nullopt;
    return unary.op == UnaryOperator::minus ? -*operand : *operand;
}

std::optional<double> valueOf(const Conditional& choice, const ValueOfName& valueOfName) {
    const auto condition = constantValue(*choice.condition, valueOfName);
    if (!condition)
        return std::nullopt;
    return constantValue(*condition != 0 ? *choice.whenTrue : *choice.whenFalse, valueOfName);
}

std::optional<double> valueOf(const Call& call, const ValueOfName& valueOfName) {
    if (call.function != "step" || call.arguments.size() != 2)
        return std::nullopt;
    const auto height = constantValue(*call.arguments[0], valueOfName);
    const auto begin = constantValue(*call.arguments[1], valueOfName);
    const auto now = valueOfName("time");
    return height && begin && now ? std::optional(*now >= *begin ? *height : 0) : std::nullopt;
}

}  // namespace

std::optional<double> applied(BinaryOperator op, double a, double b) {
    switch (op) {
    case BinaryOperator::add: return a + b;
    case BinaryOperator::subtract: return a - b;
    case BinaryOperator::multiply: return a * b;
    case BinaryOperator::divide: return a / b;
    case BinaryOperator::power: return std::pow(a, b);
    case BinaryOperator::less: return a < b;
    case BinaryOperator::lessEqual: return a <= b;
    case BinaryOperator::greater: return a > b;
    case BinaryOperator::greaterEqual: return a >= b;
    case BinaryOperator::equal: return a == b;
    case BinaryOperator::notEqual: return a != b;
    default: return std::nullopt;
    }
}

std::optional<double> constantValue(const Expression& expression, const ValueOfName& valueOfName) {
    if (const auto* number = std::get_if<Number>(&expression.node))
        return number->value;
    if (const auto* name = std::get_if<Reference>(&expression.node))
        return name->subscripts.empty() && !name->transposed ? valueOfName(name->name)
                                                             : std::nullopt;
    if (const auto* unary = std::get_if<Unary>(&expression.node))
        return valueOf(*unary, valueOfName);
    if (const auto* choice = std::get_if<Conditional>(&expression.node))
        return valueOf(*choice, valueOfName);
    if (const auto* call = std::get_if<Call>(&expression.node))
        return valueOf(*call, valueOfName);
    const auto& binary = std::get<Binary>(expression.node);
    const auto left = constantValue(*binary.left, valueOfName);
    const auto right = left ? constantValue(*binary.right, valueOfName) : std::nullopt;
    return right ? applied(binary.op, *left, *right) : std::nullopt;
}

}  // namespace kyosei::equation
