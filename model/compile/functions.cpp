// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/functions.h"

#include "model/base/suggestion.h"
#include "model/compile/issue_codes.h"

#include <algorithm>
#include <limits>
#include <numbers>
#include <string>
#include <string_view>
#include <utility>

namespace kyosei {

using equation::Call;

namespace {

const IssueCode& argumentCount(const Builtin& builtin) {
    if (builtin.minimumArguments == builtin.maximumArguments)
        return codes::argumentCount;
    return builtin.maximumArguments > 10 ? codes::argumentMinimum : codes::argumentRange;
}

}  // namespace

FunctionResolver::FunctionResolver(const Symbols& symbols, Graph& graph, Layout& layout,
                                   Problems& problems, ExpressionResolver& expressions,
                                   IncidenceSums& sums, ArrayResolver& arrays,
                                   const std::vector<VariableLookups>& lookups)
    : symbols_(symbols), graph_(graph), problems_(problems), expressions_(expressions),
      arrays_(arrays), lookups_(lookups), formulas_(graph, layout),
      randoms_(symbols, graph, layout, problems), states_(symbols, graph, layout, problems),
      reductions_(symbols, graph, layout, problems, expressions, sums),
      macros_({graph, layout, problems, expressions, states_}) {}

NodeId FunctionResolver::call(const Call& call, const equation::Span& span, Scope& scope) {
    if (const xmile::Macro* const macro = symbols_.macro(call.function))
        return macros_.call(*macro, call, span, scope);
    if (const auto table = scope.locals ? scope.locals->table(call.function) : std::nullopt;
        table && call.arguments.size() == 1) {
        const NodeId x = expressions_.resolve(*call.arguments[0], scope);
        return x == kNoNode ? kNoNode : graph_.lookup({}, {*table}, x);
    }
    const Builtin* const builtin = findBuiltin(call.function);
    if (const auto variable = callableVariable(call, builtin)) {
        if (call.arguments.size() != 1)
            return problems_.refuse(codes::functionNeedsInput, scope, {call.function});
        return arrays_.call(*variable, call.subscripts, *call.arguments[0], scope);
    }
    if (!builtin)
        return unknown(call, span, scope);
    const auto count = static_cast<int>(call.arguments.size());
    if (count < builtin->minimumArguments || count > builtin->maximumArguments)
        return problems_.refuse(
            argumentCount(*builtin), scope,
            {quoted(span, scope), count, builtin->minimumArguments, builtin->maximumArguments});
    return builtIn(*builtin, call, span, scope);
}

/// A variable may have the name of a function; only a graphical one can be meant here.
std::optional<std::uint32_t> FunctionResolver::callableVariable(const Call& call,
                                                                const Builtin* builtin) const {
    const auto at = symbols_.variable(call.function);
    return at && (!builtin || !lookups_[*at].tables.empty()) ? at : std::nullopt;
}

NodeId FunctionResolver::unknown(const Call& call, const equation::Span& span, const Scope& scope) {
    if (const IssueCode* const refusal = refusalOf(call.function))
        return problems_.refuse(*refusal, scope, {quoted(span, scope)});
    std::vector<std::string_view> known;
    for (const Builtin& builtin : builtins())
        known.push_back(builtin.name);
    for (const xmile::Macro& macro : symbols_.document().macros)
        known.push_back(macro.name);
    const std::string near(nearest(call.function, known));
    return problems_.refuse(codes::unknownFunction, scope, {call.function, near});
}

NodeId FunctionResolver::builtIn(const Builtin& builtin, const Call& call,
                                 const equation::Span& span, Scope& scope) {
    if (ReductionResolver::reduces(builtin, call))
        return reductions_.reduce(builtin, *call.arguments[0], span, scope);
    if (builtin.kind == BuiltinKind::rank)
        return reductions_.rank(call, span, scope);
    if (builtin.kind == BuiltinKind::allocated)
        return reductions_.allocated(call, span, scope);
    if (builtin.kind == BuiltinKind::lookup)
        return lookup(call, scope);
    std::vector<NodeId> arguments;
    for (const auto& argument : call.arguments) {
        const bool isArray =
            builtin.kind == BuiltinKind::extremum && reductions_.isArray(*argument, scope);
        arguments.push_back(isArray ? reductions_.reduce(builtin, *argument, span, scope)
                                    : expressions_.resolve(*argument, scope));
    }
    if (std::ranges::find(arguments, kNoNode) != arguments.end())
        return kNoNode;
    return build(builtin, call, std::move(arguments), span, scope);
}

/// LOOKUP(table, x).
NodeId FunctionResolver::lookup(const Call& call, Scope& scope) {
    const auto* const table = std::get_if<equation::Reference>(&call.arguments[0]->node);
    const auto at = table ? symbols_.variable(table->name) : std::nullopt;
    if (!at)
        return problems_.refuse(codes::lookupNeedsFunction, scope);
    return arrays_.call(*at, table->subscripts, *call.arguments[1], scope);
}

NodeId FunctionResolver::build(const Builtin& builtin, const Call& call,
                               std::vector<NodeId> arguments, const equation::Span& span,
                               const Scope& scope) {
    switch (builtin.kind) {
    case BuiltinKind::elementwise: return graph_.apply(builtin.op, std::move(arguments));
    case BuiltinKind::safeDivide:
        if (arguments.size() == 2)
            arguments.push_back(graph_.number(0));
        return graph_.apply(Op::safeDivide, std::move(arguments));
    case BuiltinKind::extremum:
    case BuiltinKind::mean: return formulas_.ofSeveral(builtin, arguments);
    case BuiltinKind::step:
    case BuiltinKind::pulse:
    case BuiltinKind::pulseTrain:
    case BuiltinKind::ramp: return formulas_.ofTime(builtin, arguments);
    case BuiltinKind::truncate:
    case BuiltinKind::truncateModulo:
    case BuiltinKind::quantum:
    case BuiltinKind::logarithm: return formulas_.arithmetic(builtin, arguments);
    case BuiltinKind::randomUniform:
    case BuiltinKind::randomNormal:
    case BuiltinKind::randomTruncatedNormal:
    case BuiltinKind::randomLognormal:
    case BuiltinKind::randomExponential:
    case BuiltinKind::randomPoisson: return randoms_.call(builtin, arguments, span, scope);
    case BuiltinKind::pi: return graph_.number(std::numbers::pi);
    case BuiltinKind::infinity: return graph_.number(std::numeric_limits<double>::infinity());
    default: return states_.call(builtin, call.function, arguments, scope);
    }
}

}  // namespace kyosei
