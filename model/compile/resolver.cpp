// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/resolver.h"

#include "model/compile/issue_codes.h"

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

}  // namespace

Resolver::Resolver(const Symbols& symbols, Graph& graph, Layout& layout, Issues& issues,
                   const std::vector<VariableLookups>& lookups, IncidenceSums& sums)
    : symbols_(symbols), graph_(graph), layout_(layout), problems_(issues),
      names_(symbols, graph, layout), arrays_(symbols, graph, problems_, *this, lookups),
      functions_(symbols, graph, layout, problems_, *this, sums, arrays_, lookups) {}

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
            return resolver.functions_.call(call, span, scope);
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

NodeId Resolver::wholeVariable(const std::string& canonical, const Scope& scope) {
    Scope inner = scope;
    return resolveReference({canonical, {}}, inner);
}

/// Names of the macro at hand go first, then variables, then names of the language.
NodeId Resolver::resolveReference(const equation::Reference& reference, Scope& scope) {
    if (isLocal(scope, reference.name)) {
        if (!reference.subscripts.empty() || reference.transposed)
            return problems_.refuse(codes::subscriptsInMacro, scope, {reference.name});
        return *scope.locals->find(reference.name);
    }
    auto variable = symbols_.variable(reference.name);
    if (!variable && reference.name == "self" && !scope.locals)
        variable = layout_.owner;
    if (variable)
        return arrays_.read(*variable, reference, scope);
    if (!reference.subscripts.empty())
        return problems_.refuse(codes::unknownArray, scope, {reference.name});
    if (const auto node = names_.find(reference.name, scope))
        return *node;
    return problems_.refuse(codes::unknownVariable, scope,
                            {reference.name, symbols_.suggestion(reference.name)});
}

}  // namespace kyosei
