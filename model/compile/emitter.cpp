// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/emitter.h"

#include <algorithm>
#include <utility>

namespace kyosei {

Emitter::Emitter(Lowering& lowering, std::vector<Instruction>& section, bool hoist)
    : lowering_(lowering), graph_(lowering.graph_), section_(section), hoist_(hoist) {}

void Emitter::run(const Task& task) {
    const Form root = form(task.node, task.space, true);
    plan(root);
    std::optional<Operand> operand = direct(root);
    if (!operand && isHoisted(root))
        operand = value(root);
    if (!operand) {
        compute(root, task.first);
        return;
    }
    Instruction copy;
    copy.count = task.count;
    copy.target = task.first;
    copy.a = operand->slot;
    copy.scalars = operand->scalar ? 1 : 0;
    section_.push_back(copy);
}

/// An operation's value in its own space is a contiguous block anyway.
Form Emitter::form(NodeId node, SpaceId space, bool packed) const {
    const bool own = graph_[node].kind == Node::Kind::operation && graph_[node].space == space;
    return {node, space, packed && !own};
}

Form Emitter::argumentForm(NodeId id, std::size_t argument) const {
    const Node& node = graph_[id];
    const NodeId operand = node.arguments[argument];
    const bool packed =
        !isElementwise(node.op) && node.op != Op::lookup && !hasOperandTable(node.op);
    if (!packed && graph_.sizeOf(graph_[operand].space) == 1)
        return form(operand, graph_[operand].space, false);
    return form(operand, graph_.argumentSpace(id, argument), packed);
}

std::optional<Operand> Emitter::direct(const Form& form) {
    const Node& node = graph_[form.node];
    const std::uint32_t count = graph_.sizeOf(form.space);
    const bool mayRepeat = !form.packed || count == 1;
    if (node.kind == Node::Kind::operation)
        return std::nullopt;
    if (node.kind == Node::Kind::number)
        return mayRepeat ? std::optional(Operand{lowering_.layout_.literal(node.value), true})
                         : std::nullopt;
    bool isUniform = true;
    bool isBlock = true;
    const auto check = [&](std::size_t element, Slot slot) {
        isUniform = isUniform && slot == node.slots[0];
        isBlock = isBlock && slot == node.slots[0] + element;
    };
    if (form.space == node.space) {
        for (std::size_t e = 0; e < node.slots.size(); ++e)
            check(e, node.slots[e]);
    } else {
        const auto map = elementMap(graph_.space(node.space), graph_.space(form.space));
        for (std::size_t e = 0; e < map.size(); ++e)
            check(e, node.slots[map[e]]);
    }
    if (isUniform && mayRepeat)
        return Operand{node.slots[0], true};
    return isBlock ? std::optional(Operand{node.slots[0], false}) : std::nullopt;
}

bool Emitter::isHoisted(const Form& form) {
    return hoist_ && !lowering_.isVarying(form.node);
}

void Emitter::plan(const Form& wanted) {
    if (++values_[wanted].uses > 1 || direct(wanted) || isHoisted(wanted))
        return;
    const Node& node = graph_[wanted.node];
    if (node.kind != Node::Kind::operation)
        return;
    if (wanted.space != node.space) {
        plan(form(wanted.node, node.space, true));
        return;
    }
    for (std::size_t i = 0; i < node.arguments.size(); ++i)
        plan(argumentForm(wanted.node, i));
}

Operand Emitter::value(const Form& form) {
    if (const auto operand = direct(form))
        return *operand;
    if (isHoisted(form))
        return lowering_.hoisted(form);
    Value& value = values_[form];
    if (!value.ready) {
        value.operand = {compute(form, std::nullopt), graph_.sizeOf(form.space) == 1};
        value.ready = true;
        value.temporary = true;
    }
    return value.operand;
}

void Emitter::release(const Form& form) {
    Value& value = values_[form];
    if (--value.uses == 0 && value.temporary)
        free(value.operand.slot, graph_.sizeOf(form.space));
}

Slot Emitter::compute(const Form& wanted, std::optional<Slot> target) {
    const Node& node = graph_[wanted.node];
    if (node.kind == Node::Kind::operation && wanted.space == node.space)
        return computeOperation(wanted.node, target);

    const std::uint32_t count = graph_.sizeOf(wanted.space);
    const Slot result = target ? *target : allocate(count);
    Instruction repeat;
    repeat.count = count;
    repeat.target = result;
    repeat.scalars = 1;
    if (node.kind == Node::Kind::number) {
        repeat.a = lowering_.layout_.literal(node.value);
        section_.push_back(repeat);
        return result;
    }
    auto map = elementMap(graph_.space(node.space), graph_.space(wanted.space));
    if (node.kind == Node::Kind::load) {
        for (std::uint32_t& entry : map)
            entry = node.slots[entry];
        emitGather(result, 0, map);
        return result;
    }
    const Form base = form(wanted.node, node.space, true);
    const Operand operand = value(base);
    repeat.a = operand.slot;
    if (operand.scalar)
        section_.push_back(repeat);
    else
        emitGather(result, operand.slot, map);
    release(base);
    return result;
}

void Emitter::emitGather(Slot target, Slot base, const std::vector<std::uint32_t>& entries) {
    Instruction gather;
    gather.op = Op::gather;
    gather.count = static_cast<std::uint32_t>(entries.size());
    gather.target = target;
    gather.a = base;
    gather.extra = lowering_.indexTable(entries);
    section_.push_back(gather);
}

Slot Emitter::computeOperation(NodeId id, std::optional<Slot> target) {
    const Node& node = graph_[id];
    std::vector<Form> forms;
    std::vector<Operand> operands;
    for (std::size_t i = 0; i < node.arguments.size(); ++i)
        forms.push_back(argumentForm(id, i));
    for (const Form& argument : forms)
        operands.push_back(value(argument));

    Instruction instruction;
    instruction.op = node.op;
    instruction.count = graph_.sizeOf(node.space);
    instruction.target = target ? *target : takeOver(forms, id);
    Slot* const fields[] = {&instruction.a, &instruction.b, &instruction.c};
    for (std::size_t i = 0; i < operands.size() && !hasOperandTable(node.op); ++i) {
        *fields[i] = operands[i].slot;
        if (operands[i].scalar)
            instruction.scalars = static_cast<std::uint8_t>(instruction.scalars | (1u << i));
    }
    addSideTables(instruction, id, operands);
    section_.push_back(instruction);
    for (const Form& argument : forms)
        release(argument);
    return instruction.target;
}

void Emitter::addSideTables(Instruction& instruction, NodeId id,
                            const std::vector<Operand>& operands) {
    const Node& node = graph_[id];
    Code& code = lowering_.code_;
    if (node.op == Op::gather) {
        instruction.extra = lowering_.indexTable(node.slots);
    } else if (node.op == Op::lookup) {
        instruction.scalars =
            static_cast<std::uint8_t>(instruction.scalars | (node.slots.size() == 1 ? 2 : 0));
        instruction.extra =
            node.slots.size() == 1 ? node.slots[0] : lowering_.indexTable(node.slots);
    } else if (isReduction(node.op)) {
        instruction.inner =
            graph_.sizeOf(graph_.argumentSpace(id, 0)) / std::max(1u, instruction.count);
    } else if (node.op == Op::sparseSum) {
        const SparseRows& rows = graph_.rows(node.extra);
        std::vector<std::uint32_t> table = rows.begin;
        table.insert(table.end(), rows.column.begin(), rows.column.end());
        instruction.extra = lowering_.indexTable(table);
        instruction.inner = static_cast<std::uint32_t>(code.numbers.size());
        code.numbers.insert(code.numbers.end(), rows.factor.begin(), rows.factor.end());
    } else if (hasOperandTable(node.op)) {
        const bool isIndex = node.op == Op::index;
        const auto slots = static_cast<std::uint32_t>(node.slots.size());
        std::uint32_t combinations = 1;
        std::vector<std::uint32_t> table = {static_cast<std::uint32_t>(operands.size()), slots};
        for (std::size_t k = 0; k < operands.size(); ++k) {
            const std::uint32_t extent = isIndex ? node.extents[k] : 0;
            table.insert(table.end(), {operands[k].slot, operands[k].scalar ? 1u : 0u, extent});
            combinations *= extent;
        }
        const std::uint32_t stride = slots > combinations ? combinations : 0;
        instruction.inner = isIndex ? stride : node.extents.front();
        // Not shared with equal tables: the operands' slots are still to be placed.
        instruction.extra = static_cast<std::uint32_t>(code.indices.size());
        code.indices.insert(code.indices.end(), table.begin(), table.end());
        code.indices.insert(code.indices.end(), node.slots.begin(), node.slots.end());
    }
}

/// Slots for the result of an operation: those of an operand that is not needed afterwards if the
/// operation goes element by element, else fresh ones.
Slot Emitter::takeOver(const std::vector<Form>& arguments, NodeId id) {
    const Node& node = graph_[id];
    const std::uint32_t count = graph_.sizeOf(node.space);
    for (const Form& argument : arguments) {
        Value& value = values_[argument];
        if (isElementwise(node.op) && value.temporary && value.uses == 1 &&
            graph_.sizeOf(argument.space) == count) {
            value.temporary = false;
            return value.operand.slot;
        }
    }
    return allocate(count);
}

Slot Emitter::allocate(std::uint32_t count) {
    const std::size_t size = count > 1 ? roundedUp(count) : 1;
    std::size_t first = 0;
    for (std::size_t at = 0; at < used_.size() && at < first + size; ++at)
        if (used_[at])
            first = count > 1 ? roundedUp(at + 1) : at + 1;
    if (used_.size() < first + size)
        used_.resize(first + size, false);
    std::fill_n(used_.begin() + static_cast<std::ptrdiff_t>(first), size, true);
    lowering_.temporaries_ =
        std::max(lowering_.temporaries_, static_cast<std::uint32_t>(used_.size()));
    return kTemporary | static_cast<Slot>(first);
}

void Emitter::free(Slot slot, std::uint32_t count) {
    std::fill_n(used_.begin() + static_cast<std::ptrdiff_t>(slot & ~kTemporary),
                count > 1 ? roundedUp(count) : 1, false);
}

}  // namespace kyosei
