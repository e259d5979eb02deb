// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/lower.h"

#include <map>
#include <optional>
#include <vector>

namespace kyosei {

/// Marks the slot of a temporary until Lowering::finish() gives it its place.
inline constexpr Slot kTemporary = 0x80000000;

/// Emits the instructions of one task. A value used several times is computed once; a temporary's
/// slots are free again after its last use.
class Emitter {
public:
    /// `hoist`: compute what does not vary in the constants section instead of here.
    Emitter(Lowering& lowering, std::vector<Instruction>& section, bool hoist);

    void run(const Task& task);

private:
    struct Value {
        std::uint32_t uses = 0;
        bool ready = false;
        bool temporary = false;
        Operand operand;
    };

    Form form(NodeId node, SpaceId space, bool packed) const;
    Form argumentForm(NodeId id, std::size_t argument) const;
    /// The value where it already lies in memory, if it does.
    std::optional<Operand> direct(const Form& form);
    bool isHoisted(const Form& form);
    void plan(const Form& form);
    Operand value(const Form& form);
    void release(const Form& form);

    /// Emits the instructions for a form, into `target` or else into a temporary.
    Slot compute(const Form& form, std::optional<Slot> target);
    Slot computeOperation(NodeId id, std::optional<Slot> target);
    void addSideTables(Instruction& instruction, NodeId id, const std::vector<Operand>& operands);
    Slot takeOver(const std::vector<Form>& arguments, NodeId id);
    void emitGather(Slot target, Slot base, const std::vector<std::uint32_t>& entries);

    Slot allocate(std::uint32_t count);
    void free(Slot slot, std::uint32_t count);

    Lowering& lowering_;
    const Graph& graph_;
    std::vector<Instruction>& section_;
    bool hoist_;
    std::map<Form, Value> values_;
    std::vector<bool> used_;  ///< of the temporaries
};

}  // namespace kyosei
