// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/layout.h"
#include "model/compile/nodes.h"
#include "model/compile/order.h"

#include <map>
#include <vector>

namespace kyosei {

/// A node's value laid out along a space; packed if it must be a contiguous block even where one
/// value serves for all elements.
struct Form {
    NodeId node = kNoNode;
    SpaceId space = kScalarSpace;
    bool packed = false;

    auto operator<=>(const Form&) const = default;
};

/// Where a value is; scalar: one value for all elements.
struct Operand {
    Slot slot = 0;
    bool scalar = false;
};

/// Turns ordered tasks into instructions. Whatever does not change between evaluations is computed
/// once, in the `constants` section, even when it is only part of an equation. Call in the order
/// markVarying(), addConstants(), then the other sections, then finish().
class Lowering {
public:
    Lowering(const Graph& graph, Layout& layout, Code& code);

    /// These slots may change after the constants section has run. Mark a slot before asking about
    /// nodes that read it.
    void markVarying(Slot first, std::uint32_t count);
    [[nodiscard]] bool isVarying(NodeId node);
    [[nodiscard]] bool isVaryingSlot(Slot slot) const {
        return slot < varyingSlots_.size() && varyingSlots_[slot];
    }

    void addConstants(const Task& task);
    void add(const Task& task, std::vector<Instruction>& section);
    void addLookups(const std::vector<xmile::GraphicalFunction>& functions);
    /// Gives temporaries their place behind all other slots.
    void finish();

private:
    friend class Emitter;

    Operand hoisted(const Form& form);
    std::uint32_t indexTable(const std::vector<std::uint32_t>& entries);

    const Graph& graph_;
    Layout& layout_;
    Code& code_;
    std::vector<bool> varyingSlots_;
    std::vector<std::uint8_t> varyingNodes_;  ///< 0 unknown, 1 no, 2 yes
    std::map<Form, Operand> hoisted_;
    std::map<std::vector<std::uint32_t>, std::uint32_t> indexTables_;
    std::uint32_t temporaries_ = 0;
};

}  // namespace kyosei
