// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/states.h"

#include "model/compile/issue_codes.h"
#include "model/compile/names.h"

#include <algorithm>
#include <utility>

namespace kyosei {

using Kind = HiddenState::Kind;

namespace {

constexpr int kMaximumOrder = 100;

}  // namespace

StateBuilder::State StateBuilder::add(Kind kind, std::string_view name, const Space& space,
                                      NodeId initial, NodeId value) {
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

void StateBuilder::define(const State& state, NodeId initial, NodeId value) {
    layout_.hidden[state.index].initial = initial;
    layout_.hidden[state.index].value = value;
}

NodeId StateBuilder::call(const Builtin& builtin, const std::string& function,
                          const std::vector<NodeId>& arguments, const Scope& scope) {
    Call call{function + " in " + scope.place.variable, {}, arguments};
    for (const NodeId argument : arguments)
        call.space = unite(call.space, graph_.spaceOf(argument));
    switch (builtin.kind) {
    case BuiltinKind::initial: return add(Kind::start, call.name, call.space, arguments[0]).load;
    case BuiltinKind::activeInitial:
        return add(Kind::value, call.name, call.space, arguments[1], arguments[0]).load;
    case BuiltinKind::previous:
        return remember(call, lasting(call, arguments[0]), arguments.back(), {});
    case BuiltinKind::pipeline: return pipeline(call, scope);
    case BuiltinKind::arrivals: return arrivals(call);
    case BuiltinKind::conveyed: return conveyorBelt(call, scope);
    case BuiltinKind::front: return queueFront(call);
    case BuiltinKind::history: return history(call, scope);
    case BuiltinKind::sampleIfTrue: return sampleIfTrue(call);
    case BuiltinKind::trend: return trend(call, call.has(2) ? arguments[2] : graph_.number(0));
    case BuiltinKind::forecast: return forecast(call);
    default: return cascade(builtin, function, call, scope);
    }
}

/// DELAY(input, time, initial): the input some time ago.
NodeId StateBuilder::pipeline(const Call& call, const Scope& scope) {
    const NodeId input = call.arguments[0];
    const NodeId time = call.arguments[1];
    if (graph_.isNumber(time) && graph_[time].value == 0)
        return input;
    if (graph_.isNumber(time) && !(graph_[time].value > 0))
        return problems_.refuse(codes::delayTime, scope);
    const NodeId initial = call.has(2) ? call.arguments[2] : input;
    const NodeId atStart = add(Kind::start, call.name, call.space, time).load;
    return remember(call, lasting(call, input), initial, atStart);
}

/// ARRIVALS(input, time, initial): the sum of all that was put in with a time that ends now; until
/// the first time has passed, `initial` as well.
NodeId StateBuilder::arrivals(const Call& call) {
    const NodeId input = add(Kind::value, call.name, call.space, kNoNode, call.arguments[0]).load;
    const NodeId time = add(Kind::value, call.name, call.space, kNoNode, call.arguments[1]).load;
    const NodeId kept = remember(call, input, call.arguments[2], time);
    layout_.hidden.back().travels = true;
    return kept;
}

/// HISTORY(input, time): the input at that time of the run, 0 at times that have not been.
NodeId StateBuilder::history(const Call& call, const Scope& scope) {
    const NodeId input = call.arguments[0];
    const NodeId time = call.arguments[1];
    const NodeId none = graph_.number(0);
    if (constants_.isSteady(time)) {
        const NodeId now = readClock(graph_, layout_, &Code::stepTime);
        const NodeId half = graph_.apply(
            Op::multiply, {readClock(graph_, layout_, &Code::timeStep), graph_.number(0.5)});
        const NodeId distance =
            graph_.apply(Op::absolute, {graph_.apply(Op::subtract, {now, time})});
        return sampled(call, graph_.apply(Op::less, {distance, half}), input, none);
    }
    const NodeId lag = lagOf(time);
    if (lag == kNoNode || !constants_.isSteady(lag))
        return problems_.refuse(codes::historyTime, scope);
    if (graph_.isNumber(lag) && graph_[lag].value <= 0)
        return graph_[lag].value < 0 ? none : input;
    const NodeId atStart = add(Kind::start, call.name, call.space, lag).load;
    return remember(call, lasting(call, input), none, atStart);
}

/// How far `time` lies before TIME, where it is written as TIME less something; else kNoNode.
NodeId StateBuilder::lagOf(NodeId time) {
    const NodeId now = readClock(graph_, layout_, &Code::time);
    if (time == now)
        return graph_.number(0);
    const Node written = graph_[time];
    if (written.kind != Node::Kind::operation || written.arguments.size() != 2)
        return kNoNode;
    const NodeId left = written.arguments[0];
    const NodeId right = written.arguments[1];
    if (written.op == Op::subtract && left == now)
        return right;
    if (written.op == Op::add && (left == now || right == now))
        return graph_.apply(Op::negate, {left == now ? right : left});
    return kNoNode;
}

NodeId StateBuilder::sampleIfTrue(const Call& call) {
    return sampled(call, call.arguments[0], call.arguments[1], call.arguments[2]);
}

/// `value` as it was when `condition` was last true.
NodeId StateBuilder::sampled(const Call& call, NodeId condition, NodeId value, NodeId initial) {
    const State sampled = add(Kind::value, call.name, call.space, kNoNode);
    const NodeId before = remember(call, sampled.load, initial, {});
    define(sampled, kNoNode, graph_.apply(Op::select, {condition, value, before}));
    return sampled.load;
}

/// FORCST(input, averaging time, horizon, initial).
NodeId StateBuilder::forecast(const Call& call) {
    const NodeId growth = trend(call, call.has(3) ? call.arguments[3] : graph_.number(0));
    const NodeId ahead = graph_.apply(Op::multiply, {growth, call.arguments[2]});
    return graph_.apply(Op::multiply,
                        {call.arguments[0], graph_.apply(Op::add, {graph_.number(1), ahead})});
}

/// Smoothing and delays of some order, which is part of the function's name or an argument.
NodeId StateBuilder::cascade(const Builtin& builtin, const std::string& function, const Call& call,
                             const Scope& scope) {
    int order = builtin.order;
    std::size_t initialAt = 2;
    if (order <= 0) {
        const double written =
            constants_.structural(call.arguments[order == 0 ? 2 : 3]).value_or(0);
        if (!(written >= 1) || written > kMaximumOrder)
            return problems_.refuse(codes::delayOrder, scope, {function, kMaximumOrder});
        initialAt = order == 0 ? 3 : 2;
        order = order == 0 ? static_cast<int>(written)
                           : vensimOrder(static_cast<int>(written), call.arguments[1]);
    }
    const NodeId initial = call.arguments[call.has(initialAt) ? initialAt : 0];
    return builtin.kind == BuiltinKind::smooth ? smooth(call, initial, order)
                                               : delay(call, initial, order, builtin.order < 0);
}

/// Vensim has no more stages than steps of the delay.
int StateBuilder::vensimOrder(int written, NodeId time) {
    const auto steps = constants_.known(
        graph_.apply(Op::divide, {time, readClock(graph_, layout_, &Code::timeStep)}));
    if (!steps || !(*steps < written))
        return written;
    (void)constants_.structural(time);
    return std::max(1, static_cast<int>(*steps + 1e-6));
}

/// The same value in slots of its own. A variable is taken as it ends up, an outflow as its stock
/// limits it.
NodeId StateBuilder::lasting(const Call& call, NodeId value) {
    return graph_[value].kind == Node::Kind::load
               ? value
               : add(Kind::value, call.name, call.space, kNoNode, value).load;
}

/// What `value`, which lies in slots along its own space, was one step or some `time` earlier.
NodeId StateBuilder::remember(const Call& call, NodeId value, NodeId initial,
                              std::optional<NodeId> time) {
    const State kept = add(Kind::memory, call.name, call.space, initial);
    HiddenState& state = layout_.hidden[kept.index];
    for (const std::uint32_t element : elementMap(graph_.spaceOf(value), call.space))
        state.sources.push_back(graph_[value].slots[element]);
    for (std::uint32_t i = 0; time && i < state.count; ++i)
        state.delays.push_back(graph_[*time].slots[i]);
    return kept.load;
}

Space StateBuilder::spaceOf(NodeId input, NodeId time, NodeId initial) const {
    return unite(unite(graph_.spaceOf(input), graph_.spaceOf(time)), graph_.spaceOf(initial));
}

/// A cascade of `order` stocks, each approaching the one before it within time / order.
NodeId StateBuilder::smooth(const Call& call, NodeId initial, int order) {
    const NodeId time = call.arguments[1];
    const Space space = spaceOf(call.arguments[0], time, initial);
    const NodeId stageTime = graph_.apply(Op::divide, {time, graph_.number(order)});
    NodeId previous = call.arguments[0];
    for (int stage = 0; stage < order; ++stage) {
        const State stock = add(Kind::stock, call.name, space, initial);
        const NodeId gap = graph_.apply(Op::subtract, {previous, stock.load});
        define(stock, initial, graph_.apply(Op::divide, {gap, stageTime}));
        previous = stock.load;
    }
    return previous;
}

/// A cascade of `order` stocks, each emptying into the next at its level over time / order; the
/// value is the last outflow. Material is conserved. In Vensim's DELAY N (`lags`), as its published
/// results show, a change of the delay reaches the last outflow one step later than the others.
NodeId StateBuilder::delay(const Call& call, NodeId initial, int order, bool lags) {
    const NodeId time = call.arguments[1];
    const Space space = spaceOf(call.arguments[0], time, initial);
    const NodeId stageTime = graph_.apply(Op::divide, {time, graph_.number(order)});
    const NodeId content = graph_.apply(Op::multiply, {initial, stageTime});
    const Call timing{call.name, graph_.spaceOf(stageTime), call.arguments};
    const NodeId lastTime = lags && !constants_.isSteady(stageTime)
                                ? remember(timing, lasting(timing, stageTime), stageTime, {})
                                : stageTime;
    NodeId inflow = call.arguments[0];
    for (int stage = 0; stage < order; ++stage) {
        const State stock = add(Kind::stock, call.name, space, content);
        const NodeId outflow =
            graph_.apply(Op::divide, {stock.load, stage + 1 == order ? lastTime : stageTime});
        define(stock, content, graph_.apply(Op::subtract, {inflow, outflow}));
        inflow = outflow;
    }
    return inflow;
}

/// Fractional growth of the input per unit of time, against its own exponential average.
NodeId StateBuilder::trend(const Call& call, NodeId initial) {
    const NodeId input = call.arguments[0];
    const NodeId time = call.arguments[1];
    const NodeId one = graph_.number(1);
    const NodeId growth = graph_.apply(Op::add, {one, graph_.apply(Op::multiply, {initial, time})});
    const NodeId start = graph_.apply(Op::divide, {input, growth});
    const State average = add(Kind::stock, call.name, spaceOf(input, time, initial), start);
    const NodeId gap = graph_.apply(Op::subtract, {input, average.load});
    define(average, start, graph_.apply(Op::divide, {gap, time}));
    const NodeId scale = graph_.apply(Op::multiply, {average.load, time});
    return graph_.apply(Op::safeDivide, {gap, scale, graph_.number(0)});
}

}  // namespace kyosei
