// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/lower.h"

#include "model/compile/emitter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

/// See LookupTable: even but for rounding, so that the interval of a value is known within one.
double density(const std::vector<double>& x) {
    const auto intervals = static_cast<double>(x.size() - 1);
    const double width = (x.back() - x.front()) / intervals;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!(std::abs(x[i] - (x.front() + width * static_cast<double>(i))) < 1e-6 * width))
            return 0;
    return 1 / width;
}

}  // namespace

Lowering::Lowering(const Graph& graph, Layout& layout, Code& code)
    : graph_(graph), layout_(layout), code_(code) {}

void Lowering::markVarying(Slot first, std::uint32_t count) {
    if (varyingSlots_.size() < std::size_t{first} + count)
        varyingSlots_.resize(std::size_t{first} + count, false);
    std::fill_n(varyingSlots_.begin() + first, count, true);
}

bool Lowering::isVarying(NodeId id) {
    if (varyingNodes_.size() < graph_.size())
        varyingNodes_.resize(graph_.size(), 0);
    if (varyingNodes_[id] != 0)
        return varyingNodes_[id] == 2;
    const Node& node = graph_[id];
    bool varies = false;
    for (const NodeId argument : node.arguments)
        varies = isVarying(argument) || varies;
    if (node.kind == Node::Kind::load || node.op == Op::index)
        for (const Slot slot : node.slots)
            varies = varies || isVaryingSlot(slot);
    varyingNodes_[id] = varies ? 2 : 1;
    return varies;
}

std::uint32_t Lowering::indexTable(const std::vector<std::uint32_t>& entries) {
    const auto [at, isNew] =
        indexTables_.try_emplace(entries, static_cast<std::uint32_t>(code_.indices.size()));
    if (isNew)
        code_.indices.insert(code_.indices.end(), entries.begin(), entries.end());
    return at->second;
}

void Lowering::addConstants(const Task& task) {
    Emitter(*this, code_.constants, false).run(task);
}

void Lowering::add(const Task& task, std::vector<Instruction>& section) {
    Emitter(*this, section, true).run(task);
}

Operand Lowering::hoisted(const Form& form) {
    if (const auto at = hoisted_.find(form); at != hoisted_.end())
        return at->second;
    const std::uint32_t count = graph_.sizeOf(form.space);
    Task task;
    task.first = layout_.allocate(count);
    task.count = count;
    task.space = form.space;
    task.node = form.node;
    addConstants(task);
    return hoisted_[form] = {task.first, count == 1 && !form.packed};
}

void Lowering::addLookups(const std::vector<xmile::GraphicalFunction>& functions) {
    for (const xmile::GraphicalFunction& gf : functions) {
        code_.lookups.push_back({gf.type, static_cast<std::uint32_t>(code_.numbers.size()),
                                 static_cast<std::uint32_t>(gf.x.size()), density(gf.x)});
        code_.numbers.insert(code_.numbers.end(), gf.x.begin(), gf.x.end());
        code_.numbers.insert(code_.numbers.end(), gf.y.begin(), gf.y.end());
        for (std::size_t i = 1; i < gf.x.size(); ++i)
            code_.numbers.push_back((gf.y[i] - gf.y[i - 1]) / (gf.x[i] - gf.x[i - 1]));
    }
}

void Lowering::finish() {
    const auto base = static_cast<Slot>(roundedUp(layout_.image.size()));
    const auto place = [&](Slot& slot) {
        if (slot & kTemporary)
            slot = base + (slot & ~kTemporary);
    };
    for (auto* const section : {&code_.constants, &code_.initial, &code_.step, &code_.rates})
        for (Instruction& instruction : *section) {
            for (Slot* const slot :
                 {&instruction.target, &instruction.a, &instruction.b, &instruction.c})
                place(*slot);
            if (hasOperandTable(instruction.op))
                for (std::uint32_t k = 0; k < code_.indices[instruction.extra]; ++k)
                    place(code_.indices[instruction.extra + 2 + 3 * k]);
        }
    code_.temporaries = base;
    code_.slotCount = static_cast<std::uint32_t>(base + roundedUp(temporaries_));
    code_.image = layout_.image;
    code_.image.resize(code_.slotCount, 0.0);
    code_.unused = layout_.unused;
    code_.unused.resize(base, true);
    code_.unused.resize(code_.slotCount, false);
    code_.isLiteral = layout_.isLiteral;
    code_.isLiteral.resize(code_.slotCount, false);
}

}  // namespace kyosei
