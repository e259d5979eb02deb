// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/native_code.h"

#include "model/engine/aligned_allocator.h"
#include "model/engine/native/loop_code.h"

#include <cstdint>
#include <utility>

namespace kyosei {

namespace {

using namespace native;

constexpr std::size_t kFunctionNodes = 60;  // of instructions; the generator slows down with size

/// Machine code and what it refers to.
class GeneratedCode final : public NativeCode {
public:
    LoopPlan plan;  ///< the code points to its instructions
    asmjit::JitRuntime runtime;
    std::vector<std::uint64_t, AlignedAllocator<std::uint64_t>> pool;
};

class Generator {
public:
    Generator(const Code& code, std::size_t lanes, InstructionSet set)
        : code_(code), lanes_(lanes), set_(set), result_(std::make_shared<GeneratedCode>()) {}

    std::shared_ptr<const NativeCode> run(const std::vector<Instruction>& section,
                                          const SlotSet& neededAfter) {
        if (holder_.init(result_->runtime.environment()) != asmjit::kErrorOk)
            return nullptr;
        asmjit::x86::Compiler compiler(&holder_);
        LoopPlan& plan = result_->plan;
        plan = planLoops(code_, section, neededAfter, lanes_, set_, kindOf);
        result_->slotCount = plan.slotCount;
        std::vector<asmjit::Label> entries;
        for (std::size_t loop = 0; loop < plan.loops.size();) {
            const std::size_t first = loop;
            for (std::size_t nodes = 0; loop < plan.loops.size() && nodes < kFunctionNodes; ++loop)
                nodes += plan.loops[loop].nodes.size();
            entries.push_back(function(compiler, first, loop));
        }
        if (compiler.finalize() != asmjit::kErrorOk || !place(entries))
            return nullptr;
        return std::move(result_);
    }

private:
    asmjit::Label function(asmjit::x86::Compiler& compiler, std::size_t first, std::size_t last) {
        using Signature = asmjit::FuncSignatureT<void, double*, const void*, const void*>;
        asmjit::FuncNode* const function = compiler.addFunc(Signature());
        function->frame().setAvxEnabled();
        if (set_ == InstructionSet::avx512)
            function->frame().setAvx512Enabled();
        const asmjit::x86::Gp memory = compiler.newGpz();
        const asmjit::x86::Gp constants = compiler.newGpz();
        const asmjit::x86::Gp tables = compiler.newGpz();
        function->setArg(0, memory);
        function->setArg(1, constants);
        function->setArg(2, tables);
        VectorCode vectors(compiler, set_, pool_, constants);
        LoopCode loops(vectors, {memory, tables}, code_, result_->plan, lanes_);
        for (std::size_t loop = first; loop < last; ++loop)
            loops.emit(result_->plan.loops[loop]);
        compiler.vzeroupper();
        compiler.endFunc();
        return function->label();
    }

    bool place(const std::vector<asmjit::Label>& entries) {
        if (entries.empty())
            return true;
        char* base = nullptr;
        if (result_->runtime.add(&base, &holder_) != asmjit::kErrorOk)
            return false;
        for (const asmjit::Label& label : entries)
            result_->functions.push_back(
                reinterpret_cast<NativeCode::Function>(base + holder_.labelOffset(label)));
        result_->pool.assign(pool_.words().begin(), pool_.words().end());
        result_->constants = result_->pool.data();
        return true;
    }

    const Code& code_;
    std::size_t lanes_;
    InstructionSet set_;
    std::shared_ptr<GeneratedCode> result_;
    asmjit::CodeHolder holder_;
    DataPool pool_;
};

}  // namespace

std::shared_ptr<const NativeCode> generateNativeCode(const Code& code,
                                                     const std::vector<Instruction>& section,
                                                     const SlotSet& neededAfter, std::size_t lanes,
                                                     InstructionSet set) {
    if (set == InstructionSet::portable)
        return nullptr;
    return Generator(code, lanes, set).run(section, neededAfter);
}

}  // namespace kyosei
