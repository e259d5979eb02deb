// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/loop_code.h"

#include "model/engine/native/vector_lookup.h"
#include "model/program/operands.h"

#include <algorithm>

namespace kyosei::native {

namespace {

namespace Inst = asmjit::x86::Inst;
using asmjit::Operand;
using Relation = VectorCode::Relation;

constexpr std::uint32_t kLongestRow = 64;  // summed up without a loop
constexpr std::uint32_t kMaxTerms = 1024;  // of one instruction written out

bool isTruth(Op op) {
    return op == Op::logicalNot || (op >= Op::less && op <= Op::logicalOr);
}

/// Whether there is code for the operation; the others are left to the portable kernels.
bool isGenerated(Op op) {
    switch (op) {
    case Op::copy:
    case Op::negate:
    case Op::absolute:
    case Op::squareRoot:
    case Op::exponential:
    case Op::naturalLogarithm:
    case Op::integerPart:
    case Op::roundNearest:
    case Op::sign:
    case Op::square:
    case Op::reciprocal:
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::divide:
    case Op::power:
    case Op::modulo:
    case Op::minimum:
    case Op::maximum:
    case Op::select:
    case Op::safeDivide:
    case Op::multiplyAdd:
    case Op::gather: return true;
    default: return isTruth(op);
    }
}

std::uint64_t readKey(Slot slot, bool isScalar) {
    return (std::uint64_t{slot} << 1) | (isScalar ? 1 : 0);
}

}  // namespace

Loop::Kind kindOf(const Code& code, const Instruction& i, std::size_t lanes, InstructionSet set) {
    if (isGenerated(i.op))
        return Loop::Kind::elements;
    if (isReduction(i.op)) {
        if (lanes > 1)
            return i.inner <= kLongestRow ? Loop::Kind::elements : Loop::Kind::call;
        return i.count * i.inner <= kMaxTerms ? Loop::Kind::rows : Loop::Kind::call;
    }
    // One table for all elements; a single value alone is not worth a vector.
    if (i.op == Op::lookup && (i.scalars & 2) != 0 && (lanes > 1 || i.count > 1) &&
        canLookUp(code.lookups[i.extra], set))
        return Loop::Kind::elements;
    if (i.op == Op::sparseSum && code.indices[i.extra + i.count] <= kMaxTerms)
        return Loop::Kind::rows;
    return Loop::Kind::call;
}

LoopCode::LoopCode(VectorCode& vectors, Registers registers, const Code& code, const LoopPlan& plan,
                   std::size_t lanes)
    : vectors_(vectors), compiler_(vectors.compiler()), registers_(registers), code_(code),
      plan_(plan), lanes_(lanes) {}

void LoopCode::emit(const Loop& loop) {
    values_.clear();
    loaded_.clear();
    tables_.clear();
    offsets_.clear();
    if (loop.kind == Loop::Kind::elements) {
        emitElements(loop);
        return;
    }
    for (const std::uint32_t node : loop.nodes) {
        if (loop.kind == Loop::Kind::call) {
            emitCall(plan_.nodes[node]);
            continue;
        }
        isRepeated_ = false;
        isSingle_ = lanes_ == 1;
        vectors_.setWidth(isSingle_ ? 2 : static_cast<unsigned>(lanes_));
        for (std::uint32_t row = 0; row < plan_.nodes[node].instruction.count; ++row)
            emitRow(plan_.nodes[node], row);
    }
}

/// Whether a full vector at the end of some target would overwrite what belongs to others.
bool LoopCode::overruns(const Loop& loop) const {
    const std::size_t width = vectors_.widest();
    const std::size_t end = (loop.count + width - 1) / width * width;
    return std::ranges::any_of(loop.nodes, [&](std::uint32_t node) {
        const Slot target = plan_.nodes[node].instruction.target;
        if (!plan_.nodes[node].isStored || target >= code_.slotCount)
            return false;
        for (std::size_t slot = target + loop.count; slot < target + end; ++slot)
            if (slot >= code_.unused.size() || !code_.unused[slot])
                return true;
        return false;
    });
}

void LoopCode::emitElements(const Loop& loop) {
    isSingle_ = lanes_ == 1 && (loop.count == 1 || overruns(loop));
    const unsigned width =
        lanes_ > 1 ? static_cast<unsigned>(lanes_) : (isSingle_ ? 2 : vectors_.widest());
    vectors_.setWidth(width);
    const unsigned step = lanes_ > 1 || isSingle_ ? 1 : width;
    isRepeated_ = loop.count > step;
    countReads(loop);

    const asmjit::Label again = compiler_.newLabel();
    const int scale = lanes_ > 1 ? 8 : 1;  // of the counter, to reach 64 bytes per element
    if (isRepeated_) {
        counter_ = compiler_.newGpz();
        compiler_.xor_(counter_.r32(), counter_.r32());
        compiler_.bind(again);
    }
    for (const std::uint32_t node : loop.nodes) {
        Value& value = values_[node] = compute(plan_.nodes[node]);
        if (!plan_.nodes[node].isStored)
            continue;
        if (!value.vector)
            value.vector = vectors_.truth(*value.mask);
        store(plan_.nodes[node].instruction.target, *value.vector);
    }
    if (isRepeated_) {
        compiler_.add(counter_, static_cast<int>(step) * scale);
        compiler_.cmp(counter_, static_cast<int>(loop.count) * scale);
        compiler_.jb(again);
    }
}

void LoopCode::countReads(const Loop& loop) {
    reads_.clear();
    for (const std::uint32_t node : loop.nodes) {
        const LoopNode& at = plan_.nodes[node];
        if (!isElementwise(at.instruction.op))
            continue;
        for (int k = 0; k < operandCount(at.instruction.op); ++k)
            if (at.source[static_cast<std::size_t>(k)] == kFromMemory)
                ++reads_[readKey(operandSlot(at.instruction, k),
                                 (at.instruction.scalars >> k) & 1)];
    }
}

// ---- operands

Memory LoopCode::fixedAddress(Slot slot) {
    return asmjit::x86::ptr(registers_.memory,
                            static_cast<std::int32_t>(std::size_t{slot} * lanes_ * 8));
}

Memory LoopCode::address(Slot slot, bool isScalar) {
    Memory at = fixedAddress(slot);
    if (isRepeated_ && !isScalar)
        at.setIndex(counter_, lanes_ == 4 ? 2 : 3);
    return at;
}

/// Whether an instruction can read the operand straight from memory.
bool LoopCode::folds(bool isScalar) const {
    return lanes_ > 1 || (!isSingle_ && !isScalar);
}

Vector LoopCode::loadSlot(Slot slot, bool isScalar) {
    const auto key = readKey(slot, isScalar);
    if (const auto at = loaded_.find(key); at != loaded_.end())
        return at->second;
    const Memory from = address(slot, isScalar);
    return loaded_[key] = folds(isScalar) ? vectors_.load(from) : vectors_.broadcast(from);
}

Operand LoopCode::operand(const LoopNode& node, int k) {
    if (node.source[static_cast<std::size_t>(k)] != kFromMemory)
        return vector(node, k);
    const Slot slot = operandSlot(node.instruction, k);
    const bool isScalar = (node.instruction.scalars >> k) & 1;
    if (folds(isScalar) && reads_[readKey(slot, isScalar)] == 1)
        return address(slot, isScalar);
    return loadSlot(slot, isScalar);
}

Vector LoopCode::vector(const LoopNode& node, int k) {
    const std::uint32_t source = node.source[static_cast<std::size_t>(k)];
    if (source == kFromMemory)
        return loadSlot(operandSlot(node.instruction, k), (node.instruction.scalars >> k) & 1);
    Value& value = values_[source];
    if (!value.vector)
        value.vector = vectors_.truth(*value.mask);
    return *value.vector;
}

/// Where operand k is anything but zero.
Mask LoopCode::mask(const LoopNode& node, int k) {
    const std::uint32_t source = node.source[static_cast<std::size_t>(k)];
    if (source != kFromMemory && values_[source].mask)
        return *values_[source].mask;
    return vectors_.compare(Relation::notEqual, vector(node, k), vectors_.constant(0));
}

/// A number of the model's text: never changes, never undefined.
bool LoopCode::isLiteral(Slot slot) const {
    return slot >= code_.variableSlots && slot < code_.slotCount && code_.isLiteral[slot];
}

void LoopCode::store(Slot slot, const Vector& value) {
    const Memory to = address(slot, false);
    if (isSingle_)
        compiler_.emit(Inst::kIdVmovsd, to, value.xmm());
    else
        compiler_.emit(Inst::kIdVmovupd, to, vectors_.view(value));
}

}  // namespace kyosei::native
