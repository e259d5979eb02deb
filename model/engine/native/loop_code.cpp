// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/loop_code.h"

#include "model/engine/native/vector_math.h"
#include "model/engine/operands.h"

#include <algorithm>

namespace kyosei::native {

namespace {

namespace Inst = asmjit::x86::Inst;
using asmjit::Operand;
using Relation = VectorCode::Relation;

constexpr std::uint32_t kLongestRow = 64;      // summed up without a loop
constexpr std::uint32_t kMostTerms = 1024;     // of one instruction written out
constexpr std::uint64_t kSignBit = 0x8000000000000000;

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

Loop::Kind kindOf(const Code& code, const Instruction& i, std::size_t lanes) {
    if (isGenerated(i.op))
        return Loop::Kind::elements;
    if (isReduction(i.op)) {
        if (lanes > 1)
            return i.inner <= kLongestRow ? Loop::Kind::elements : Loop::Kind::call;
        return i.count * i.inner <= kMostTerms ? Loop::Kind::rows : Loop::Kind::call;
    }
    if (i.op == Op::sparseSum && code.indices[i.extra + i.count] <= kMostTerms)
        return Loop::Kind::rows;
    return Loop::Kind::call;
}

LoopCode::LoopCode(VectorCode& vectors, Registers registers, const Code& code,
                   const LoopPlan& plan, std::size_t lanes)
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
    const unsigned width = lanes_ > 1 ? static_cast<unsigned>(lanes_)
                                      : (isSingle_ ? 2 : vectors_.widest());
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
    Vector value;
    if (folds(isScalar)) {
        value = vectors_.load(from);
    } else {
        value = vectors_.broadcast(from);
    }
    loaded_[key] = value;
    return value;
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

// ---- instructions

LoopCode::Value LoopCode::compute(const LoopNode& node) {
    const Op op = node.instruction.op;
    if (!isTruth(op))
        return {computeVector(node), {}};
    switch (op) {
    case Op::logicalNot:
        return {{}, vectors_.compare(Relation::equal, vector(node, 0), vectors_.constant(0))};
    case Op::logicalAnd: return {{}, vectors_.both(mask(node, 0), mask(node, 1))};
    case Op::logicalOr: return {{}, vectors_.either(mask(node, 0), mask(node, 1))};
    default: {
        constexpr Relation kRelations[] = {Relation::less,    Relation::lessEqual,
                                           Relation::greater, Relation::greaterEqual,
                                           Relation::equal,   Relation::notEqual};
        const Relation relation = kRelations[static_cast<int>(op) - static_cast<int>(Op::less)];
        return {{}, vectors_.compare(relation, vector(node, 0), operand(node, 1))};
    }
    }
}

Vector LoopCode::computeVector(const LoopNode& node) {
    const Instruction& i = node.instruction;
    const Id round = vectors_.isWide() ? Inst::kIdVrndscalepd : Inst::kIdVroundpd;
    switch (i.op) {
    case Op::copy: return vector(node, 0);
    case Op::negate:
        return vectors_.binary(Inst::kIdVxorpd, vector(node, 0), vectors_.constantBits(kSignBit));
    case Op::absolute:
        return vectors_.binary(Inst::kIdVandpd, vector(node, 0),
                               vectors_.constantBits(~kSignBit));
    case Op::squareRoot: return vectors_.unary(Inst::kIdVsqrtpd, operand(node, 0));
    case Op::exponential: return exponential(vectors_, vector(node, 0));
    case Op::naturalLogarithm: return naturalLogarithm(vectors_, vector(node, 0));
    case Op::power: return power(vectors_, vector(node, 0), vector(node, 1));
    case Op::integerPart: return vectors_.withImmediate(round, operand(node, 0), 9);
    case Op::roundNearest: {
        const Vector a = vector(node, 0);
        const Vector whole = vectors_.withImmediate(round, a, 11);
        const Vector part = vectors_.binary(Inst::kIdVsubpd, a, whole);
        const Vector size =
            vectors_.binary(Inst::kIdVandpd, part, vectors_.constantBits(~kSignBit));
        const Vector sign = vectors_.binary(Inst::kIdVandpd, a, vectors_.constantBits(kSignBit));
        const Vector one = vectors_.binary(Inst::kIdVorpd, sign, vectors_.constant(1));
        const Vector next = vectors_.binary(Inst::kIdVaddpd, whole, one);
        return vectors_.choose(
            vectors_.compare(Relation::greaterEqual, size, vectors_.constant(0.5)), next, whole);
    }
    case Op::sign: {
        const Vector a = vector(node, 0);
        const Memory zero = vectors_.constant(0);
        return vectors_.binary(Inst::kIdVsubpd,
                               vectors_.truth(vectors_.compare(Relation::greater, a, zero)),
                               vectors_.truth(vectors_.compare(Relation::less, a, zero)));
    }
    case Op::square: {
        const Vector a = vector(node, 0);
        return vectors_.binary(Inst::kIdVmulpd, a, a);
    }
    case Op::reciprocal:
        return vectors_.binary(Inst::kIdVdivpd, vectors_.constantVector(1), operand(node, 0));
    case Op::add:
    case Op::multiply: {
        const Id id = i.op == Op::add ? Inst::kIdVaddpd : Inst::kIdVmulpd;
        const Operand second = operand(node, 1);
        if (second.isReg())
            return vectors_.binary(id, second.as<Vector>(), operand(node, 0));
        return vectors_.binary(id, vector(node, 0), second);
    }
    case Op::subtract: return vectors_.binary(Inst::kIdVsubpd, vector(node, 0), operand(node, 1));
    case Op::divide: return vectors_.binary(Inst::kIdVdivpd, vector(node, 0), operand(node, 1));
    case Op::modulo: {
        const Vector a = vector(node, 0);
        const Vector b = vector(node, 1);
        const Vector ratio = vectors_.binary(Inst::kIdVdivpd, a, b);
        const Vector whole = vectors_.withImmediate(round, ratio, 9);
        return vectors_.binary(Inst::kIdVsubpd, a, vectors_.binary(Inst::kIdVmulpd, b, whole));
    }
    case Op::minimum:
    case Op::maximum:
        return minimumOrMaximum(i.op, vector(node, 0), operand(node, 1),
                                node.source[0] == kFromMemory && isLiteral(i.a));
    case Op::select: return vectors_.choose(mask(node, 0), vector(node, 1), vector(node, 2));
    case Op::safeDivide: {
        const Vector b = vector(node, 1);
        const Vector ratio = vectors_.binary(Inst::kIdVdivpd, vector(node, 0), b);
        return vectors_.choose(
            vectors_.compare(Relation::notEqual, b, vectors_.constant(0)), ratio, vector(node, 2));
    }
    case Op::multiplyAdd: {
        const Vector product =
            vectors_.binary(Inst::kIdVmulpd, vector(node, 0), operand(node, 1));
        return vectors_.binary(Inst::kIdVaddpd, product, operand(node, 2));
    }
    case Op::gather: return gather(node);
    default: return reduce(node);
    }
}

/// The processor's own give the second operand if either is not a number; the model's give the one
/// that is not.
Vector LoopCode::minimumOrMaximum(Op op, const Vector& a, const Operand& b, bool aIsNumber) {
    const Id id = op == Op::minimum ? Inst::kIdVminpd : Inst::kIdVmaxpd;
    const Vector result = vectors_.binary(id, a, b);
    if (aIsNumber)
        return result;
    return vectors_.choose(vectors_.compare(Relation::equal, a, a), result, a);
}

Vector LoopCode::gather(const LoopNode& node) {
    const Instruction& i = node.instruction;
    const std::uint32_t* const indices = code_.indices.data() + i.extra;
    if (!isRepeated_ && (lanes_ > 1 || isSingle_))
        return loadSlot(i.a + indices[0], true);
    std::vector<std::uint64_t> slots;
    for (std::uint32_t e = 0; e < i.count; ++e)
        slots.push_back(i.a + indices[e]);
    const Slot lowest =
        static_cast<Slot>(*std::ranges::min_element(slots)) / kBlockSlots * kBlockSlots;
    const auto highest = *std::ranges::max_element(slots);

    if (lanes_ > 1 || isSingle_) {
        for (std::uint64_t& slot : slots)
            slot *= lanes_ * 8;
        auto at = offsets_.find(slots);
        if (at == offsets_.end()) {
            const asmjit::x86::Gp offset = compiler_.newGpz();
            Memory entry = vectors_.table(slots);
            entry.setIndex(counter_, lanes_ > 1 ? 0 : 3);
            compiler_.mov(offset, entry);
            at = offsets_.emplace(slots, offset).first;
        }
        const Memory from = asmjit::x86::ptr(registers_.memory, at->second);
        return isSingle_ ? vectors_.broadcast(from) : vectors_.load(from);
    }
    const bool isNear = vectors_.isWide() && highest < lowest + 16;
    for (std::uint64_t& slot : slots)
        slot -= isNear ? lowest : 0;
    auto at = tables_.find(slots);
    if (at == tables_.end()) {
        Memory entries = vectors_.table(slots);
        if (isRepeated_)
            entries.setIndex(counter_, 3);
        at = tables_.emplace(slots, vectors_.unary(vectors_.isWide() ? Inst::kIdVmovdqu64
                                                                     : Inst::kIdVmovdqu,
                                                   entries)).first;
    }
    if (!isNear)
        return vectors_.gather(registers_.memory, at->second);
    return vectors_.permute(fixedAddress(lowest), at->second, highest >= lowest + 8);
}

Vector LoopCode::combine(Op op, const Vector& total, const Operand& value) {
    switch (op) {
    case Op::sumInner: return vectors_.binary(Inst::kIdVaddpd, total, value);
    case Op::productInner: return vectors_.binary(Inst::kIdVmulpd, total, value);
    default:
        return minimumOrMaximum(op == Op::minimumInner ? Op::minimum : Op::maximum, total, value,
                                false);
    }
}

/// With several lanes: element e is made of the values e * inner .. e * inner + inner - 1.
Vector LoopCode::reduce(const LoopNode& node) {
    const Instruction& i = node.instruction;
    asmjit::x86::Gp offset;
    if (isRepeated_) {
        offset = compiler_.newGpz();
        compiler_.imul(offset, counter_, static_cast<int>(i.inner));
    }
    const auto term = [&](std::uint32_t k) {
        Memory at = fixedAddress(i.a + k);
        if (isRepeated_)
            at.setIndex(offset, lanes_ == 4 ? 2 : 3);
        return at;
    };
    Vector total = vectors_.load(term(0));
    for (std::uint32_t k = 1; k < i.inner; ++k)
        total = combine(i.op, total, term(k));
    return total;
}

void LoopCode::emitRow(const LoopNode& node, std::uint32_t row) {
    const Instruction& i = node.instruction;
    const auto term = [&](Slot slot) -> Operand {
        if (lanes_ > 1)
            return fixedAddress(slot);
        return vectors_.broadcast(fixedAddress(slot));
    };
    const auto asVector = [&](const Operand& value) {
        return value.isReg() ? value.as<Vector>() : vectors_.load(value.as<Memory>());
    };
    Vector total;
    if (isReduction(i.op)) {
        total = asVector(term(i.a + row * i.inner));
        for (std::uint32_t k = 1; k < i.inner; ++k)
            total = combine(i.op, total, term(i.a + row * i.inner + k));
    } else {
        const std::uint32_t* const begin = code_.indices.data() + i.extra;
        const std::uint32_t* const column = begin + i.count + 1;
        total = vectors_.constantVector(0);
        for (std::uint32_t k = begin[row]; k < begin[row + 1]; ++k) {
            const double factor = code_.numbers[i.inner + k];
            const Operand value = term(i.a + column[k]);
            if (factor == 1)
                total = vectors_.binary(Inst::kIdVaddpd, total, value);
            else if (factor == -1)
                total = vectors_.binary(Inst::kIdVsubpd, total, value);
            else
                total = vectors_.binary(
                    Inst::kIdVaddpd, total,
                    vectors_.binary(Inst::kIdVmulpd, asVector(value), vectors_.constant(factor)));
        }
    }
    store(i.target + row, total);
}

void LoopCode::emitCall(const LoopNode& node) {
    compiler_.vzeroupper();
    const asmjit::x86::Gp instruction = compiler_.newGpz();
    compiler_.mov(instruction, reinterpret_cast<std::uintptr_t>(&node.instruction));
    asmjit::InvokeNode* call = nullptr;
    const Kernel kernel = kernelFor(node.instruction, lanes_);
    compiler_.invoke(&call, asmjit::imm(reinterpret_cast<std::uintptr_t>(kernel)),
                     asmjit::FuncSignatureT<void, const void*, double*, const void*>());
    call->setArg(0, instruction);
    call->setArg(1, registers_.memory);
    call->setArg(2, registers_.tables);
}

}  // namespace kyosei::native
