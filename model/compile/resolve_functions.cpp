// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/suggestion.h"
#include "model/compile/macros.h"
#include "model/compile/resolve.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>

namespace kyosei {

using equation::Call;
using equation::Expression;

namespace {

/// Points in time count as reached this fraction of a step early, against rounding.
constexpr double kTimeTolerance = 1e-6;

const equation::Reference* bareReference(const Expression& expression) {
    const auto* const reference = std::get_if<equation::Reference>(&expression.node);
    const bool isBare = reference && reference->subscripts.empty() && !reference->transposed;
    return isBare ? reference : nullptr;
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

/// An array with * subscripts, or of dimensions that the variable being defined lacks.
bool namesArray(const Expression& expression, const Symbols& symbols, const Scope& scope) {
    const auto* const reference = std::get_if<equation::Reference>(&expression.node);
    const bool isLocal = reference && scope.macro && scope.macro->has(reference->name);
    const auto at = reference && !isLocal && !scope.inReduction ? symbols.variable(reference->name)
                                                                : std::nullopt;
    if (!at)
        return false;
    const auto isWildcard = [](const equation::Subscript& subscript) {
        return subscript.kind == equation::Subscript::Kind::wildcard;
    };
    const auto isFree = [&](std::size_t dimension) {
        return std::ranges::none_of(scope.bindings, [&](const Binding& binding) {
            return binding.dimension == dimension ||
                   symbols.mapping(binding.dimension, static_cast<std::uint32_t>(dimension));
        });
    };
    return std::ranges::any_of(reference->subscripts, isWildcard) ||
           (reference->subscripts.empty() &&
            std::ranges::any_of(symbols.variables()[*at].dimensions, isFree));
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
    if (const auto table = scope.macro ? scope.macro->table(call.function) : std::nullopt;
        table && call.arguments.size() == 1) {
        const NodeId x = resolve(*call.arguments[0], scope);
        return x == kNoNode ? kNoNode : graph_.lookup({}, {*table}, x);
    }
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
        return callReduction(builtin, *call.arguments[0], span, scope);
    if (builtin.kind == BuiltinKind::rank)
        return rank(call, span, scope);
    if (builtin.kind == BuiltinKind::lookup) {
        const auto* const table = std::get_if<equation::Reference>(&call.arguments[0]->node);
        const auto at = table ? symbols_.variable(table->name) : std::nullopt;
        if (!at)
            return refuse(scope, IssueCode::wrongArguments,
                          "The first argument of LOOKUP must be a graphical function.");
        return callLookup(*at, table->subscripts, *call.arguments[1], scope);
    }
    std::vector<NodeId> arguments;
    for (const auto& argument : call.arguments) {
        const bool isArray =
            builtin.kind == BuiltinKind::extremum && namesArray(*argument, symbols_, scope);
        arguments.push_back(isArray ? callReduction(builtin, *argument, span, scope)
                                    : resolve(*argument, scope));
    }
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
    case BuiltinKind::pulseTrain:
    case BuiltinKind::ramp: return timeFunction(builtin, arguments);
    case BuiltinKind::truncate:
    case BuiltinKind::truncateModulo:
    case BuiltinKind::quantum:
    case BuiltinKind::logarithm: return arithmetic(builtin, std::move(arguments));
    case BuiltinKind::randomUniform:
    case BuiltinKind::randomNormal:
    case BuiltinKind::randomTruncatedNormal:
    case BuiltinKind::randomLognormal:
    case BuiltinKind::randomExponential:
    case BuiltinKind::randomPoisson: return randomFunction(builtin, arguments, span, scope);
    case BuiltinKind::pi: return graph_.number(std::numbers::pi);
    case BuiltinKind::infinity: return graph_.number(std::numeric_limits<double>::infinity());
    default: return stateFunction(builtin, call, arguments, scope);
    }
}

/// Vensim's variants of INT and MOD, and logarithms to any base.
NodeId Resolver::arithmetic(const Builtin& builtin, std::vector<NodeId> arguments) {
    const auto truncated = [&](NodeId value) {
        const NodeId magnitude =
            graph_.apply(Op::integerPart, {graph_.apply(Op::absolute, {value})});
        return graph_.apply(Op::multiply, {graph_.apply(Op::sign, {value}), magnitude});
    };
    if (builtin.kind == BuiltinKind::truncate)
        return truncated(arguments[0]);
    if (builtin.kind == BuiltinKind::logarithm)
        return graph_.apply(Op::divide, {graph_.apply(Op::naturalLogarithm, {arguments[0]}),
                                         graph_.apply(Op::naturalLogarithm, {arguments[1]})});
    const NodeId whole =
        graph_.apply(Op::multiply, {arguments[1], truncated(graph_.apply(Op::divide, arguments))});
    return builtin.kind == BuiltinKind::quantum ? whole
                                                : graph_.apply(Op::subtract, {arguments[0], whole});
}

/// STEP, PULSE and RAMP in terms of the clock. A pulse is held for one whole step, so that every
/// integration method adds exactly its magnitude. Vensim's PULSE TRAIN(first, width, interval,
/// last) is 1 during each pulse.
NodeId Resolver::timeFunction(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    const NodeId dt = clock(&Code::timeStep);
    const NodeId zero = graph_.number(0);
    const NodeId early = graph_.apply(Op::multiply, {dt, graph_.number(kTimeTolerance)});
    if (builtin.kind == BuiltinKind::step) {
        const NodeId from = graph_.apply(Op::subtract, {arguments[1], early});
        const NodeId reached = graph_.apply(Op::greaterEqual, {clock(&Code::time), from});
        return graph_.apply(Op::select, {reached, arguments[0], zero});
    }
    const NodeId first = builtin.kind == BuiltinKind::pulseTrain ? arguments[0]
                         : arguments.size() > 1                  ? arguments[1]
                                                                 : clock(&Code::startTime);
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
    const bool isTrain = builtin.kind == BuiltinKind::pulseTrain;
    NodeId sincePulse = elapsed;
    if (arguments.size() > 2) {
        const NodeId isRepeated = graph_.apply(Op::greater, {arguments[2], zero});
        sincePulse = graph_.apply(
            Op::select, {isRepeated, graph_.apply(Op::modulo, {elapsed, arguments[2]}), elapsed});
    }
    const NodeId lasts = graph_.apply(Op::less, {sincePulse, isTrain ? arguments[1] : dt});
    NodeId isOn =
        graph_.apply(Op::logicalAnd, {graph_.apply(Op::greaterEqual, {elapsed, zero}), lasts});
    if (!isTrain)
        return graph_.apply(Op::select, {isOn, graph_.apply(Op::divide, {arguments[0], dt}), zero});
    const NodeId last = graph_.apply(Op::add, {arguments[3], early});
    const NodeId notOver = graph_.apply(Op::lessEqual, {clock(&Code::stepTime), last});
    return graph_.apply(Op::logicalAnd, {isOn, notOver});
}

/// What a reduction works on, with the axes of its wildcards in `over`; kNoNode after a problem.
NodeId Resolver::reducible(const Expression& written, const equation::Span& span, Scope& scope,
                           Space& over) {
    const std::size_t outerBegin = std::exchange(scope.reductionBegin, scope.wildcards.size());
    const bool outerIn = std::exchange(scope.inReduction, true);
    NodeId argument = kNoNode;
    // An array without subscripts as the whole argument means all of its elements.
    const equation::Reference* const bare = bareReference(written);
    const bool isLocal = bare && scope.macro && scope.macro->has(bare->name);
    const auto whole = bare && !isLocal ? symbols_.variable(bare->name) : std::nullopt;
    if (whole && !symbols_.variables()[*whole].dimensions.empty()) {
        std::vector<equation::Subscript> all(symbols_.variables()[*whole].dimensions.size());
        for (equation::Subscript& subscript : all)
            subscript.kind = equation::Subscript::Kind::wildcard;
        argument = resolveReference({bare->name, std::move(all)}, scope);
    } else {
        argument = resolve(written, scope);
    }
    over.assign(scope.wildcards.begin() + static_cast<std::ptrdiff_t>(scope.reductionBegin),
                scope.wildcards.end());
    scope.wildcards.resize(scope.reductionBegin);
    scope.reductionBegin = outerBegin;
    scope.inReduction = outerIn;
    if (argument != kNoNode && over.empty())
        return refuse(scope, IssueCode::wrongArguments,
                      quoted(span, scope) + " has nothing to reduce.",
                      "Mark the dimension with *, as in SUM(x[*]).");
    return argument;
}

NodeId Resolver::callReduction(const Builtin& builtin, const Expression& written,
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

}  // namespace kyosei
