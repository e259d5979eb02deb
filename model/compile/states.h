// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/builtins.h"
#include "model/compile/constant_values.h"
#include "model/compile/layout.h"
#include "model/compile/problems.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei {

/// Builds functions that remember: each call owns hidden stocks or kept values, defined as in the
/// XMILE 1.0 specification, section 3.5.3.
class StateBuilder {
public:
    StateBuilder(const Symbols& symbols, Graph& graph, Layout& layout, Problems& problems)
        : graph_(graph), layout_(layout), problems_(problems), constants_(symbols, graph, layout) {}

    /// `function` is its name as written; arguments are all there.
    NodeId call(const Builtin& builtin, const std::string& function,
                const std::vector<NodeId>& arguments, const Scope& scope);

    struct State {
        std::size_t index;  ///< in Layout::hidden
        NodeId load;
    };
    State add(HiddenState::Kind kind, std::string_view name, const Space& space, NodeId initial,
              NodeId value = kNoNode);
    /// What a state was added without, because it depends on the state itself.
    void define(const State& state, NodeId initial, NodeId value);

private:
    /// What one call builds its states for.
    struct Call {
        std::string name;  ///< for messages about its states
        Space space;       ///< of all arguments
        const std::vector<NodeId>& arguments;
        [[nodiscard]] bool has(std::size_t argument) const { return argument < arguments.size(); }
    };

    /// The numbers among the arguments of CONVEYOR_BELT.
    struct BeltCall {
        std::size_t output = 0;
        std::size_t leaks = 0;
        BeltShape shape;
        [[nodiscard]] std::size_t firstInflow() const { return 7 + 3 * leaks; }
    };

    NodeId pipeline(const Call& call, const Scope& scope);
    NodeId arrivals(const Call& call);
    NodeId history(const Call& call, const Scope& scope);
    [[nodiscard]] NodeId lagOf(NodeId time);
    NodeId conveyorBelt(const Call& call, const Scope& scope);
    std::vector<NodeId> addBelts(const Call& call, const BeltCall& belt);
    NodeId queueFront(const Call& call);
    std::vector<Slot> lastingSlots(const Call& call, NodeId value);
    NodeId sampleIfTrue(const Call& call);
    NodeId sampled(const Call& call, NodeId condition, NodeId value, NodeId initial);
    NodeId forecast(const Call& call);
    NodeId cascade(const Builtin& builtin, const std::string& function, const Call& call,
                   const Scope& scope);
    int vensimOrder(int written, NodeId time);
    NodeId lasting(const Call& call, NodeId value);
    NodeId remember(const Call& call, NodeId value, NodeId initial, std::optional<NodeId> time);
    NodeId smooth(const Call& call, NodeId initial, int order);
    NodeId delay(const Call& call, NodeId initial, int order, bool lags);
    NodeId trend(const Call& call, NodeId initial);
    [[nodiscard]] std::optional<BeltCall> readBelt(const Call& call) const;
    [[nodiscard]] std::optional<BeltState::Inflow> placementOf(NodeId written,
                                                               std::uint32_t element) const;
    Space spaceOf(NodeId input, NodeId time, NodeId initial) const;

    Graph& graph_;
    Layout& layout_;
    Problems& problems_;
    ConstantValues constants_;
    /// Belts that are there already, by all arguments but the output: calls that differ in nothing
    /// else are about the same belt.
    std::map<std::pair<Space, std::vector<NodeId>>, std::vector<NodeId>> belts_;
    /// What a leak of a belt may take: belt and leak by slot.
    std::map<Slot, std::pair<std::uint32_t, std::uint32_t>> leakable_;
};

}  // namespace kyosei
