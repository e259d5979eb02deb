// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/native/loops.h"
#include "model/engine/native/vector_code.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace kyosei::native {

/// How one instruction can be generated; see KindOf.
[[nodiscard]] Loop::Kind kindOf(const Code& code, const Instruction& instruction, std::size_t lanes,
                                InstructionSet set);

/// Writes the machine code of loops. Owned by the generator of one function.
///
/// With one lane, vectors run along the elements of arrays; with several, each vector holds one
/// element for all lanes.
class LoopCode {
public:
    struct Registers {
        asmjit::x86::Gp memory;  ///< double*, [slot][lane]
        asmjit::x86::Gp tables;  ///< const KernelTables*
    };
    LoopCode(VectorCode& vectors, Registers registers, const Code& code, const LoopPlan& plan,
             std::size_t lanes);

    void emit(const Loop& loop);

private:
    /// A node's result: in a register, or a truth value still as a mask.
    struct Value {
        std::optional<Vector> vector;
        std::optional<Mask> mask;
    };

    void emitElements(const Loop& loop);
    void emitRow(const LoopNode& node, std::uint32_t row);
    void emitCall(const LoopNode& node);
    void countReads(const Loop& loop);

    Value compute(const LoopNode& node);
    Vector computeVector(const LoopNode& node);
    Vector roundNearest(const Vector& a);
    Vector minimumOrMaximum(Op op, const Vector& a, const asmjit::Operand& b, bool aIsNumber);
    Vector gather(const LoopNode& node);
    Vector reduce(const LoopNode& node);
    Vector combine(Op op, const Vector& total, const asmjit::Operand& value);

    /// Operand k: a register if it has one, else memory, or a register loaded for it.
    asmjit::Operand operand(const LoopNode& node, int k);
    Vector vector(const LoopNode& node, int k);
    Mask mask(const LoopNode& node, int k);
    Vector loadSlot(Slot slot, bool isScalar);
    Memory address(Slot slot, bool isScalar);
    Memory fixedAddress(Slot slot);
    bool folds(bool isScalar) const;
    void store(Slot slot, const Vector& value);
    [[nodiscard]] bool isLiteral(Slot slot) const;
    [[nodiscard]] bool overruns(const Loop& loop) const;

    VectorCode& vectors_;
    asmjit::x86::Compiler& compiler_;
    Registers registers_;
    const Code& code_;
    const LoopPlan& plan_;
    std::size_t lanes_;

    // of the loop being written
    bool isRepeated_ = false;
    bool isSingle_ = false;  ///< one element at a time, with one lane
    asmjit::x86::Gp counter_;
    std::unordered_map<std::uint32_t, Value> values_;  ///< by node
    std::unordered_map<std::uint64_t, unsigned> reads_;
    std::unordered_map<std::uint64_t, Vector> loaded_;
    std::map<std::vector<std::uint64_t>, Vector> tables_;
    std::map<std::vector<std::uint64_t>, asmjit::x86::Gp> offsets_;
};

}  // namespace kyosei::native
