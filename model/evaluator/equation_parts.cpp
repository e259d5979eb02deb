// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluator/equation_parts.h"

#include <algorithm>
#include <cstdio>

namespace kyosei::evaluator {

using namespace equation;

namespace {

PartRole opposite(PartRole role) {
    switch (role) {
    case PartRole::plus: return PartRole::minus;
    case PartRole::minus: return PartRole::plus;
    case PartRole::times: return PartRole::over;
    case PartRole::over: return PartRole::times;
    default: return role;
    }
}

/// Operands of a chain of one kind of operator and its opposite, in the order they are written.
void flatten(const Expression& from, PartRole role, std::size_t depth,
             std::vector<EquationPart>& parts) {
    const bool sum = role == PartRole::plus || role == PartRole::minus;
    if (const auto* node = std::get_if<Binary>(&from.node)) {
        const bool with = node->op == (sum ? BinaryOperator::add : BinaryOperator::multiply);
        const bool against = node->op == (sum ? BinaryOperator::subtract : BinaryOperator::divide);
        if (with || against) {
            flatten(*node->left, role, depth, parts);
            flatten(*node->right, against ? opposite(role) : role, depth, parts);
            return;
        }
    }
    const auto* sign = std::get_if<Unary>(&from.node);
    if (sum && sign && sign->op != UnaryOperator::logicalNot) {
        flatten(*sign->operand, sign->op == UnaryOperator::minus ? opposite(role) : role, depth,
                parts);
        return;
    }
    parts.push_back({depth, role, &from});
}

std::vector<EquationPart> flattened(const Expression& from, PartRole role, std::size_t depth) {
    std::vector<EquationPart> parts;
    flatten(from, role, depth, parts);
    return parts;
}

/// The argument of EXP if it is a sum.
const Expression* exponentOf(const Expression& expression) {
    const auto* call = std::get_if<Call>(&expression.node);
    if (!call || call->function != "exp" || call->arguments.size() != 1)
        return nullptr;
    const Expression& argument = *call->arguments.front();
    return flattened(argument, PartRole::plus, 1).size() > 1 ? &argument : nullptr;
}

/// Of a product, with the terms of an exponent below it.
std::vector<EquationPart> factorsOf(const Expression& whole) {
    std::vector<EquationPart> parts;
    for (const EquationPart& factor : flattened(whole, PartRole::times, 0)) {
        const Expression* exponent =
            factor.role == PartRole::times ? exponentOf(*factor.expression) : nullptr;
        if (!exponent) {
            parts.push_back(factor);
            continue;
        }
        parts.push_back({0, PartRole::exponent, factor.expression});
        flatten(*exponent, PartRole::plus, 1, parts);
    }
    return parts;
}

bool hasExponent(const std::vector<EquationPart>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [](const EquationPart& part) { return part.role == PartRole::exponent; });
}

constexpr int kLoosest = 0, kTightest = 9;

int precedenceOf(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::logicalOr: return 1;
    case BinaryOperator::logicalAnd: return 2;
    case BinaryOperator::add:
    case BinaryOperator::subtract: return 4;
    case BinaryOperator::multiply:
    case BinaryOperator::divide:
    case BinaryOperator::modulo: return 5;
    case BinaryOperator::power: return 6;
    default: return 3;
    }
}

const char* signOf(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::add: return " + ";
    case BinaryOperator::subtract: return " \u2212 ";
    case BinaryOperator::multiply: return " \u00b7 ";
    case BinaryOperator::divide: return " / ";
    case BinaryOperator::power: return "^";
    case BinaryOperator::modulo: return " mod ";
    case BinaryOperator::less: return " < ";
    case BinaryOperator::lessEqual: return " \u2264 ";
    case BinaryOperator::greater: return " > ";
    case BinaryOperator::greaterEqual: return " \u2265 ";
    case BinaryOperator::equal: return " = ";
    case BinaryOperator::notEqual: return " \u2260 ";
    case BinaryOperator::logicalAnd: return " and ";
    case BinaryOperator::logicalOr: return " or ";
    }
    return " ";
}

std::string written(double value) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.6g", value);
    return buffer;
}

/// Prints one expression after the other; brackets where a looser one stands in a tighter place.
class Printer {
public:
    explicit Printer(const EquationNaming& naming) : naming_(naming) {}

    [[nodiscard]] std::string text(const Expression& expression, int place) const {
        if (const std::optional<std::string> named = naming_(expression))
            return *named;
        if (const auto* node = std::get_if<Binary>(&expression.node)) {
            const int own = precedenceOf(node->op);
            const std::string inside =
                text(*node->left, own) + signOf(node->op) + text(*node->right, own + 1);
            return own < place ? '(' + inside + ')' : inside;
        }
        if (const auto* node = std::get_if<Unary>(&expression.node)) {
            const char* sign = node->op == UnaryOperator::minus  ? "\u2212"
                               : node->op == UnaryOperator::plus ? ""
                                                                 : "not ";
            const std::string inside = sign + text(*node->operand, kTightest);
            return place > kLoosest ? '(' + inside + ')' : inside;
        }
        if (const auto* node = std::get_if<Conditional>(&expression.node)) {
            const std::string inside = "if " + text(*node->condition, kLoosest) + " then " +
                                       text(*node->whenTrue, kLoosest) + " else " +
                                       text(*node->whenFalse, kLoosest);
            return place > kLoosest ? '(' + inside + ')' : inside;
        }
        if (const auto* number = std::get_if<Number>(&expression.node))
            return written(number->value);
        return std::holds_alternative<Call>(expression.node)
                   ? callText(std::get<Call>(expression.node))
                   : std::get<Reference>(expression.node).name;
    }

private:
    [[nodiscard]] std::string callText(const Call& call) const {
        std::string inside;
        for (const ExpressionPtr& argument : call.arguments)
            inside += (inside.empty() ? "" : ", ") + text(*argument, kLoosest);
        return call.function + '(' + inside + ')';
    }

    const EquationNaming& naming_;
};

}  // namespace

std::vector<EquationPart> partsOf(const Expression& whole) {
    const std::vector<EquationPart> terms = flattened(whole, PartRole::plus, 0);
    std::vector<EquationPart> parts;
    if (terms.front().role == PartRole::plus)
        parts = factorsOf(*terms.front().expression);
    // A product in a sum is one term, unless it is laid out for its exponent.
    if (terms.size() > 1 && (parts.size() < 2 || !hasExponent(parts)))
        return terms;
    if (parts.empty())
        return terms;
    if (parts.size() == 1 && terms.size() == 1)
        parts.front().role = PartRole::plain;
    parts.insert(parts.end(), terms.begin() + 1, terms.end());
    return parts;
}

std::string printed(const Expression& expression, const EquationNaming& naming, bool factor) {
    return Printer(naming).text(expression,
                                factor ? precedenceOf(BinaryOperator::multiply) : kLoosest);
}

}  // namespace kyosei::evaluator
