// SPDX-License-Identifier: GPL-3.0-or-later
// The code of single instructions within their loop.
#include "model/engine/native/loop_code.h"
#include "model/engine/native/vector_lookup.h"
#include "model/engine/native/vector_math.h"

#include <algorithm>

namespace kyosei::native {

namespace {

namespace Inst = asmjit::x86::Inst;
using asmjit::Operand;
using Relation = VectorCode::Relation;

constexpr std::uint64_t kSignBit = 0x8000000000000000;
// Directions of rounding, without a signal that a value was not whole.
constexpr int kDownwards = 9;
constexpr int kTowardsZero = 11;

}  // namespace

LoopCode::Value LoopCode::compute(const LoopNode& node) {
    const Op op = node.instruction.op;
    switch (op) {
    case Op::logicalNot:
        return {{}, vectors_.compare(Relation::equal, vector(node, 0), vectors_.constant(0))};
    case Op::logicalAnd: return {{}, vectors_.both(mask(node, 0), mask(node, 1))};
    case Op::logicalOr: return {{}, vectors_.either(mask(node, 0), mask(node, 1))};
    case Op::less:
    case Op::lessEqual:
    case Op::greater:
    case Op::greaterEqual:
    case Op::equal:
    case Op::notEqual: {
        constexpr Relation kRelations[] = {Relation::less,    Relation::lessEqual,
                                           Relation::greater, Relation::greaterEqual,
                                           Relation::equal,   Relation::notEqual};
        const Relation relation = kRelations[static_cast<int>(op) - static_cast<int>(Op::less)];
        return {{}, vectors_.compare(relation, vector(node, 0), operand(node, 1))};
    }
    default: return {computeVector(node), {}};
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
        return vectors_.binary(Inst::kIdVandpd, vector(node, 0), vectors_.constantBits(~kSignBit));
    case Op::squareRoot: return vectors_.unary(Inst::kIdVsqrtpd, operand(node, 0));
    case Op::exponential: return exponential(vectors_, vector(node, 0));
    case Op::naturalLogarithm: return naturalLogarithm(vectors_, vector(node, 0));
    case Op::power: return power(vectors_, vector(node, 0), vector(node, 1));
    case Op::integerPart: return vectors_.withImmediate(round, operand(node, 0), kDownwards);
    case Op::roundNearest: return roundNearest(vector(node, 0));
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
        const Vector whole = vectors_.withImmediate(round, ratio, kDownwards);
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
        return vectors_.choose(vectors_.compare(Relation::notEqual, b, vectors_.constant(0)), ratio,
                               vector(node, 2));
    }
    case Op::multiplyAdd: {
        const Vector product = vectors_.binary(Inst::kIdVmulpd, vector(node, 0), operand(node, 1));
        return vectors_.binary(Inst::kIdVaddpd, product, operand(node, 2));
    }
    case Op::gather: return gather(node);
    case Op::lookup:
        return lookUp(vectors_, code_.lookups[i.extra], code_.numbers.data(), vector(node, 0));
    default: return reduce(node);
    }
}

/// Halves go away from zero.
Vector LoopCode::roundNearest(const Vector& a) {
    const Id round = vectors_.isWide() ? Inst::kIdVrndscalepd : Inst::kIdVroundpd;
    const Vector whole = vectors_.withImmediate(round, a, kTowardsZero);
    const Vector part = vectors_.binary(Inst::kIdVsubpd, a, whole);
    const Vector size = vectors_.binary(Inst::kIdVandpd, part, vectors_.constantBits(~kSignBit));
    const Vector sign = vectors_.binary(Inst::kIdVandpd, a, vectors_.constantBits(kSignBit));
    const Vector one = vectors_.binary(Inst::kIdVorpd, sign, vectors_.constant(1));
    const Vector next = vectors_.binary(Inst::kIdVaddpd, whole, one);
    return vectors_.choose(vectors_.compare(Relation::greaterEqual, size, vectors_.constant(0.5)),
                           next, whole);
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
        at = tables_
                 .emplace(slots,
                          vectors_.unary(vectors_.isWide() ? Inst::kIdVmovdqu64 : Inst::kIdVmovdqu,
                                         entries))
                 .first;
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
