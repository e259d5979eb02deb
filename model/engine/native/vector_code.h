// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/kernels.h"

#include <asmjit/x86.h>
#include <cstdint>
#include <map>
#include <vector>

namespace kyosei::native {

using Vector = asmjit::x86::Vec;
using Memory = asmjit::x86::Mem;
using Id = asmjit::x86::Inst::Id;

/// Bytes that generated code reads: vectors of one repeated number, and tables. Every entry starts
/// at a multiple of 64 bytes; equal entries are one.
class DataPool {
public:
    /// Offset of eight copies of the bits.
    std::int32_t repeated(std::uint64_t bits) { return table(std::vector<std::uint64_t>(8, bits)); }
    std::int32_t table(std::vector<std::uint64_t> words);
    [[nodiscard]] const std::vector<std::uint64_t>& words() const { return words_; }

private:
    std::vector<std::uint64_t> words_;
    std::map<std::vector<std::uint64_t>, std::int32_t> known_;
};

/// Which elements of a vector satisfy a comparison.
struct Mask {
    asmjit::x86::KReg bits;  ///< AVX-512
    Vector lanes;            ///< AVX2: all bits of an element set, or none
};

/// Writes vector instructions of one width, the same for AVX2 and AVX-512 to whoever uses it.
/// Results are new registers unless a name says `into`. Owned by the generator of one function.
class VectorCode {
public:
    VectorCode(asmjit::x86::Compiler& compiler, InstructionSet set, DataPool& pool,
               asmjit::x86::Gp data);

    [[nodiscard]] asmjit::x86::Compiler& compiler() { return compiler_; }
    [[nodiscard]] bool isWide() const { return set_ == InstructionSet::avx512; }
    /// Elements of the widest vector.
    [[nodiscard]] unsigned widest() const { return isWide() ? 8 : 4; }
    /// Elements of the vectors that follow: 2, 4 or 8.
    void setWidth(unsigned elements) { width_ = elements; }

    Vector fresh();
    Vector load(const Memory& from);
    Vector broadcast(const Memory& from);
    Memory constant(double value);
    Memory constantBits(std::uint64_t bits);
    Vector constantVector(double value) { return load(constant(value)); }
    /// Memory of table words, `offset` bytes into it.
    Memory table(const std::vector<std::uint64_t>& words, std::int32_t offset = 0);

    Vector unary(Id id, const asmjit::Operand& a);
    Vector binary(Id id, const Vector& a, const asmjit::Operand& b);
    Vector withImmediate(Id id, const asmjit::Operand& a, int immediate);
    /// target = target op b op c, for fused multiply-add instructions.
    void into(Id id, const Vector& target, const asmjit::Operand& b, const asmjit::Operand& c);
    Vector copy(const Vector& a) { return unary(asmjit::x86::Inst::kIdVmovapd, a); }
    void moveInto(const Vector& target, const Vector& from);
    /// This width's part of a register.
    [[nodiscard]] Vector view(const Vector& vector) const;

    /// Relations do not hold for what is not a number; their opposites, named "not", do.
    enum class Relation {
        less,
        lessEqual,
        greater,
        greaterEqual,
        equal,
        notEqual,
        notLess,
        notGreater
    };
    Mask compare(Relation relation, const Vector& a, const asmjit::Operand& b);
    Mask both(const Mask& a, const Mask& b);
    Mask either(const Mask& a, const Mask& b);
    Vector choose(const Mask& mask, const Vector& yes, const Vector& no);
    /// 1 where the mask holds, else 0.
    Vector truth(const Mask& mask);
    /// Jumps if the mask holds for no element. Unused elements of narrow vectors count as well.
    void jumpIfNone(const Mask& mask, const asmjit::Label& label);

    /// base[indices] for vectors of indices.
    Vector gather(const asmjit::x86::Gp& base, const Vector& indices);
    /// Elements of the eight, or sixteen, numbers at `from`; AVX-512 only.
    Vector permute(const Memory& from, const Vector& indices, bool ofSixteen);
    /// Element (low four bits of each index) of a table of sixteen.
    Vector pick(const std::vector<std::uint64_t>& sixteen, const Vector& indices);
    /// Mantissa of |x| from 0.75 to 1.5 and the exponent that goes with it; for positive finite x.
    void split(const Vector& x, Vector& mantissa, Vector& exponent);
    /// value * 2^exponent for integral exponents, rounded once. Overwrites value.
    void scaleInto(const Vector& value, const Vector& exponent);

private:
    template <class... Operands> void emit(Id id, const Operands&... operands) {
        compiler_.emit(id, operands...);
    }
    asmjit::Operand sized(const asmjit::Operand& operand) const;
    Vector gatherFrom(Memory base, const Vector& indices);
    Vector powerOfTwo(const Vector& exponent);

    asmjit::x86::Compiler& compiler_;
    InstructionSet set_;
    DataPool& pool_;
    asmjit::x86::Gp data_;
    unsigned width_ = 8;
};

}  // namespace kyosei::native
