// SPDX-License-Identifier: GPL-3.0-or-later
// Random functions (XMILE 1.0, section 3.5.2). Each call makes one uniform draw per member, step
// and element, and turns it into its distribution by the inverse of the distribution function.
#include "model/base/random.h"
#include "model/compile/resolve.h"

#include <utility>

namespace kyosei {

/// The draw for a call at `span`; each element of the variable being defined has its own.
NodeId Resolver::uniformDraw(NodeId seed, const equation::Span& span, const Scope& scope) {
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
    std::vector<Slot> slots;
    const Slot first = layout_.literals(sites);
    for (std::uint32_t i = 0; i < sites.size(); ++i)
        slots.push_back(first + i);
    const NodeId place = graph_.load(space, std::move(slots));
    return graph_.apply(Op::randomUniform, {clock(&Code::memberNumber), clock(&Code::stepNumber),
                                            graph_.apply(Op::add, {place, seed})});
}

NodeId Resolver::randomFunction(const Builtin& builtin, const std::vector<NodeId>& arguments,
                                const equation::Span& span, const Scope& scope) {
    const auto seedAt = static_cast<std::size_t>(builtin.order);
    const NodeId seed = arguments.size() > seedAt ? arguments[seedAt] : graph_.number(0);
    const NodeId draw = uniformDraw(seed, span, scope);
    const NodeId one = graph_.number(1);
    const auto apply = [&](Op op, std::initializer_list<NodeId> operands) {
        return graph_.apply(op, operands);
    };
    const auto scaled = [&](NodeId value, NodeId factor, NodeId offset) {
        return apply(Op::add, {offset, apply(Op::multiply, {value, factor})});
    };
    switch (builtin.kind) {
    case BuiltinKind::randomUniform:
        return scaled(draw, apply(Op::subtract, {arguments[1], arguments[0]}), arguments[0]);
    case BuiltinKind::randomNormal:
        return scaled(apply(Op::normalQuantile, {draw}), arguments[1], arguments[0]);
    case BuiltinKind::randomTruncatedNormal: {
        const auto probability = [&](NodeId limit) {
            const NodeId distance = apply(Op::subtract, {limit, arguments[2]});
            return apply(Op::normalProbability, {apply(Op::divide, {distance, arguments[3]})});
        };
        const NodeId low = probability(arguments[0]);
        const NodeId width = apply(Op::subtract, {probability(arguments[1]), low});
        const NodeId standard = apply(Op::normalQuantile, {scaled(draw, width, low)});
        return scaled(standard, arguments[3], arguments[2]);
    }
    case BuiltinKind::randomLognormal: {
        // Mean and standard deviation are those of the value, not of its logarithm.
        const NodeId ratio = apply(Op::divide, {arguments[1], arguments[0]});
        const NodeId variance =
            apply(Op::naturalLogarithm, {apply(Op::add, {one, apply(Op::square, {ratio})})});
        const NodeId median =
            apply(Op::subtract, {apply(Op::naturalLogarithm, {arguments[0]}),
                                 apply(Op::divide, {variance, graph_.number(2)})});
        return apply(Op::exponential, {scaled(apply(Op::normalQuantile, {draw}),
                                              apply(Op::squareRoot, {variance}), median)});
    }
    case BuiltinKind::randomExponential:
        return apply(Op::negate,
                     {apply(Op::multiply, {arguments[0], apply(Op::naturalLogarithm, {draw})})});
    default: return apply(Op::poissonQuantile, {draw, arguments[0]});
    }
}

}  // namespace kyosei
