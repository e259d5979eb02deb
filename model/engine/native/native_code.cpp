// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/native_code.h"

#include "model/engine/native/loop_code.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <new>

namespace kyosei {

namespace {

using namespace native;

constexpr std::size_t kFunctionNodes = 150;  // instructions in one function, about

/// Machine code and what it refers to.
class GeneratedCode final : public NativeCode {
public:
    std::deque<LoopPlan> plans;  ///< the code points to instructions of these
    asmjit::JitRuntime runtime;
    std::unique_ptr<double[], void (*)(double*)> constants{nullptr, [](double* memory) {
        ::operator delete[](memory, std::align_val_t{64});
    }};
};

/// Generates all sections into one block of code.
class Generator {
public:
    Generator(const Code& code, std::size_t lanes, InstructionSet set)
        : code_(code), lanes_(lanes), set_(set), result_(std::make_shared<GeneratedCode>()) {
        result_->slotCount = code.slotCount;
    }

    std::shared_ptr<const NativeCode> run(const Sections& sections, const SlotSet& afterStep) {
        if (holder_.init(result_->runtime.environment()) != asmjit::kErrorOk)
            return nullptr;
        compiler_ = std::make_unique<asmjit::x86::Compiler>(&holder_);
        SlotSet everything(code_.slotCount, true);
        SlotSet rates(code_.slotCount, false);
        SlotSet stocks(code_.slotCount, false);
        for (const StockBlock& block : code_.stocks)
            for (Slot i = 0; i < block.count; ++i)
                rates[block.rates + i] = stocks[block.first + i] = true;
        const std::pair<const std::vector<Instruction>*, const SlotSet*> all[] = {
            {&sections.setup, &everything}, {&sections.stepSaved, &afterStep},
            {&sections.stepBetween, &afterStep}, {&sections.rates, &rates},
            {&sections.advance, &stocks}};
        NativeCode::Section* const into[] = {&result_->setup, &result_->stepSaved,
                                             &result_->stepBetween, &result_->rates,
                                             &result_->advance};
        std::vector<std::pair<NativeCode::Section*, asmjit::Label>> entries;
        for (std::size_t i = 0; i < std::size(into); ++i)
            for (const asmjit::Label& entry : section(*all[i].first, *all[i].second))
                entries.emplace_back(into[i], entry);
        if (compiler_->finalize() != asmjit::kErrorOk || !place(entries))
            return nullptr;
        return std::move(result_);
    }

private:
    std::vector<asmjit::Label> section(const std::vector<Instruction>& instructions,
                                       const SlotSet& neededAfter) {
        std::vector<asmjit::Label> entries;
        if (instructions.empty())
            return entries;
        LoopPlan& plan = result_->plans.emplace_back(planLoops(
            code_, instructions, neededAfter, code_.slotCount, lanes_, kindOf));
        result_->slotCount = std::max(result_->slotCount, std::size_t{plan.slotCount});
        for (std::size_t loop = 0; loop < plan.loops.size();) {
            const std::size_t first = loop;
            for (std::size_t nodes = 0; loop < plan.loops.size() && nodes < kFunctionNodes; ++loop)
                nodes += plan.loops[loop].nodes.size();
            entries.push_back(function(plan, first, loop));
        }
        return entries;
    }

    asmjit::Label function(const LoopPlan& plan, std::size_t first, std::size_t last) {
        using Signature = asmjit::FuncSignatureT<void, double*, const void*, const void*>;
        asmjit::FuncNode* const function = compiler_->addFunc(Signature());
        function->frame().setAvxEnabled();
        if (set_ == InstructionSet::avx512)
            function->frame().setAvx512Enabled();
        const asmjit::x86::Gp memory = compiler_->newGpz();
        const asmjit::x86::Gp data = compiler_->newGpz();
        const asmjit::x86::Gp tables = compiler_->newGpz();
        function->setArg(0, memory);
        function->setArg(1, data);
        function->setArg(2, tables);
        VectorCode vectors(*compiler_, set_, pool_, data);
        LoopCode loops(vectors, {memory, tables}, code_, plan, lanes_);
        for (std::size_t loop = first; loop < last; ++loop)
            loops.emit(plan.loops[loop]);
        compiler_->vzeroupper();
        compiler_->endFunc();
        return function->label();
    }

    bool place(const std::vector<std::pair<NativeCode::Section*, asmjit::Label>>& entries) {
        char* base = nullptr;
        if (result_->runtime.add(&base, &holder_) != asmjit::kErrorOk)
            return false;
        for (const auto& [section, label] : entries)
            section->push_back(
                reinterpret_cast<NativeCode::Function>(base + holder_.labelOffset(label)));
        const std::size_t bytes = pool_.words().size() * sizeof(double);
        result_->constants.reset(static_cast<double*>(
            ::operator new[](std::max<std::size_t>(bytes, 64), std::align_val_t{64})));
        std::memcpy(result_->constants.get(), pool_.words().data(), bytes);
        result_->data = result_->constants.get();
        return true;
    }

    const Code& code_;
    std::size_t lanes_;
    InstructionSet set_;
    std::shared_ptr<GeneratedCode> result_;
    asmjit::CodeHolder holder_;
    std::unique_ptr<asmjit::x86::Compiler> compiler_;
    DataPool pool_;
};

}  // namespace

std::shared_ptr<const NativeCode> generateNativeCode(const Code& code, const Sections& sections,
                                                     std::size_t lanes, InstructionSet set,
                                                     const std::vector<bool>& neededAfterStep) {
    if (set == InstructionSet::portable)
        return nullptr;
    return Generator(code, lanes, set).run(sections, neededAfterStep);
}

}  // namespace kyosei
