// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/kernels.h"

#include "model/engine/elements.h"

namespace kyosei {

Kernel kernelForBaseline(const Instruction& instruction, std::size_t lanes);
#ifdef KYOSEI_X86_KERNELS
Kernel kernelForAvx2(const Instruction& instruction, std::size_t lanes);
Kernel kernelForAvx512(const Instruction& instruction, std::size_t lanes);
#endif

namespace {

struct EvaluateElement {
    double a, b, c;
    template <class F> double unary() const { return F::apply(a); }
    template <class F> double binary() const { return F::apply(a, b); }
    template <class F> double ternary() const { return F::apply(a, b, c); }
};

}  // namespace

std::vector<InstructionSet> availableInstructionSets() {
    std::vector<InstructionSet> sets = {InstructionSet::baseline};
#ifdef KYOSEI_X86_KERNELS
    if (__builtin_cpu_supports("avx2"))
        sets.push_back(InstructionSet::avx2);
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        sets.push_back(InstructionSet::avx512);
#endif
    return sets;
}

Kernel kernelFor(const Instruction& instruction, std::size_t lanes, InstructionSet set) {
#ifdef KYOSEI_X86_KERNELS
    if (set == InstructionSet::avx2)
        return kernelForAvx2(instruction, lanes);
    if (set == InstructionSet::avx512)
        return kernelForAvx512(instruction, lanes);
#endif
    static_cast<void>(set);
    return kernelForBaseline(instruction, lanes);
}

double evaluateElement(Op op, double a, double b, double c) {
    return element::withElement(op, EvaluateElement{a, b, c});
}

}  // namespace kyosei
