// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/reductions.h"

#include "model/compile/issue_codes.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace kyosei {

using equation::Expression;

namespace {

const equation::Reference* bareReference(const Expression& expression) {
    const auto* const reference = std::get_if<equation::Reference>(&expression.node);
    const bool isBare = reference && reference->subscripts.empty() && !reference->transposed;
    return isBare ? reference : nullptr;
}

}  // namespace

bool ReductionResolver::reduces(const Builtin& builtin, const equation::Call& call) {
    switch (builtin.kind) {
    case BuiltinKind::sum:
    case BuiltinKind::product:
    case BuiltinKind::size:
    case BuiltinKind::standardDeviation: return true;
    case BuiltinKind::extremum:
    case BuiltinKind::mean: return call.arguments.size() == 1;
    default: return false;
    }
}

bool ReductionResolver::isArray(const Expression& expression, const Scope& scope) const {
    const auto* const reference = std::get_if<equation::Reference>(&expression.node);
    if (!reference || scope.inReduction || isLocal(scope, reference->name))
        return false;
    const auto at = symbols_.variable(reference->name);
    if (!at)
        return false;
    const auto isWildcard = [](const equation::Subscript& subscript) {
        return subscript.kind == equation::Subscript::Kind::wildcard;
    };
    const auto isFree = [&](std::size_t dimension) {
        return std::ranges::none_of(scope.bindings, [&](const Binding& binding) {
            return binding.dimension == dimension ||
                   symbols_.mapping(binding.dimension, static_cast<std::uint32_t>(dimension));
        });
    };
    return std::ranges::any_of(reference->subscripts, isWildcard) ||
           (reference->subscripts.empty() &&
            std::ranges::any_of(symbols_.variables()[*at].dimensions, isFree));
}

/// What a reduction works on, with the axes of its wildcards in `over`; kNoNode after a problem.
NodeId ReductionResolver::reducible(const Expression& written, const equation::Span& span,
                                    Scope& scope, Space& over) {
    const Expression* const one = &written;
    const NodeId argument = reducible(std::span(&one, 1), scope, over).front();
    if (argument != kNoNode && over.empty())
        return problems_.refuse(codes::nothingToReduce, scope, {quoted(span, scope)});
    return argument;
}

/// The same of several expressions that go along with each other; no problem if `over` is empty.
std::vector<NodeId> ReductionResolver::reducible(std::span<const Expression* const> written,
                                                 Scope& scope, Space& over) {
    const std::size_t outerBegin = std::exchange(scope.reductionBegin, scope.wildcards.size());
    const bool outerIn = std::exchange(scope.inReduction, true);
    std::vector<NodeId> arguments;
    for (const Expression* const one : written)
        arguments.push_back(wholeOrWritten(*one, scope));
    over.assign(scope.wildcards.begin() + static_cast<std::ptrdiff_t>(scope.reductionBegin),
                scope.wildcards.end());
    scope.wildcards.resize(scope.reductionBegin);
    scope.reductionBegin = outerBegin;
    scope.inReduction = outerIn;
    return arguments;
}

/// An array without subscripts as the whole argument means all of its elements.
NodeId ReductionResolver::wholeOrWritten(const Expression& written, Scope& scope) {
    const equation::Reference* const bare = bareReference(written);
    const auto whole =
        bare && !isLocal(scope, bare->name) ? symbols_.variable(bare->name) : std::nullopt;
    if (!whole || symbols_.variables()[*whole].dimensions.empty())
        return expressions_.resolve(written, scope);
    std::vector<equation::Subscript> all(symbols_.variables()[*whole].dimensions.size());
    for (equation::Subscript& subscript : all)
        subscript.kind = equation::Subscript::Kind::wildcard;
    return expressions_.resolveReference({bare->name, std::move(all)}, scope);
}

NodeId ReductionResolver::reduce(const Builtin& builtin, const Expression& written,
                                 const equation::Span& span, Scope& scope) {
    const equation::Reference* const bare = bareReference(written);
    if (builtin.kind == BuiltinKind::size && bare && !symbols_.variable(bare->name))
        if (const auto dimension = symbols_.dimension(bare->name))
            return graph_.number(symbols_.sizeOf(*dimension));
    Space over;
    const NodeId argument = reducible(written, span, scope, over);
    if (argument == kNoNode)
        return kNoNode;
    const NodeId count = graph_.number(elementCount(over));
    switch (builtin.kind) {
    case BuiltinKind::size: return count;
    case BuiltinKind::sum: return sums_.sum(argument, over);
    case BuiltinKind::mean: return graph_.apply(Op::divide, {sums_.sum(argument, over), count});
    case BuiltinKind::product: return graph_.reduce(Op::productInner, argument, over);
    case BuiltinKind::standardDeviation: {
        const NodeId mean = graph_.apply(Op::divide, {sums_.sum(argument, over), count});
        const NodeId difference = graph_.apply(Op::subtract, {argument, mean});
        const NodeId squares = graph_.apply(Op::square, {difference});
        const NodeId variance =
            graph_.apply(Op::divide, {graph_.reduce(Op::sumInner, squares, over), count});
        return graph_.apply(Op::squareRoot, {variance});
    }
    default:
        return graph_.reduce(builtin.op == Op::minimum ? Op::minimumInner : Op::maximumInner,
                             argument, over);
    }
}

/// Counts for every element how many come before it, and picks the one with n - 1; what is equal in
/// both arrays stays in its order.
NodeId ReductionResolver::rank(const equation::Call& call, const equation::Span& span,
                               Scope& scope) {
    Space over;
    Space others;
    std::vector<std::pair<NodeId, NodeId>> keys;  // of an element and of another one
    const std::size_t outer = scope.wildcards.size();
    for (const std::size_t i : {std::size_t{0}, std::size_t{2}}) {
        if (i >= call.arguments.size())
            continue;
        const NodeId mine = reducible(*call.arguments[i], span, scope, over);
        scope.wildcards.insert(scope.wildcards.end(), over.begin(), over.end());
        const NodeId other = reducible(*call.arguments[i], span, scope, others);
        scope.wildcards.resize(outer);
        if (mine == kNoNode || other == kNoNode)
            return kNoNode;
        keys.emplace_back(mine, other);
    }
    const NodeId wanted = expressions_.resolve(*call.arguments[1], scope);
    if (wanted == kNoNode)
        return kNoNode;
    std::vector<double> positions(elementCount(over));
    std::iota(positions.begin(), positions.end(), 1.0);
    const NodeId position = loadLiterals(graph_, layout_, over, positions);
    keys.emplace_back(position, loadLiterals(graph_, layout_, others, positions));

    NodeId comesBefore = graph_.number(0);
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        const NodeId isEqual = graph_.apply(Op::equal, {key->first, key->second});
        const NodeId isLess = graph_.apply(Op::less, {key->second, key->first});
        comesBefore = graph_.apply(Op::select, {isEqual, comesBefore, isLess});
    }
    const NodeId place =
        graph_.apply(Op::add, {graph_.reduce(Op::sumInner, comesBefore, others), graph_.number(1)});
    const NodeId isWanted = graph_.apply(Op::equal, {place, wanted});
    return graph_.reduce(Op::sumInner, graph_.apply(Op::multiply, {isWanted, position}), over);
}

/// All shares are computed together, and the wanted one is taken out of them.
NodeId ReductionResolver::allocated(const equation::Call& call, const equation::Span& span,
                                    Scope& scope) {
    const NodeId available = expressions_.resolve(*call.arguments[0], scope);
    const NodeId place = expressions_.resolve(*call.arguments[2], scope);
    Space over;
    const Expression* const curves[] = {call.arguments[1].get(), call.arguments[3].get(),
                                        call.arguments[4].get(), call.arguments[5].get()};
    std::vector<NodeId> operands = reducible(curves, scope, over);
    operands.insert(operands.begin(), available);
    if (place == kNoNode || std::ranges::find(operands, kNoNode) != operands.end())
        return kNoNode;
    if (over.size() != 1)
        return problems_.refuse(codes::allocationAxis, scope, {quoted(span, scope)});
    std::vector<double> positions(over[0].size);
    std::iota(positions.begin(), positions.end(), 1.0);
    const NodeId isWanted =
        graph_.apply(Op::equal, {loadLiterals(graph_, layout_, over, positions), place});
    const NodeId shares = graph_.allocate(std::move(operands), over[0]);
    return graph_.reduce(Op::sumInner,
                         graph_.apply(Op::select, {isWanted, shares, graph_.number(0)}), over);
}

}  // namespace kyosei
