// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that remember: each call owns hidden stocks or kept values, defined as in the XMILE 1.0
// specification, section 3.5.3.
#include "model/compile/resolve.h"

#include <utility>

namespace kyosei {

namespace {

constexpr int kMaximumOrder = 100;

}  // namespace

Resolver::State Resolver::addState(HiddenState::Kind kind, std::string_view name,
                                   const Space& space, NodeId initial, NodeId value) {
    HiddenState state;
    state.kind = kind;
    state.name = name;
    state.owner = layout_.owner;
    state.count = elementCount(space);
    state.space = graph_.intern(space);
    state.first = layout_.allocate(state.count);
    state.initial = initial;
    state.value = value;
    std::vector<Slot> slots;
    for (std::uint32_t i = 0; i < state.count; ++i)
        slots.push_back(state.first + i);
    layout_.hidden.push_back(std::move(state));
    return {layout_.hidden.size() - 1, graph_.load(space, std::move(slots))};
}

NodeId Resolver::stateFunction(const Builtin& builtin, const equation::Call& call,
                               const std::vector<NodeId>& arguments, Scope& scope) {
    const std::string name = call.function + " in " + scope.place.variable;
    Space space;
    for (const NodeId argument : arguments)
        space = unite(space, graph_.spaceOf(argument));
    using Kind = HiddenState::Kind;
    switch (builtin.kind) {
    case BuiltinKind::initial: return addState(Kind::start, name, space, arguments[0]).load;
    case BuiltinKind::activeInitial:
        return addState(Kind::value, name, space, arguments[1], arguments[0]).load;
    case BuiltinKind::previous:
        return remember(name, space, lasting(name, space, arguments[0]), arguments.back(), {});
    case BuiltinKind::pipeline: {
        const NodeId initial = arguments.size() > 2 ? arguments[2] : arguments[0];
        if (graph_.isNumber(arguments[1]) && graph_[arguments[1]].value == 0)
            return arguments[0];
        return remember(name, space, lasting(name, space, arguments[0]), initial,
                        addState(Kind::start, name, space, arguments[1]).load);
    }
    case BuiltinKind::sampleIfTrue: {
        const State sampled = addState(Kind::value, name, space, kNoNode);
        const NodeId before = remember(name, space, sampled.load, arguments[2], {});
        layout_.hidden[sampled.index].value =
            graph_.apply(Op::select, {arguments[0], arguments[1], before});
        return sampled.load;
    }
    case BuiltinKind::trend:
        return trend(name, arguments[0], arguments[1],
                     arguments.size() > 2 ? arguments[2] : graph_.number(0));
    case BuiltinKind::forecast: {
        const NodeId growth = trend(name, arguments[0], arguments[1],
                                    arguments.size() > 3 ? arguments[3] : graph_.number(0));
        const NodeId ahead = graph_.apply(Op::multiply, {growth, arguments[2]});
        return graph_.apply(Op::multiply,
                            {arguments[0], graph_.apply(Op::add, {graph_.number(1), ahead})});
    }
    default: break;
    }
    int order = builtin.order;
    std::size_t initialAt = 2;
    if (order <= 0) {
        const Node& written = graph_[arguments[order == 0 ? 2 : 3]];
        if (written.kind != Node::Kind::number || !(written.value >= 1) ||
            written.value > kMaximumOrder)
            return refuse(scope, IssueCode::wrongArguments,
                          "The order of " + call.function + " must be a number from 1 to " +
                              std::to_string(kMaximumOrder) + ".");
        initialAt = order == 0 ? 3 : 2;
        order = static_cast<int>(written.value);
    }
    const NodeId initial = arguments.size() > initialAt ? arguments[initialAt] : arguments[0];
    return builtin.kind == BuiltinKind::smooth
               ? smooth(name, arguments[0], arguments[1], initial, order)
               : delay(name, arguments[0], arguments[1], initial, order);
}

/// The same value in slots of its own. A variable is taken as it ends up, an outflow as its stock
/// limits it.
NodeId Resolver::lasting(std::string_view name, const Space& space, NodeId value) {
    return graph_[value].kind == Node::Kind::load
               ? value
               : addState(HiddenState::Kind::value, name, space, kNoNode, value).load;
}

/// What `value`, which lies in slots along its own space, was one step or some `time` earlier.
NodeId Resolver::remember(std::string_view name, const Space& space, NodeId value, NodeId initial,
                          std::optional<NodeId> time) {
    const State kept = addState(HiddenState::Kind::memory, name, space, initial);
    HiddenState& state = layout_.hidden[kept.index];
    for (const std::uint32_t element : elementMap(graph_.spaceOf(value), space))
        state.sources.push_back(graph_[value].slots[element]);
    for (std::uint32_t i = 0; time && i < state.count; ++i)
        state.delays.push_back(graph_[*time].slots[i]);
    return kept.load;
}

/// A cascade of `order` stocks, each approaching the one before it within time / order.
NodeId Resolver::smooth(std::string_view name, NodeId input, NodeId time, NodeId initial,
                        int order) {
    const Space space =
        unite(unite(graph_.spaceOf(input), graph_.spaceOf(time)), graph_.spaceOf(initial));
    const NodeId stageTime = graph_.apply(Op::divide, {time, graph_.number(order)});
    NodeId previous = input;
    for (int stage = 0; stage < order; ++stage) {
        const State stock = addState(HiddenState::Kind::stock, name, space, initial);
        const NodeId gap = graph_.apply(Op::subtract, {previous, stock.load});
        layout_.hidden[stock.index].value = graph_.apply(Op::divide, {gap, stageTime});
        previous = stock.load;
    }
    return previous;
}

/// A cascade of `order` stocks, each emptying into the next at its level over time / order; the
/// value is the last outflow. Material is conserved.
NodeId Resolver::delay(std::string_view name, NodeId input, NodeId time, NodeId initial,
                       int order) {
    const Space space =
        unite(unite(graph_.spaceOf(input), graph_.spaceOf(time)), graph_.spaceOf(initial));
    const NodeId stageTime = graph_.apply(Op::divide, {time, graph_.number(order)});
    const NodeId content = graph_.apply(Op::multiply, {initial, stageTime});
    NodeId inflow = input;
    for (int stage = 0; stage < order; ++stage) {
        const State stock = addState(HiddenState::Kind::stock, name, space, content);
        const NodeId outflow = graph_.apply(Op::divide, {stock.load, stageTime});
        layout_.hidden[stock.index].value = graph_.apply(Op::subtract, {inflow, outflow});
        inflow = outflow;
    }
    return inflow;
}

/// Fractional growth of the input per unit of time, against its own exponential average.
NodeId Resolver::trend(std::string_view name, NodeId input, NodeId time, NodeId initial) {
    const Space space =
        unite(unite(graph_.spaceOf(input), graph_.spaceOf(time)), graph_.spaceOf(initial));
    const NodeId one = graph_.number(1);
    const NodeId growth = graph_.apply(Op::add, {one, graph_.apply(Op::multiply, {initial, time})});
    const State average =
        addState(HiddenState::Kind::stock, name, space, graph_.apply(Op::divide, {input, growth}));
    const NodeId gap = graph_.apply(Op::subtract, {input, average.load});
    layout_.hidden[average.index].value = graph_.apply(Op::divide, {gap, time});
    const NodeId scale = graph_.apply(Op::multiply, {average.load, time});
    return graph_.apply(Op::safeDivide, {gap, scale, graph_.number(0)});
}

}  // namespace kyosei
