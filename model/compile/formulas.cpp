// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/formulas.h"

#include "model/compile/names.h"

namespace kyosei {

namespace {

/// Points in time count as reached this fraction of a step early, against rounding.
constexpr double kTimeTolerance = 1e-6;

}  // namespace

NodeId Formulas::clock(Slot Code::*which) {
    return readClock(graph_, layout_, which);
}

/// Towards zero.
NodeId Formulas::truncated(NodeId value) {
    const NodeId magnitude = graph_.apply(Op::integerPart, {graph_.apply(Op::absolute, {value})});
    return graph_.apply(Op::multiply, {graph_.apply(Op::sign, {value}), magnitude});
}

NodeId Formulas::arithmetic(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    if (builtin.kind == BuiltinKind::truncate)
        return truncated(arguments[0]);
    if (builtin.kind == BuiltinKind::logarithm)
        return graph_.apply(Op::divide, {graph_.apply(Op::naturalLogarithm, {arguments[0]}),
                                         graph_.apply(Op::naturalLogarithm, {arguments[1]})});
    const NodeId whole =
        graph_.apply(Op::multiply, {arguments[1], truncated(graph_.apply(Op::divide, arguments))});
    if (builtin.kind == BuiltinKind::quantum)  // without a quantum nothing is rounded
        return graph_.apply(
            Op::select,
            {graph_.apply(Op::greater, {arguments[1], graph_.number(0)}), whole, arguments[0]});
    return graph_.apply(Op::subtract, {arguments[0], whole});
}

NodeId Formulas::ofSeveral(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    const bool isMean = builtin.kind == BuiltinKind::mean;
    NodeId total = arguments[0];
    for (std::size_t i = 1; i < arguments.size(); ++i)
        total = graph_.apply(isMean ? Op::add : builtin.op, {total, arguments[i]});
    if (!isMean)
        return total;
    return graph_.apply(Op::divide, {total, graph_.number(static_cast<double>(arguments.size()))});
}

NodeId Formulas::ofTime(const Builtin& builtin, const std::vector<NodeId>& arguments) {
    const NodeId dt = clock(&Code::timeStep);
    const NodeId early = graph_.apply(Op::multiply, {dt, graph_.number(kTimeTolerance)});
    if (builtin.kind == BuiltinKind::step)
        return step(arguments, early);
    const bool isTrain = builtin.kind == BuiltinKind::pulseTrain;
    const NodeId first = isTrain                ? arguments[0]
                         : arguments.size() > 1 ? arguments[1]
                                                : clock(&Code::startTime);
    return builtin.kind == BuiltinKind::ramp ? ramp(arguments, first)
                                             : pulse(arguments, first, early, isTrain);
}

NodeId Formulas::step(const std::vector<NodeId>& arguments, NodeId early) {
    const NodeId from = graph_.apply(Op::subtract, {arguments[1], early});
    const NodeId reached = graph_.apply(Op::greaterEqual, {clock(&Code::time), from});
    return graph_.apply(Op::select, {reached, arguments[0], graph_.number(0)});
}

NodeId Formulas::ramp(const std::vector<NodeId>& arguments, NodeId first) {
    NodeId now = clock(&Code::time);
    if (arguments.size() > 2)
        now = graph_.apply(Op::minimum, {now, arguments[2]});
    const NodeId elapsed = graph_.apply(Op::subtract, {now, first});
    return graph_.apply(Op::multiply,
                        {arguments[0], graph_.apply(Op::maximum, {graph_.number(0), elapsed})});
}

NodeId Formulas::pulse(const std::vector<NodeId>& arguments, NodeId first, NodeId early,
                       bool isTrain) {
    const NodeId dt = clock(&Code::timeStep);
    const NodeId zero = graph_.number(0);
    const NodeId elapsed =
        graph_.apply(Op::add, {graph_.apply(Op::subtract, {clock(&Code::stepTime), first}), early});
    NodeId sincePulse = elapsed;
    if (arguments.size() > 2) {
        const NodeId isRepeated = graph_.apply(Op::greater, {arguments[2], zero});
        sincePulse = graph_.apply(
            Op::select, {isRepeated, graph_.apply(Op::modulo, {elapsed, arguments[2]}), elapsed});
    }
    const NodeId lasts = graph_.apply(Op::less, {sincePulse, isTrain ? arguments[1] : dt});
    const NodeId isOn =
        graph_.apply(Op::logicalAnd, {graph_.apply(Op::greaterEqual, {elapsed, zero}), lasts});
    if (!isTrain)
        return graph_.apply(Op::select, {isOn, graph_.apply(Op::divide, {arguments[0], dt}), zero});
    const NodeId last = graph_.apply(Op::add, {arguments[3], early});
    const NodeId notOver = graph_.apply(Op::lessEqual, {clock(&Code::stepTime), last});
    return graph_.apply(Op::logicalAnd, {isOn, notOver});
}

}  // namespace kyosei
