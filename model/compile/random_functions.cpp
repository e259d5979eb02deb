// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/random_functions.h"

#include "model/base/random.h"
#include "model/compile/issue_codes.h"
#include "model/compile/names.h"
#include "model/compile/problems.h"
#include "model/program/random_draws.h"

#include <limits>

namespace kyosei {

/// The draw for a call at `span`; each element of the variable being defined has its own.
NodeId RandomFunctions::uniformDraw(NodeId seed, const equation::Span& span, const Scope& scope) {
    const Space space = axesOf(scope);
    const std::uint64_t site = callSite(scope.site, span.begin);
    std::vector<double> sites;
    for (std::uint32_t i = 0; i < elementCount(space); ++i) {
        std::uint64_t element = 0;  // row-major in the whole variable, whichever part is at hand
        for (const Binding& binding : scope.bindings) {
            const std::uint64_t at =
                binding.fixed ? binding.element : elementMap({binding.axis}, space)[i];
            element = element * symbols_.sizeOf(binding.dimension) + at;
        }
        sites.push_back(siteNumber(callSite(site, element)));
    }
    const NodeId place = loadLiterals(graph_, layout_, space, sites);
    return graph_.apply(Op::randomUniform, {readClock(graph_, layout_, &Code::memberNumber),
                                            readClock(graph_, layout_, &Code::stepNumber),
                                            graph_.apply(Op::add, {place, seed})});
}

NodeId RandomFunctions::scaled(NodeId value, NodeId factor, NodeId offset) {
    return graph_.apply(Op::add, {offset, graph_.apply(Op::multiply, {value, factor})});
}

NodeId RandomFunctions::call(const Builtin& builtin, const std::vector<NodeId>& arguments,
                             const equation::Span& span, const Scope& scope) {
    const auto seedAt = static_cast<std::size_t>(builtin.order);
    const NodeId seed = arguments.size() > seedAt ? arguments[seedAt] : graph_.number(0);
    const NodeId isPossible = exists(builtin, arguments);
    if (graph_.isNumber(isPossible) && graph_[isPossible].value == 0)
        return problems_.refuse(codes::impossibleDistribution, scope, {quoted(span, scope)});
    const NodeId drawn = value(builtin, arguments, uniformDraw(seed, span, scope));
    return graph_.isNumber(isPossible)
               ? drawn
               : graph_.apply(
                     Op::select,
                     {isPossible, drawn, graph_.number(std::numeric_limits<double>::quiet_NaN())});
}

NodeId RandomFunctions::exists(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    const auto atLeast = [&](std::size_t a, NodeId b) {
        return graph_.apply(Op::greaterEqual, {arguments[a], b});
    };
    const NodeId zero = graph_.number(0);
    switch (builtin.kind) {
    case BuiltinKind::randomUniform: return atLeast(1, arguments[0]);
    case BuiltinKind::randomNormal: return atLeast(1, zero);
    case BuiltinKind::randomTruncatedNormal:
        return graph_.apply(Op::logicalAnd, {atLeast(1, arguments[0]), atLeast(3, zero)});
    case BuiltinKind::randomLognormal:
        return graph_.apply(Op::logicalAnd, {atLeast(0, zero), atLeast(1, zero)});
    default: return atLeast(0, zero);
    }
}

NodeId RandomFunctions::value(const Builtin& builtin, const std::vector<NodeId>& arguments,
                              NodeId draw) {
    switch (builtin.kind) {
    case BuiltinKind::randomUniform:
        return scaled(draw, graph_.apply(Op::subtract, {arguments[1], arguments[0]}), arguments[0]);
    case BuiltinKind::randomNormal:
        return scaled(graph_.apply(Op::normalQuantile, {draw}), arguments[1], arguments[0]);
    case BuiltinKind::randomTruncatedNormal: return truncatedNormal(draw, arguments);
    case BuiltinKind::randomLognormal: return lognormal(draw, arguments);
    case BuiltinKind::randomExponential: {
        const NodeId logarithm = graph_.apply(Op::naturalLogarithm, {draw});
        return graph_.apply(Op::negate, {graph_.apply(Op::multiply, {arguments[0], logarithm})});
    }
    default: return graph_.apply(Op::poissonQuantile, {draw, arguments[0]});
    }
}

/// Minimum, maximum, mean, standard deviation.
NodeId RandomFunctions::truncatedNormal(NodeId draw, const std::vector<NodeId>& arguments) {
    const auto probability = [&](NodeId limit) {
        const NodeId distance = graph_.apply(Op::subtract, {limit, arguments[2]});
        return graph_.apply(Op::normalProbability,
                            {graph_.apply(Op::divide, {distance, arguments[3]})});
    };
    const NodeId low = probability(arguments[0]);
    const NodeId width = graph_.apply(Op::subtract, {probability(arguments[1]), low});
    const NodeId standard = graph_.apply(Op::normalQuantile, {scaled(draw, width, low)});
    return scaled(standard, arguments[3], arguments[2]);
}

/// Mean and standard deviation are those of the value, not of its logarithm.
NodeId RandomFunctions::lognormal(NodeId draw, const std::vector<NodeId>& arguments) {
    const NodeId ratio = graph_.apply(Op::divide, {arguments[1], arguments[0]});
    const NodeId square = graph_.apply(Op::square, {ratio});
    const NodeId variance =
        graph_.apply(Op::naturalLogarithm, {graph_.apply(Op::add, {graph_.number(1), square})});
    const NodeId median =
        graph_.apply(Op::subtract, {graph_.apply(Op::naturalLogarithm, {arguments[0]}),
                                    graph_.apply(Op::divide, {variance, graph_.number(2)})});
    const NodeId standard = graph_.apply(Op::normalQuantile, {draw});
    return graph_.apply(Op::exponential,
                        {scaled(standard, graph_.apply(Op::squareRoot, {variance}), median)});
}

}  // namespace kyosei
