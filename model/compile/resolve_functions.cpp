// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/suggestion.h"
#include "model/compile/resolve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace kyosei {

using equation::Call;
using equation::Expression;

namespace {

/// Points in time count as reached this fraction of a step early, against rounding.
constexpr double kTimeTolerance = 1e-6;

const equation::Reference* bareReference(const Expression& expression) {
    const auto* const reference = std::get_if<equation::Reference>(&expression.node);
    return reference && reference->subscripts.empty() ? reference : nullptr;
}

bool reduces(const Builtin& builtin, const Call& call) {
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

std::string argumentCount(const Builtin& builtin) {
    const auto from = std::to_string(builtin.minimumArguments);
    if (builtin.minimumArguments == builtin.maximumArguments)
        return from;
    if (builtin.maximumArguments > 10)
        return from + " or more";
    return from + " to " + std::to_string(builtin.maximumArguments);
}

}  // namespace

NodeId Resolver::resolveCall(const Call& call, const equation::Span& span, Scope& scope) {
    if (const xmile::Macro* const macro = symbols_.macro(call.function))
        return callMacro(*macro, call, span, scope);
    // A variable may have the name of a function; only a graphical one can be meant here.
    const Builtin* const builtin = findBuiltin(call.function);
    const auto at = symbols_.variable(call.function);
    if (at && (!builtin || !lookups[*at].tables.empty())) {
        if (call.arguments.size() != 1)
            return refuse(scope, IssueCode::wrongArguments,
                          "The graphical function " + call.function + " needs one argument.");
        return callLookup(*at, call.subscripts, *call.arguments[0], scope);
    }
    if (!builtin)
        return unknownFunction(call, span, scope);
    const auto count = static_cast<int>(call.arguments.size());
    if (count < builtin->minimumArguments || count > builtin->maximumArguments)
        return refuse(scope, IssueCode::wrongArguments,
                      quoted(span, scope) + " has " + std::to_string(count) +
                          " argument(s); the function needs " + argumentCount(*builtin) + ".");
    return callBuiltin(*builtin, call, span, scope);
}

NodeId Resolver::unknownFunction(const Call& call, const equation::Span& span, const Scope& scope) {
    if (const std::string_view reason = refusalOf(call.function); !reason.empty())
        return refuse(scope, IssueCode::unknownFunction,
                      "The function in " + quoted(span, scope) +
                          " is not simulated: " + std::string(reason) + ".",
                      "Rewrite the equation without it.");
    std::vector<std::string_view> known;
    for (const Builtin& builtin : builtins())
        known.push_back(builtin.name);
    for (const xmile::Macro& macro : symbols_.document().macros)
        known.push_back(macro.name);
    const std::string near(nearest(call.function, known));
    return refuse(scope, IssueCode::unknownFunction,
                  "There is no function named '" + call.function + "'.",
                  near.empty() ? "" : "Did you mean '" + near + "'?");
}

NodeId Resolver::callBuiltin(const Builtin& builtin, const Call& call, const equation::Span& span,
                             Scope& scope) {
    if (reduces(builtin, call))
        return callReduction(builtin, call, span, scope);
    if (builtin.kind == BuiltinKind::lookup) {
        const auto* const table = std::get_if<equation::Reference>(&call.arguments[0]->node);
        const auto at = table ? symbols_.variable(table->name) : std::nullopt;
        if (!at)
            return refuse(scope, IssueCode::wrongArguments,
                          "The first argument of LOOKUP must be a graphical function.");
        return callLookup(*at, table->subscripts, *call.arguments[1], scope);
    }
    std::vector<NodeId> arguments;
    for (const auto& argument : call.arguments)
        arguments.push_back(resolve(*argument, scope));
    if (std::ranges::find(arguments, kNoNode) != arguments.end())
        return kNoNode;
    switch (builtin.kind) {
    case BuiltinKind::elementwise: return graph_.apply(builtin.op, std::move(arguments));
    case BuiltinKind::safeDivide:
        if (arguments.size() == 2)
            arguments.push_back(graph_.number(0));
        return graph_.apply(Op::safeDivide, std::move(arguments));
    case BuiltinKind::extremum:
    case BuiltinKind::mean: {
        NodeId total = arguments[0];
        const Op op = builtin.kind == BuiltinKind::mean ? Op::add : builtin.op;
        for (std::size_t i = 1; i < arguments.size(); ++i)
            total = graph_.apply(op, {total, arguments[i]});
        if (builtin.kind == BuiltinKind::extremum)
            return total;
        return graph_.apply(Op::divide,
                            {total, graph_.number(static_cast<double>(arguments.size()))});
    }
    case BuiltinKind::step:
    case BuiltinKind::pulse:
    case BuiltinKind::ramp: return timeFunction(builtin, arguments);
    case BuiltinKind::pi: return graph_.number(std::numbers::pi);
    case BuiltinKind::infinity: return graph_.number(std::numeric_limits<double>::infinity());
    default: return stateFunction(builtin, call, arguments, scope);
    }
}

/// STEP, PULSE and RAMP in terms of the clock. A pulse is held for one whole step, so that every
/// integration method adds exactly its magnitude.
NodeId Resolver::timeFunction(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    const NodeId dt = clock(&Code::timeStep);
    const NodeId zero = graph_.number(0);
    const NodeId early = graph_.apply(Op::multiply, {dt, graph_.number(kTimeTolerance)});
    if (builtin.kind == BuiltinKind::step) {
        const NodeId from = graph_.apply(Op::subtract, {arguments[1], early});
        const NodeId reached = graph_.apply(Op::greaterEqual, {clock(&Code::time), from});
        return graph_.apply(Op::select, {reached, arguments[0], zero});
    }
    const NodeId first = arguments.size() > 1 ? arguments[1] : clock(&Code::startTime);
    if (builtin.kind == BuiltinKind::ramp) {
        NodeId now = clock(&Code::time);
        if (arguments.size() > 2)
            now = graph_.apply(Op::minimum, {now, arguments[2]});
        const NodeId elapsed = graph_.apply(Op::subtract, {now, first});
        return graph_.apply(Op::multiply,
                            {arguments[0], graph_.apply(Op::maximum, {zero, elapsed})});
    }
    const NodeId elapsed =
        graph_.apply(Op::add, {graph_.apply(Op::subtract, {clock(&Code::stepTime), first}), early});
    NodeId sincePulse = elapsed;
    if (arguments.size() > 2) {
        const NodeId isRepeated = graph_.apply(Op::greater, {arguments[2], zero});
        sincePulse = graph_.apply(
            Op::select, {isRepeated, graph_.apply(Op::modulo, {elapsed, arguments[2]}), elapsed});
    }
    const NodeId begun = graph_.apply(Op::greaterEqual, {elapsed, zero});
    const NodeId lasts = graph_.apply(Op::less, {sincePulse, dt});
    const NodeId rate = graph_.apply(Op::divide, {arguments[0], dt});
    return graph_.apply(Op::select, {graph_.apply(Op::logicalAnd, {begun, lasts}), rate, zero});
}

NodeId Resolver::callReduction(const Builtin& builtin, const Call& call, const equation::Span& span,
                               Scope& scope) {
    const std::size_t outerBegin = std::exchange(scope.reductionBegin, scope.wildcards.size());
    const bool outerIn = std::exchange(scope.inReduction, true);
    const Expression& written = *call.arguments[0];
    NodeId argument = kNoNode;
    // An array without subscripts as the whole argument means all of its elements.
    const equation::Reference* const bare = bareReference(written);
    const auto whole = bare ? symbols_.variable(bare->name) : std::nullopt;
    if (whole && !symbols_.variables()[*whole].dimensions.empty()) {
        std::vector<equation::Subscript> all(symbols_.variables()[*whole].dimensions.size());
        for (equation::Subscript& subscript : all)
            subscript.kind = equation::Subscript::Kind::wildcard;
        argument = resolveReference({bare->name, std::move(all)}, scope);
    } else {
        argument = resolve(written, scope);
    }
    const Space over(scope.wildcards.begin() + static_cast<std::ptrdiff_t>(scope.reductionBegin),
                     scope.wildcards.end());
    scope.wildcards.resize(scope.reductionBegin);
    scope.reductionBegin = outerBegin;
    scope.inReduction = outerIn;
    if (argument == kNoNode)
        return kNoNode;
    if (over.empty())
        return refuse(scope, IssueCode::wrongArguments,
                      quoted(span, scope) + " has nothing to reduce.",
                      "Mark the dimension with *, as in SUM(x[*]).");

    const NodeId count = graph_.number(elementCount(over));
    switch (builtin.kind) {
    case BuiltinKind::size: return count;
    case BuiltinKind::sum: return sum(argument, over);
    case BuiltinKind::mean: return graph_.apply(Op::divide, {sum(argument, over), count});
    case BuiltinKind::product: return graph_.reduce(Op::productInner, argument, over);
    case BuiltinKind::standardDeviation: {
        const NodeId mean = graph_.apply(Op::divide, {sum(argument, over), count});
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

NodeId Resolver::callLookup(std::uint32_t variable,
                            const std::vector<equation::Subscript>& subscripts, const Expression& x,
                            Scope& scope) {
    const VariableInfo& info = symbols_.variables()[variable];
    const std::vector<std::uint32_t>& tables = lookups[variable].tables;
    if (tables.empty())
        return refuse(scope, IssueCode::unknownFunction,
                      "'" + info.name + "' is used as a function but has no graphical function.",
                      "Give it one, or write the product with *.");
    const NodeId input = resolve(x, scope);
    if (input == kNoNode)
        return kNoNode;
    if (tables.size() == 1)
        return graph_.lookup({}, tables, input);
    if (std::ranges::find(tables, kNoLookup) != tables.end())
        return refuse(scope, IssueCode::unknownFunction,
                      "Some elements of '" + info.name + "' have no graphical function to call.",
                      "Give every element one.");
    const auto positions = positionsOf(info, subscripts, scope);
    if (!positions)
        return kNoNode;
    const NodeId elements = loadElements(info, *positions);
    if (graph_[elements].kind != Node::Kind::load)
        return refuse(scope, IssueCode::unsupported,
                      "The graphical function " + info.name + " is chosen by a computed subscript.",
                      "Name the element.");
    std::vector<std::uint32_t> chosen;
    for (const Slot slot : graph_[elements].slots)
        chosen.push_back(tables[slot - info.first]);
    return graph_.lookup(graph_.spaceOf(elements), std::move(chosen), input);
}

}  // namespace kyosei
