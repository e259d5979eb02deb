// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/kernels.h"

#include "model/program/allocation.h"
#include "model/program/elements.h"

#include <vector>

namespace kyosei {

namespace {

// Operands may be the target itself, element for element, but never overlap otherwise: that is
// what this promises the compiler.
#ifdef __clang__
#define KYOSEI_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#else
#define KYOSEI_INDEPENDENT _Pragma("GCC ivdep")
#endif

template <std::size_t Lanes, class F, bool ScalarA>
void unary(const Instruction& i, double* memory, const KernelTables&) {
    const double* a = memory + std::size_t{i.a} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    if constexpr (ScalarA) {
        double once[Lanes];
        for (std::size_t l = 0; l < Lanes; ++l)
            once[l] = F::apply(a[l]);
        for (std::size_t e = 0; e < i.count; ++e, target += Lanes)
            for (std::size_t l = 0; l < Lanes; ++l)
                target[l] = once[l];
    } else {
        const std::size_t count = i.count * Lanes;
        KYOSEI_INDEPENDENT
        for (std::size_t k = 0; k < count; ++k)
            target[k] = F::apply(a[k]);
    }
}

/// One value per lane, read once if it serves all elements.
template <std::size_t Lanes, bool Scalar> struct Repeated {
    double values[Lanes];
    explicit Repeated(const double* source) {
        for (std::size_t l = 0; l < Lanes; ++l)
            values[l] = source[l];
    }
    double at(const double* source, std::size_t lane) const {
        return Scalar ? values[lane] : source[lane];
    }
};

template <std::size_t Lanes, class F, bool ScalarA, bool ScalarB>
void binary(const Instruction& i, double* memory, const KernelTables&) {
    const double* a = memory + std::size_t{i.a} * Lanes;
    const double* b = memory + std::size_t{i.b} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    if constexpr (Lanes == 1 || (!ScalarA && !ScalarB)) {
        const std::size_t count = i.count * Lanes;
        const double a0 = a[0];
        const double b0 = b[0];
        KYOSEI_INDEPENDENT
        for (std::size_t k = 0; k < count; ++k)
            target[k] = F::apply(ScalarA ? a0 : a[k], ScalarB ? b0 : b[k]);
    } else {
        const Repeated<Lanes, ScalarA> onceA(a);
        const Repeated<Lanes, ScalarB> onceB(b);
        for (std::size_t e = 0; e < i.count; ++e, target += Lanes, a += Lanes, b += Lanes) {
            KYOSEI_INDEPENDENT
            for (std::size_t l = 0; l < Lanes; ++l)
                target[l] = F::apply(onceA.at(a, l), onceB.at(b, l));
        }
    }
}

template <std::size_t Lanes, class F, bool ScalarA, bool ScalarB, bool ScalarC>
void ternary(const Instruction& i, double* memory, const KernelTables&) {
    const double* a = memory + std::size_t{i.a} * Lanes;
    const double* b = memory + std::size_t{i.b} * Lanes;
    const double* c = memory + std::size_t{i.c} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    if constexpr (Lanes == 1) {
        const double a0 = a[0];
        const double b0 = b[0];
        const double c0 = c[0];
        KYOSEI_INDEPENDENT
        for (std::size_t k = 0; k < i.count; ++k)
            target[k] = F::apply(ScalarA ? a0 : a[k], ScalarB ? b0 : b[k], ScalarC ? c0 : c[k]);
    } else {
        const Repeated<Lanes, ScalarA> onceA(a);
        const Repeated<Lanes, ScalarB> onceB(b);
        const Repeated<Lanes, ScalarC> onceC(c);
        for (std::size_t e = 0; e < i.count; ++e, target += Lanes) {
            KYOSEI_INDEPENDENT
            for (std::size_t l = 0; l < Lanes; ++l)
                target[l] = F::apply(onceA.at(a, l), onceB.at(b, l), onceC.at(c, l));
            a += Lanes;
            b += Lanes;
            c += Lanes;
        }
    }
}

template <std::size_t Lanes>
void gather(const Instruction& i, double* memory, const KernelTables& tables) {
    const std::uint32_t* const indices = tables.indices + i.extra;
    const double* const source = memory + std::size_t{i.a} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e, target += Lanes) {
        const double* const from = source + std::size_t{indices[e]} * Lanes;
        KYOSEI_INDEPENDENT
        for (std::size_t l = 0; l < Lanes; ++l)
            target[l] = from[l];
    }
}

/// The interval of evenly spaced x that holds the value: the one its distance from the start tells,
/// or because of rounding the next.
std::size_t evenInterval(const LookupTable& table, const double* x, double value) {
    const auto highest = static_cast<double>(table.count - 2);
    const double distance = (value - x[0]) * table.density;
    const double bounded = distance < highest ? distance : highest;
    const auto left = static_cast<std::size_t>(bounded > 0 ? bounded : 0);
    if (value < x[left])
        return left == 0 ? 0 : left - 1;
    return left + 2 < table.count && value >= x[left + 1] ? left + 1 : left;
}

std::size_t anyInterval(const LookupTable& table, const double* x, double value) {
    std::size_t left = 0;
    for (std::size_t length = table.count - 1; length > 1;) {
        const std::size_t half = length / 2;
        left += x[left + half] <= value ? half : 0;
        length -= half;
    }
    return left;
}

double lookUp(const LookupTable& table, const double* numbers, double value) {
    using Type = xmile::GraphicalFunction::Type;
    const double* const x = numbers + table.first;
    const double* const y = x + table.count;
    const double* const slope = y + table.count;
    const std::size_t last = table.count - 1;
    if (table.type != Type::extrapolate) {
        if (value <= x[0])
            return y[0];
        if (value >= x[last])
            return y[last];
    }
    const std::size_t left =
        table.density > 0 ? evenInterval(table, x, value) : anyInterval(table, x, value);
    if (table.type == Type::discrete && value == value)
        return y[left];
    return y[left] + slope[left] * (value - x[left]);  // not a number stays so
}

template <std::size_t Lanes>
void lookup(const Instruction& i, double* memory, const KernelTables& tables) {
    const double* x = memory + std::size_t{i.a} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e) {
        const std::uint32_t which = (i.scalars & 2) ? i.extra : tables.indices[i.extra + e];
        const LookupTable& table = tables.lookups[which];
        // Lanes often agree, above all on the time.
        bool agree = true;
        for (std::size_t l = 1; l < Lanes; ++l)
            agree = agree && x[l] == x[0];
        const double first = lookUp(table, tables.numbers, x[0]);
        for (std::size_t l = 0; l < Lanes; ++l)
            target[l] = agree || l == 0 ? first : lookUp(table, tables.numbers, x[l]);
        target += Lanes;
        x += (i.scalars & 1) ? 0 : Lanes;
    }
}

template <std::size_t Lanes>
void dynamicIndex(const Instruction& i, double* memory, const KernelTables& tables) {
    const std::uint32_t* const header = tables.indices + i.extra;
    const std::uint32_t positions = header[0];
    const std::uint32_t* const slots = header + 2 + 3 * std::size_t{positions};
    double* const target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e)
        for (std::size_t l = 0; l < Lanes; ++l) {
            std::size_t combination = 0;
            bool inside = true;
            for (std::size_t k = 0; k < positions; ++k) {
                const std::uint32_t* const position = header + 2 + 3 * k;
                const std::size_t operand = position[0] + (position[1] ? 0 : e);
                const double index = std::floor(memory[operand * Lanes + l]);
                inside = inside && index >= 1 && index <= position[2];
                combination =
                    combination * position[2] + (inside ? static_cast<std::size_t>(index) - 1 : 0);
            }
            const std::size_t slot = slots[e * i.inner + combination];
            target[e * Lanes + l] = inside ? memory[slot * Lanes + l] : 0.0;
        }
}

template <std::size_t Lanes>
void allocateShares(const Instruction& i, double* memory, const KernelTables& tables) {
    const std::uint32_t* const header = tables.indices + i.extra;
    const auto operand = [&](std::size_t k, std::size_t element, std::size_t lane) {
        const std::uint32_t* const place = header + 2 + 3 * k;
        return memory[(place[0] + (place[1] ? 0 : element)) * Lanes + lane];
    };
    std::vector<AllocationRequest> requests(i.inner);
    std::vector<double> shares(i.inner);
    for (std::size_t first = 0; first < i.count; first += i.inner)
        for (std::size_t l = 0; l < Lanes; ++l) {
            for (std::size_t e = 0; e < i.inner; ++e)
                requests[e] = {operand(1, first + e, l), operand(2, first + e, l),
                               operand(3, first + e, l), operand(4, first + e, l)};
            allocate(requests, operand(0, first, l), shares);
            for (std::size_t e = 0; e < i.inner; ++e)
                memory[(i.target + first + e) * Lanes + l] = shares[e];
        }
}

template <std::size_t Lanes>
void filledBelt(const Instruction& i, double* memory, const KernelTables& tables) {
    const std::uint32_t* const header = tables.indices + i.extra;
    const auto operand = [&](std::size_t k, std::size_t element, std::size_t lane) {
        const std::uint32_t* const place = header + 2 + 3 * k;
        return memory[(place[0] + (place[1] ? 0 : element)) * Lanes + lane];
    };
    Belt belt;
    BeltShape shape;
    std::vector<double> leaking;
    for (std::size_t e = 0; e < i.count; ++e)
        for (std::size_t l = 0; l < Lanes; ++l) {
            shape = {operand(0, e, l) != 0, {}};
            leaking.clear();
            for (std::size_t k = 4; k < header[0]; k += 3) {
                leaking.push_back(operand(k, e, l));
                shape.zones.push_back({operand(k + 1, e, l), operand(k + 2, e, l)});
            }
            belt.fill(shape, operand(1, e, l), operand(2, e, l), operand(3, e, l), leaking);
            memory[(i.target + e) * Lanes + l] = beltOutput(belt, shape, i.inner);
        }
}

template <std::size_t Lanes, class F>
void reduceInner(const Instruction& i, double* memory, const KernelTables&) {
    const double* source = memory + std::size_t{i.a} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e, target += Lanes) {
        double total[Lanes];
        for (std::size_t l = 0; l < Lanes; ++l)
            total[l] = source[l];
        source += Lanes;
        for (std::size_t k = 1; k < i.inner; ++k, source += Lanes)
            for (std::size_t l = 0; l < Lanes; ++l)
                total[l] = F::apply(total[l], source[l]);
        for (std::size_t l = 0; l < Lanes; ++l)
            target[l] = total[l];
    }
}

template <std::size_t Lanes>
void sparseSum(const Instruction& i, double* memory, const KernelTables& tables) {
    const std::uint32_t* const begin = tables.indices + i.extra;
    const std::uint32_t* const column = begin + i.count + 1;
    const double* const factor = tables.numbers + i.inner;
    const double* const source = memory + std::size_t{i.a} * Lanes;
    double* target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e, target += Lanes) {
        double total[Lanes] = {};
        for (std::size_t k = begin[e]; k < begin[e + 1]; ++k) {
            const double* const term = source + std::size_t{column[k]} * Lanes;
            for (std::size_t l = 0; l < Lanes; ++l)
                total[l] += factor[k] * term[l];
        }
        for (std::size_t l = 0; l < Lanes; ++l)
            target[l] = total[l];
    }
}

template <std::size_t Lanes> struct ChooseKernel {
    unsigned scalars;

    template <class F> Kernel unary() const {
        return scalars & 1u ? kyosei::unary<Lanes, F, true> : kyosei::unary<Lanes, F, false>;
    }
    template <class F> Kernel binary() const {
        switch (scalars & 3u) {
        case 0: return kyosei::binary<Lanes, F, false, false>;
        case 1: return kyosei::binary<Lanes, F, true, false>;
        case 2: return kyosei::binary<Lanes, F, false, true>;
        default: return kyosei::binary<Lanes, F, true, true>;
        }
    }
    template <class F> Kernel ternary() const {
        switch (scalars & 7u) {
        case 0: return kyosei::ternary<Lanes, F, false, false, false>;
        case 1: return kyosei::ternary<Lanes, F, true, false, false>;
        case 2: return kyosei::ternary<Lanes, F, false, true, false>;
        case 3: return kyosei::ternary<Lanes, F, true, true, false>;
        case 4: return kyosei::ternary<Lanes, F, false, false, true>;
        case 5: return kyosei::ternary<Lanes, F, true, false, true>;
        case 6: return kyosei::ternary<Lanes, F, false, true, true>;
        default: return kyosei::ternary<Lanes, F, true, true, true>;
        }
    }
};

template <std::size_t Lanes> Kernel chooseKernel(const Instruction& i) {
    switch (i.op) {
    case Op::gather: return gather<Lanes>;
    case Op::lookup: return lookup<Lanes>;
    case Op::index: return dynamicIndex<Lanes>;
    case Op::allocate: return allocateShares<Lanes>;
    case Op::belt: return filledBelt<Lanes>;
    case Op::sumInner: return reduceInner<Lanes, element::Add>;
    case Op::productInner: return reduceInner<Lanes, element::Multiply>;
    case Op::minimumInner: return reduceInner<Lanes, element::Minimum>;
    case Op::maximumInner: return reduceInner<Lanes, element::Maximum>;
    case Op::sparseSum: return sparseSum<Lanes>;
    default: return element::withElement(i.op, ChooseKernel<Lanes>{i.scalars});
    }
}

}  // namespace

std::vector<InstructionSet> availableInstructionSets() {
    std::vector<InstructionSet> sets = {InstructionSet::portable};
#ifdef KYOSEI_NATIVE_CODE
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        sets.push_back(InstructionSet::avx2);
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        sets.push_back(InstructionSet::avx512);
#endif
    return sets;
}

Kernel kernelFor(const Instruction& instruction, std::size_t lanes) {
    switch (lanes) {
    case 1: return chooseKernel<1>(instruction);
    case 4: return chooseKernel<4>(instruction);
    default: return chooseKernel<8>(instruction);
    }
}

}  // namespace kyosei
