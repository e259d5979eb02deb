// SPDX-License-Identifier: GPL-3.0-or-later
// The belts of conveyors and the batches of queues.
#include "model/compile/issue_codes.h"
#include "model/compile/states.h"

#include <tuple>

namespace kyosei {

namespace {

constexpr double kMaximumLeaks = 100;

// Where the arguments of CONVEYOR_BELT stand.
constexpr std::size_t kOutputAt = 0;
constexpr std::size_t kLeaksAt = 1;
constexpr std::size_t kExponentialAt = 2;
constexpr std::size_t kContentAt = 3;
constexpr std::size_t kStepsAt = 4;
constexpr std::size_t kSpacingAt = 5;
constexpr std::size_t kPaceAt = 6;
constexpr std::size_t kFirstLeakAt = 7;

}  // namespace

/// CONVEYOR_BELT(output, leaks, exponential, content, steps, spacing, pace,
/// fraction, from, to, ..., entering, placement, ...): what a belt gives at the start of a step,
/// see beltOutput(). Everything but the first three and the zones is taken as it is in each step,
/// for the next one; content, spacing and fractions as they are at the start make the belt as it is
/// then. A placement is 0, 1 or 2, or what the leak of another belt may take.
NodeId StateBuilder::conveyorBelt(const Call& call, const Scope& scope) {
    const auto belt = readBelt(call);
    if (!belt)
        return problems_.refuse(codes::beltArguments, scope);
    std::vector<NodeId> same(call.arguments.begin() + 1, call.arguments.end());
    const auto [known, isNew] = belts_.try_emplace({call.space, std::move(same)});
    if (isNew)
        known->second = addBelts(call, *belt);
    return known->second[belt->output];
}

std::optional<StateBuilder::BeltCall> StateBuilder::readBelt(const Call& call) const {
    const auto number = [&](std::size_t argument) {
        const NodeId node = call.arguments[argument];
        return graph_.isNumber(node) ? graph_[node].value : -1.0;
    };
    BeltCall belt;
    if (!(number(kLeaksAt) >= 0 && number(kLeaksAt) <= kMaximumLeaks))
        return std::nullopt;
    belt.leaks = static_cast<std::size_t>(number(kLeaksAt));
    if (!(number(kOutputAt) >= 0 && number(kOutputAt) <= 2 * static_cast<double>(belt.leaks)) ||
        call.arguments.size() < belt.firstInflow() ||
        (call.arguments.size() - belt.firstInflow()) % 2 != 0)
        return std::nullopt;
    belt.output = static_cast<std::size_t>(number(kOutputAt));
    belt.shape.leaksExponentially = number(kExponentialAt) == 1;
    for (std::size_t leak = 0; leak < belt.leaks; ++leak) {
        const LeakZone zone{number(kFirstLeakAt + 3 * leak + 1),
                            number(kFirstLeakAt + 3 * leak + 2)};
        if (!(zone.from >= 0 && zone.from <= zone.to && zone.to <= 1))
            return std::nullopt;
        belt.shape.zones.push_back(zone);
    }
    for (std::size_t at = belt.firstInflow() + 1; at < call.arguments.size(); at += 2)
        for (std::uint32_t e = 0; e < graph_.sizeOf(graph_[call.arguments[at]].space); ++e)
            if (!placementOf(call.arguments[at], e))
                return std::nullopt;
    return belt;
}

std::optional<BeltState::Inflow> StateBuilder::placementOf(NodeId written,
                                                           std::uint32_t element) const {
    using Placement = BeltState::Placement;
    BeltState::Inflow inflow;
    if (graph_.isNumber(written)) {
        const double value = graph_[written].value;
        if (value != 0 && value != 1 && value != 2)
            return std::nullopt;
        inflow.placement = value == 0   ? Placement::entrance
                           : value == 1 ? Placement::even
                                        : Placement::asContent;
        return inflow;
    }
    const auto found = graph_[written].kind == Node::Kind::load
                           ? leakable_.find(graph_[written].slots[element])
                           : leakable_.end();
    if (found == leakable_.end())
        return std::nullopt;
    inflow.placement = Placement::asLeak;
    std::tie(inflow.belt, inflow.leak) = found->second;
    return inflow;
}

/// One belt for each element; what they give, by output.
std::vector<NodeId> StateBuilder::addBelts(const Call& call, const BeltCall& belt) {
    const auto at = [&](std::size_t argument) {
        return call.arguments.begin() + static_cast<std::ptrdiff_t>(argument);
    };
    std::vector<NodeId> operands = {call.arguments[kExponentialAt]};
    operands.insert(operands.end(), at(kContentAt), at(kPaceAt));
    operands.insert(operands.end(), at(kFirstLeakAt), at(belt.firstInflow()));
    std::vector<NodeId> outputs;
    std::vector<Slot> firstSlots;
    for (std::uint32_t i = 0; i <= 2 * belt.leaks; ++i) {
        const State state =
            add(HiddenState::Kind::belt, call.name, call.space, graph_.belt(operands, i));
        outputs.push_back(state.load);
        firstSlots.push_back(layout_.hidden[state.index].first);
    }
    std::vector<std::vector<Slot>> slots(call.arguments.size());
    for (std::size_t i = kContentAt; i < slots.size(); ++i)
        if (i < belt.firstInflow() ? i <= kPaceAt || (i - kFirstLeakAt) % 3 == 0
                                   : (i - belt.firstInflow()) % 2 == 0)
            slots[i] = lastingSlots(call, call.arguments[i]);
    const std::uint32_t count = elementCount(call.space);
    for (std::uint32_t element = 0; element < count; ++element) {
        BeltState state{belt.shape,
                        {},
                        slots[kContentAt][element],
                        slots[kStepsAt][element],
                        slots[kSpacingAt][element],
                        slots[kPaceAt][element],
                        {},
                        {}};
        for (const Slot slot : firstSlots)
            state.outputs.push_back(slot + element);
        for (std::size_t leak = 0; leak < belt.leaks; ++leak) {
            state.leaking.push_back(slots[kFirstLeakAt + 3 * leak][element]);
            leakable_[firstSlots[leak + 1] + element] = {
                static_cast<std::uint32_t>(layout_.belts.size()), static_cast<std::uint32_t>(leak)};
        }
        for (std::size_t i = belt.firstInflow(); i < call.arguments.size(); i += 2) {
            const NodeId written = call.arguments[i + 1];
            const auto map = elementMap(graph_.spaceOf(written), call.space);
            BeltState::Inflow inflow = placementOf(written, map[element]).value();
            inflow.amount = slots[i][element];
            if (inflow.placement == BeltState::Placement::asLeak)
                layout_.belts[inflow.belt].tellsLeaks = true;
            state.inflows.push_back(inflow);
        }
        layout_.belts.push_back(std::move(state));
    }
    return outputs;
}

/// The slots of a value, one for each element of the call.
std::vector<Slot> StateBuilder::lastingSlots(const Call& call, NodeId value) {
    const NodeId kept = lasting(call, value);
    std::vector<Slot> slots;
    for (const std::uint32_t element : elementMap(graph_.spaceOf(kept), call.space))
        slots.push_back(graph_[kept].slots[element]);
    return slots;
}

/// QUEUE_FRONT(content, leaving, entering, ...): the first batch of a queue at the start of a step.
NodeId StateBuilder::queueFront(const Call& call) {
    const State state = add(HiddenState::Kind::belt, call.name, call.space, call.arguments[0]);
    const Slot front = layout_.hidden[state.index].first;
    std::vector<std::vector<Slot>> slots;
    for (const NodeId argument : call.arguments)
        slots.push_back(lastingSlots(call, argument));
    for (std::uint32_t element = 0; element < elementCount(call.space); ++element) {
        QueueState queue{front + element, slots[0][element], slots[1][element], {}};
        for (std::size_t i = 2; i < slots.size(); ++i)
            queue.entering.push_back(slots[i][element]);
        layout_.queues.push_back(std::move(queue));
    }
    return state.load;
}

}  // namespace kyosei
