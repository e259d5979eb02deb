// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/vector_code.h"

#include "model/program/elementary_constants.h"

#include <bit>

namespace kyosei::native {

using asmjit::Operand;
namespace Inst = asmjit::x86::Inst;

std::int32_t DataPool::table(std::vector<std::uint64_t> words) {
    words.resize((words.size() + 7) / 8 * 8, 0);
    const auto [at, isNew] =
        known_.try_emplace(std::move(words), static_cast<std::int32_t>(words_.size() * 8));
    if (isNew)
        words_.insert(words_.end(), at->first.begin(), at->first.end());
    return at->second;
}

VectorCode::VectorCode(asmjit::x86::Compiler& compiler, InstructionSet set, DataPool& pool,
                       asmjit::x86::Gp data)
    : compiler_(compiler), set_(set), pool_(pool), data_(data) {}

/// Registers are always of the widest kind, since a part of the code may need all of one.
Vector VectorCode::fresh() {
    if (isWide())
        return compiler_.newZmm();
    return compiler_.newYmm();
}

Vector VectorCode::view(const Vector& vector) const {
    if (width_ == 8)
        return vector.zmm();
    if (width_ == 4)
        return vector.ymm();
    return vector.xmm();
}

Operand VectorCode::sized(const Operand& operand) const {
    return operand.isReg() && operand.as<asmjit::x86::Reg>().isVec()
               ? Operand(view(operand.as<Vector>()))
               : operand;
}

Vector VectorCode::load(const Memory& from) {
    return unary(Inst::kIdVmovupd, from);
}

Vector VectorCode::broadcast(const Memory& from) {
    return unary(width_ == 2 ? Inst::kIdVmovddup : Inst::kIdVbroadcastsd, from);
}

Memory VectorCode::constant(double value) {
    return constantBits(std::bit_cast<std::uint64_t>(value));
}

Memory VectorCode::constantBits(std::uint64_t bits) {
    return asmjit::x86::ptr(data_, pool_.repeated(bits));
}

Memory VectorCode::table(const std::vector<std::uint64_t>& words, std::int32_t offset) {
    return asmjit::x86::ptr(data_, pool_.table(words) + offset);
}

Vector VectorCode::unary(Id id, const Operand& a) {
    const Vector result = fresh();
    emit(id, view(result), sized(a));
    return result;
}

Vector VectorCode::binary(Id id, const Vector& a, const Operand& b) {
    const Vector result = fresh();
    emit(id, view(result), view(a), sized(b));
    return result;
}

Vector VectorCode::withImmediate(Id id, const Operand& a, int immediate) {
    const Vector result = fresh();
    emit(id, view(result), sized(a), asmjit::imm(immediate));
    return result;
}

void VectorCode::into(Id id, const Vector& target, const Operand& b, const Operand& c) {
    emit(id, view(target), sized(b), sized(c));
}

void VectorCode::moveInto(const Vector& target, const Vector& from) {
    emit(Inst::kIdVmovapd, view(target), view(from));
}

Mask VectorCode::compare(Relation relation, const Vector& a, const Operand& b) {
    constexpr int kPredicates[] = {0x11, 0x12, 0x1E, 0x1D, 0x00, 0x04, 0x15, 0x1A};
    const auto predicate = asmjit::imm(kPredicates[static_cast<int>(relation)]);
    Mask mask;
    if (isWide()) {
        mask.bits = compiler_.newKq();
        emit(Inst::kIdVcmppd, mask.bits, view(a), sized(b), predicate);
    } else {
        mask.lanes = fresh();
        emit(Inst::kIdVcmppd, view(mask.lanes), view(a), sized(b), predicate);
    }
    return mask;
}

Mask VectorCode::both(const Mask& a, const Mask& b) {
    Mask mask;
    if (isWide()) {
        mask.bits = compiler_.newKq();
        emit(Inst::kIdKandw, mask.bits, a.bits, b.bits);
    } else {
        mask.lanes = binary(Inst::kIdVandpd, a.lanes, b.lanes);
    }
    return mask;
}

Mask VectorCode::either(const Mask& a, const Mask& b) {
    Mask mask;
    if (isWide()) {
        mask.bits = compiler_.newKq();
        emit(Inst::kIdKorw, mask.bits, a.bits, b.bits);
    } else {
        mask.lanes = binary(Inst::kIdVorpd, a.lanes, b.lanes);
    }
    return mask;
}

Vector VectorCode::choose(const Mask& mask, const Vector& yes, const Vector& no) {
    const Vector result = fresh();
    if (isWide()) {
        compiler_.k(mask.bits);
        emit(Inst::kIdVblendmpd, view(result), view(no), view(yes));
    } else {
        emit(Inst::kIdVblendvpd, view(result), view(no), view(yes), view(mask.lanes));
    }
    return result;
}

Vector VectorCode::truth(const Mask& mask) {
    if (!isWide())
        return binary(Inst::kIdVandpd, mask.lanes, constant(1));
    const Vector result = fresh();
    compiler_.k(mask.bits).z();
    emit(Inst::kIdVmovupd, view(result), sized(constant(1)));
    return result;
}

void VectorCode::jumpIfNone(const Mask& mask, const asmjit::Label& label) {
    if (isWide()) {
        compiler_.kortestb(mask.bits, mask.bits);
    } else {
        const asmjit::x86::Gp bits = compiler_.newGpd();
        emit(Inst::kIdVmovmskpd, bits, view(mask.lanes));
        compiler_.test(bits, bits);
    }
    compiler_.jz(label);
}

void VectorCode::split(const Vector& x, Vector& mantissa, Vector& exponent) {
    if (isWide()) {
        mantissa = withImmediate(Inst::kIdVgetmantpd, x, 7);
        exponent = unary(Inst::kIdVgetexppd, x);
        into(Inst::kIdVsubpd, exponent, exponent, unary(Inst::kIdVgetexppd, mantissa));
        return;
    }
    const Vector size = binary(Inst::kIdVandpd, x, constantBits(0x7FFFFFFFFFFFFFFF));
    const Mask isSubnormal = compare(Relation::less, size, constant(0x1p-1022));
    const Vector normal =
        choose(isSubnormal, binary(Inst::kIdVmulpd, size, constant(0x1p54)), size);
    const Vector lowered =
        choose(isSubnormal, constantVector(0x1p52 + 1023 + 54), constantVector(0x1p52 + 1023));
    const Vector shifted = binary(Inst::kIdVpaddq, normal, constantBits(0x0008000000000000));
    exponent = withImmediate(Inst::kIdVpsrlq, shifted, 52);
    into(Inst::kIdVorpd, exponent, exponent, constant(0x1p52));
    into(Inst::kIdVsubpd, exponent, exponent, lowered);
    mantissa = binary(Inst::kIdVandpd, shifted, constantBits(0xFFF0000000000000));
    into(Inst::kIdVpsubq, mantissa, normal, mantissa);
    into(Inst::kIdVpaddq, mantissa, mantissa, constantBits(0x3FF0000000000000));
}

Vector VectorCode::pick(const std::vector<std::uint64_t>& sixteen, const Vector& indices) {
    if (isWide()) {
        const Vector result = fresh();
        emit(Inst::kIdVmovupd, result.zmm(), table(sixteen));
        emit(Inst::kIdVpermt2pd, result.zmm(), indices.zmm(), table(sixteen, 64));
        return result;
    }
    const Vector element = binary(Inst::kIdVpand, indices, constantBits(15));
    return gatherFrom(table(sixteen), element);
}

Vector VectorCode::gather(const asmjit::x86::Gp& base, const Vector& indices) {
    return gatherFrom(asmjit::x86::ptr(base), indices);
}

Vector VectorCode::gatherFrom(Memory base, const Vector& indices) {
    base.setIndex(view(indices), 3);
    const Vector result = fresh();
    emit(Inst::kIdVxorpd, view(result), view(result), view(result));
    if (isWide()) {
        const asmjit::x86::KReg all = compiler_.newKq();
        emit(Inst::kIdKxnorw, all, all, all);
        compiler_.k(all);
        emit(Inst::kIdVgatherqpd, view(result), base);
        return result;
    }
    const Vector all = binary(Inst::kIdVpcmpeqd, indices, indices);
    emit(Inst::kIdVgatherqpd, view(result), base, view(all));
    return result;
}

Vector VectorCode::permute(const Memory& from, const Vector& indices, bool ofSixteen) {
    const Vector result = fresh();
    if (!ofSixteen) {
        emit(Inst::kIdVpermpd, result.zmm(), indices.zmm(), from);
        return result;
    }
    emit(Inst::kIdVmovupd, result.zmm(), from);
    emit(Inst::kIdVpermt2pd, result.zmm(), indices.zmm(), from.cloneAdjusted(64));
    return result;
}

/// 2^k for integral k in -1022 .. 1023.
Vector VectorCode::powerOfTwo(const Vector& exponent) {
    const Vector shifted = binary(Inst::kIdVaddpd, exponent, constant(elementary::kRounder));
    const Vector biased = binary(Inst::kIdVpaddq, shifted, constantBits(1023));
    return withImmediate(Inst::kIdVpsllq, biased, 52);
}

void VectorCode::scaleInto(const Vector& value, const Vector& exponent) {
    if (isWide()) {
        into(Inst::kIdVscalefpd, value, value, exponent);
        return;
    }
    const Vector halved = binary(Inst::kIdVmulpd, exponent, constant(0.5));
    into(Inst::kIdVaddpd, halved, halved, constant(elementary::kRounder));
    into(Inst::kIdVsubpd, halved, halved, constant(elementary::kRounder));
    const Vector rest = binary(Inst::kIdVsubpd, exponent, halved);
    into(Inst::kIdVmulpd, value, value, powerOfTwo(halved));
    into(Inst::kIdVmulpd, value, value, powerOfTwo(rest));
}

}  // namespace kyosei::native
