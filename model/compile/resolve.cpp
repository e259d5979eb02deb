// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/resolve.h"

#include "model/compile/macros.h"

#include <array>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace kyosei {

using equation::BinaryOperator;
using equation::Expression;

namespace {

Op operationOf(BinaryOperator op) {
    switch (op) {
    case BinaryOperator::add: return Op::add;
    case BinaryOperator::subtract: return Op::subtract;
    case BinaryOperator::multiply: return Op::multiply;
    case BinaryOperator::divide: return Op::divide;
    case BinaryOperator::power: return Op::power;
    case BinaryOperator::modulo: return Op::modulo;
    case BinaryOperator::less: return Op::less;
    case BinaryOperator::lessEqual: return Op::lessEqual;
    case BinaryOperator::greater: return Op::greater;
    case BinaryOperator::greaterEqual: return Op::greaterEqual;
    case BinaryOperator::equal: return Op::equal;
    case BinaryOperator::notEqual: return Op::notEqual;
    case BinaryOperator::logicalAnd: return Op::logicalAnd;
    case BinaryOperator::logicalOr: return Op::logicalOr;
    }
    return Op::add;
}

struct ClockName {
    std::string_view name;
    Slot Code::*slot;
};

/// XMILE's names of the clock, and how Vensim writes them.
constexpr std::array kClockNames = {
    ClockName{"time", &Code::time},
    ClockName{"dt", &Code::timeStep},
    ClockName{"time_step", &Code::timeStep},
    ClockName{"starttime", &Code::startTime},
    ClockName{"initial_time", &Code::startTime},
    ClockName{"stoptime", &Code::stopTime},
    ClockName{"final_time", &Code::stopTime},
};

}  // namespace

Resolver::Resolver(const Symbols& symbols, Graph& graph, Layout& layout, Issues& issues)
    : symbols_(symbols), graph_(graph), layout_(layout), issues_(issues) {}

Resolver::~Resolver() = default;

NodeId Resolver::refuse(const Scope& scope, IssueCode code, std::string message,
                        std::string advice) {
    issues_.push_back({Severity::error, code, scope.place, std::move(message), std::move(advice)});
    return kNoNode;
}

std::string Resolver::quoted(const equation::Span& span, const Scope& scope) const {
    if (span.begin >= span.end || span.end > scope.text.size())
        return "the expression";
    return "'" + std::string(scope.text.substr(span.begin, span.end - span.begin)) + "'";
}

NodeId Resolver::resolve(const Expression& expression, Scope& scope) {
    struct Visitor {
        Resolver& resolver;
        Scope& scope;
        const equation::Span& span;

        NodeId operator()(const equation::Number& number) {
            return resolver.graph_.number(number.value);
        }
        NodeId operator()(const equation::Reference& reference) {
            return resolver.resolveReference(reference, scope);
        }
        NodeId operator()(const equation::Call& call) {
            return resolver.resolveCall(call, span, scope);
        }
        NodeId operator()(const equation::Unary& unary) {
            if (unary.op == equation::UnaryOperator::plus)
                return resolver.resolve(*unary.operand, scope);
            const bool isMinus = unary.op == equation::UnaryOperator::minus;
            return resolver.resolveOperands(isMinus ? Op::negate : Op::logicalNot,
                                            {unary.operand.get()}, scope);
        }
        NodeId operator()(const equation::Binary& binary) {
            return resolver.resolveOperands(operationOf(binary.op),
                                            {binary.left.get(), binary.right.get()}, scope);
        }
        NodeId operator()(const equation::Conditional& conditional) {
            return resolver.resolveOperands(Op::select,
                                            {conditional.condition.get(),
                                             conditional.whenTrue.get(),
                                             conditional.whenFalse.get()},
                                            scope);
        }
    };
    return std::visit(Visitor{*this, scope, expression.span}, expression.node);
}

NodeId Resolver::resolveOperands(Op op, std::initializer_list<const Expression*> operands,
                                 Scope& scope) {
    std::vector<NodeId> nodes;
    bool complete = true;
    for (const Expression* const operand : operands) {
        nodes.push_back(resolve(*operand, scope));
        complete = complete && nodes.back() != kNoNode;
    }
    return complete ? graph_.apply(op, std::move(nodes)) : kNoNode;
}

NodeId Resolver::clock(Slot Code::*which) {
    return graph_.load({}, {layout_.clock(which)});
}

NodeId Resolver::reference(const std::string& canonical, const Scope& scope) {
    Scope inner = scope;
    return resolveReference({canonical, {}}, inner);
}

NodeId Resolver::resolveReference(const equation::Reference& reference, Scope& scope) {
    if (scope.macro && scope.macro->has(reference.name)) {
        if (!reference.subscripts.empty() || reference.transposed)
            return refuse(scope, IssueCode::unsupported,
                          "'" + reference.name +
                              "' is a single value inside of the macro and takes no subscripts.",
                          "Pass the element to the macro instead of the array.");
        return *scope.macro->find(reference.name);
    }
    auto at = symbols_.variable(reference.name);
    if (!at && reference.name == "self" && !scope.macro)
        at = layout_.owner;
    if (at) {
        const VariableInfo& info = symbols_.variables()[*at];
        if (lookups[*at].callableOnly)
            return refuse(scope, IssueCode::wrongArguments,
                          "'" + info.name + "' is a graphical function without an input.",
                          "Call it with one: " + info.name + "(x).");
        if (reference.transposed)
            return resolveTransposed(info, reference, scope);
        const auto positions = positionsOf(info, reference.subscripts, scope);
        return positions ? loadElements(info, *positions) : kNoNode;
    }
    if (!reference.subscripts.empty())
        return refuse(scope, IssueCode::unknownName,
                      "There is no array named '" + reference.name + "'.");
    if (const auto node = builtinName(reference.name, scope))
        return *node;
    const std::string suggestion = symbols_.suggestion(reference.name);
    return refuse(scope, IssueCode::unknownName,
                  "There is no variable named '" + reference.name + "'.",
                  suggestion.empty() ? "Define it, or correct the name." : suggestion);
}

/// `A'` is A[@n, ..., @2, @1].
NodeId Resolver::resolveTransposed(const VariableInfo& info, const equation::Reference& reference,
                                   Scope& scope) {
    if (!reference.subscripts.empty() || scope.inReduction)
        return refuse(scope, IssueCode::unsupported,
                      "Only a whole array can be transposed, and not inside of SUM and the like.",
                      "Give the dimensions in the order wanted, for example [@2, @1].");
    std::vector<equation::Subscript> reversed(info.dimensions.size());
    for (std::size_t i = 0; i < reversed.size(); ++i) {
        reversed[i].kind = equation::Subscript::Kind::position;
        reversed[i].first = reversed.size() - i;
    }
    const auto positions = positionsOf(info, reversed, scope);
    return positions ? loadElements(info, *positions) : kNoNode;
}

/// The clock, constants without parentheses, and dimensions or elements used as numbers (positions
/// counted from 1).
std::optional<NodeId> Resolver::builtinName(const std::string& name, const Scope& scope) {
    for (const ClockName& known : kClockNames)
        if (known.name == name)
            return clock(known.slot);
    if (name == "pi")
        return graph_.number(std::numbers::pi);
    if (name == "inf")
        return graph_.number(std::numeric_limits<double>::infinity());
    if (const auto dimension = symbols_.dimension(name))
        for (const Binding& binding : scope.bindings)
            if (binding.dimension == *dimension) {
                if (binding.fixed)
                    return graph_.number(binding.element + 1);
                std::vector<double> values(binding.axis.size);
                std::iota(values.begin(), values.end(), 1.0);
                std::vector<Slot> slots(values.size());
                std::iota(slots.begin(), slots.end(), layout_.literals(values));
                return graph_.load({binding.axis}, std::move(slots));
            }
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos) {
        const auto of = symbols_.dimension(name.substr(0, dot));
        const auto element = of ? symbols_.element(*of, name.substr(dot + 1)) : std::nullopt;
        return element ? std::optional(graph_.number(*element + 1)) : std::nullopt;
    }
    for (const Binding& binding : scope.bindings)
        if (const auto element = symbols_.element(binding.dimension, name))
            return graph_.number(*element + 1);
    for (std::uint32_t dimension = 0; dimension < symbols_.dimensions().size(); ++dimension)
        if (const auto element = symbols_.element(dimension, name))
            return graph_.number(*element + 1);
    return std::nullopt;
}

}  // namespace kyosei
