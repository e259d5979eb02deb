// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/nodes.h"
#include "model/compile/symbols.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kyosei {

/// A value that lives on between evaluations without being a variable of the document: stocks
/// inside smoothing and delay functions, macro stocks, remembered values.
struct HiddenState {
    enum class Kind {
        stock,   ///< `initial`, then integrates `value`
        value,   ///< `initial` (or `value`) at the start, then `value` at every evaluation
        start,   ///< `initial`, then unchanged
        memory,  ///< `initial`, then what `source` was one step or some time earlier
        belt,    ///< `initial`, then what a belt or queue of the layout writes
    };
    Kind kind = Kind::value;
    std::string name;         ///< for messages
    std::uint32_t owner = 0;  ///< variable whose equation asked for it
    Slot first = 0;
    std::uint32_t count = 1;
    SpaceId space = kScalarSpace;
    NodeId initial = kNoNode;
    NodeId value = kNoNode;
    std::vector<Slot> sources;  ///< memory: one per element
    std::vector<Slot> delays;   ///< memory of more than a step: one per element
    bool travels = false;       ///< each value with a delay of its own, see DelayState
};

/// Hands out memory slots and knows their values before anything is evaluated. Variables come
/// first, then the engine's clock, then literals and hidden states in the order of asking.
class Layout {
public:
    explicit Layout(const Symbols& symbols);

    /// An array begins at a multiple of kBlockSlots and fills whole blocks.
    Slot allocate(std::size_t count);
    /// Rates of change for the stocks among the variables, laid out like the stocks.
    Slot allocateRates(Slot stockSlots);
    /// Slot of a literal; equal literals share one.
    Slot literal(double value);
    /// Consecutive slots with these values; equal lists share them.
    Slot literals(const std::vector<double>& values);

    [[nodiscard]] Slot clock(Slot Code::*which) const { return clock_.*which; }
    void copyClock(Code& code) const;

    std::vector<double> image;
    std::vector<bool> unused;     ///< per slot of the image
    std::vector<bool> isLiteral;  ///< likewise
    std::set<Slot> structural;    ///< variables whose values became part of the program
    std::vector<HiddenState> hidden;
    std::vector<BeltState> belts;
    std::vector<QueueState> queues;
    /// Non-negative stocks inside of macros, with the variable whose equation called them.
    std::vector<std::pair<std::uint32_t, NonNegativeStock>> nonNegative;
    std::uint32_t owner = 0;  ///< variable whose equation is being resolved
    std::vector<xmile::GraphicalFunction> lookups;

private:
    Slot append(const std::vector<double>& values);

    Code clock_;
    std::map<std::vector<std::uint64_t>, Slot> literals_;
};

/// Reads values that are known already, one per element of `space`.
[[nodiscard]] NodeId loadLiterals(Graph& graph, Layout& layout, const Space& space,
                                  const std::vector<double>& values);

}  // namespace kyosei
