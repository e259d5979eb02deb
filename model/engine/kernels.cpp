// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/kernels.h"

#include "model/engine/elements.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace kyosei {

namespace {

/// Reads one operand of an elementwise kernel: element e, lane l.
template <std::size_t Lanes, bool Scalar> class Operand {
public:
    explicit Operand(const double* values) : values_(values) {
        if constexpr (Scalar)
            std::copy_n(values, Lanes, repeated_);
    }
    double at(std::size_t element, std::size_t lane) const {
        if constexpr (Scalar)
            return repeated_[lane];
        else
            return values_[element * Lanes + lane];
    }

private:
    const double* values_;
    double repeated_[Lanes] = {};
};

/// Instruction operands may be the target itself, element for element, but never overlap otherwise.
template <std::size_t Lanes, class F, bool... Scalars>
void elementwise(const Instruction& i, double* memory, const Code&) {
    const Slot operands[3] = {i.a, i.b, i.c};
    double* const target = memory + std::size_t{i.target} * Lanes;
    [&]<std::size_t... K>(std::index_sequence<K...>) {
        const auto inputs =
            std::make_tuple(Operand<Lanes, Scalars>(memory + std::size_t{operands[K]} * Lanes)...);
#pragma GCC ivdep
        for (std::size_t e = 0; e < i.count; ++e)
            for (std::size_t l = 0; l < Lanes; ++l)
                target[e * Lanes + l] = F::apply(std::get<K>(inputs).at(e, l)...);
    }
    (std::make_index_sequence<sizeof...(Scalars)>());
}

template <std::size_t Lanes, class F> Kernel unary(std::uint8_t scalars) {
    return scalars & 1 ? elementwise<Lanes, F, true> : elementwise<Lanes, F, false>;
}

template <std::size_t Lanes, class F> Kernel binary(std::uint8_t scalars) {
    static constexpr std::array<Kernel, 4> kVariants = {
        elementwise<Lanes, F, false, false>, elementwise<Lanes, F, true, false>,
        elementwise<Lanes, F, false, true>, elementwise<Lanes, F, true, true>};
    return kVariants[scalars & 3u];
}

template <std::size_t Lanes, class F> Kernel ternary(std::uint8_t scalars) {
    static constexpr std::array<Kernel, 8> kVariants = {
        elementwise<Lanes, F, false, false, false>, elementwise<Lanes, F, true, false, false>,
        elementwise<Lanes, F, false, true, false>,  elementwise<Lanes, F, true, true, false>,
        elementwise<Lanes, F, false, false, true>,  elementwise<Lanes, F, true, false, true>,
        elementwise<Lanes, F, false, true, true>,   elementwise<Lanes, F, true, true, true>};
    return kVariants[scalars & 7u];
}

template <std::size_t Lanes> void gather(const Instruction& i, double* memory, const Code& code) {
    const std::uint32_t* const indices = code.indices.data() + i.extra;
    const double* const source = memory + std::size_t{i.a} * Lanes;
    double* const target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e)
        std::copy_n(source + std::size_t{indices[e]} * Lanes, Lanes, target + e * Lanes);
}

template <std::size_t Lanes> void lookup(const Instruction& i, double* memory, const Code& code) {
    const double* const x = memory + std::size_t{i.a} * Lanes;
    double* const target = memory + std::size_t{i.target} * Lanes;
    const std::size_t step = (i.scalars & 1) ? 0 : Lanes;
    for (std::size_t e = 0; e < i.count; ++e) {
        const std::uint32_t which = (i.scalars & 2) ? i.extra : code.indices[i.extra + e];
        for (std::size_t l = 0; l < Lanes; ++l)
            target[e * Lanes + l] = evaluateLookup(code.lookups[which], x[e * step + l]);
    }
}

template <std::size_t Lanes>
void dynamicIndex(const Instruction& i, double* memory, const Code& code) {
    const DynamicIndex& table = code.dynamicIndices[i.extra];
    double* const target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e)
        for (std::size_t l = 0; l < Lanes; ++l) {
            std::size_t combination = 0;
            bool inside = true;
            for (std::size_t k = 0; k < table.positions.size(); ++k) {
                const std::size_t element = table.positions[k] + (table.scalar[k] ? 0 : e);
                const double position = std::floor(memory[element * Lanes + l]);
                inside = inside && position >= 1 && position <= table.extents[k];
                const double within = inside ? position - 1 : 0;
                combination = combination * table.extents[k] + static_cast<std::size_t>(within);
            }
            const std::size_t slot = table.slots[e * table.combinations + combination];
            target[e * Lanes + l] = inside ? memory[slot * Lanes + l] : 0.0;
        }
}

template <std::size_t Lanes, class F>
void reduceInner(const Instruction& i, double* memory, const Code&) {
    const double* source = memory + std::size_t{i.a} * Lanes;
    double* const target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e) {
        double total[Lanes];
        std::copy_n(source, Lanes, total);
        for (std::size_t k = 1; k < i.inner; ++k)
            for (std::size_t l = 0; l < Lanes; ++l)
                total[l] = F::apply(total[l], source[k * Lanes + l]);
        std::copy_n(total, Lanes, target + e * Lanes);
        source += std::size_t{i.inner} * Lanes;
    }
}

template <std::size_t Lanes>
void sparseSum(const Instruction& i, double* memory, const Code& code) {
    const SparseRows& rows = code.sparseRows[i.extra];
    const double* const source = memory + std::size_t{i.a} * Lanes;
    double* const target = memory + std::size_t{i.target} * Lanes;
    for (std::size_t e = 0; e < i.count; ++e) {
        double total[Lanes] = {};
        for (std::size_t k = rows.begin[e]; k < rows.begin[e + 1]; ++k) {
            const double factor = rows.factor[k];
            const double* const term = source + std::size_t{rows.column[k]} * Lanes;
            for (std::size_t l = 0; l < Lanes; ++l)
                total[l] += factor * term[l];
        }
        std::copy_n(total, Lanes, target + e * Lanes);
    }
}

/// Calls `use` with the functor type of an elementwise operation.
template <class Use> auto withElement(Op op, Use use) {
    using namespace element;
    switch (op) {
    case Op::negate: return use.template unary<Negate>();
    case Op::logicalNot: return use.template unary<LogicalNot>();
    case Op::absolute: return use.template unary<Absolute>();
    case Op::squareRoot: return use.template unary<SquareRoot>();
    case Op::exponential: return use.template unary<Exponential>();
    case Op::naturalLogarithm: return use.template unary<NaturalLogarithm>();
    case Op::logarithm10: return use.template unary<Logarithm10>();
    case Op::sine: return use.template unary<Sine>();
    case Op::cosine: return use.template unary<Cosine>();
    case Op::tangent: return use.template unary<Tangent>();
    case Op::arcSine: return use.template unary<ArcSine>();
    case Op::arcCosine: return use.template unary<ArcCosine>();
    case Op::arcTangent: return use.template unary<ArcTangent>();
    case Op::hyperbolicSine: return use.template unary<HyperbolicSine>();
    case Op::hyperbolicCosine: return use.template unary<HyperbolicCosine>();
    case Op::hyperbolicTangent: return use.template unary<HyperbolicTangent>();
    case Op::integerPart: return use.template unary<IntegerPart>();
    case Op::roundNearest: return use.template unary<RoundNearest>();
    case Op::sign: return use.template unary<Sign>();
    case Op::square: return use.template unary<Square>();
    case Op::reciprocal: return use.template unary<Reciprocal>();
    case Op::add: return use.template binary<Add>();
    case Op::subtract: return use.template binary<Subtract>();
    case Op::multiply: return use.template binary<Multiply>();
    case Op::divide: return use.template binary<Divide>();
    case Op::power: return use.template binary<Power>();
    case Op::modulo: return use.template binary<Modulo>();
    case Op::minimum: return use.template binary<Minimum>();
    case Op::maximum: return use.template binary<Maximum>();
    case Op::less: return use.template binary<Less>();
    case Op::lessEqual: return use.template binary<LessEqual>();
    case Op::greater: return use.template binary<Greater>();
    case Op::greaterEqual: return use.template binary<GreaterEqual>();
    case Op::equal: return use.template binary<Equal>();
    case Op::notEqual: return use.template binary<NotEqual>();
    case Op::logicalAnd: return use.template binary<LogicalAnd>();
    case Op::logicalOr: return use.template binary<LogicalOr>();
    case Op::select: return use.template ternary<Select>();
    case Op::safeDivide: return use.template ternary<SafeDivide>();
    default: return use.template unary<Copy>();
    }
}

template <std::size_t Lanes> struct ChooseKernel {
    std::uint8_t scalars;
    template <class F> Kernel unary() const { return kyosei::unary<Lanes, F>(scalars); }
    template <class F> Kernel binary() const { return kyosei::binary<Lanes, F>(scalars); }
    template <class F> Kernel ternary() const { return kyosei::ternary<Lanes, F>(scalars); }
};

struct EvaluateElement {
    double a, b, c;
    template <class F> double unary() const { return F::apply(a); }
    template <class F> double binary() const { return F::apply(a, b); }
    template <class F> double ternary() const { return F::apply(a, b, c); }
};

template <std::size_t Lanes> Kernel chooseKernel(const Instruction& i) {
    switch (i.op) {
    case Op::gather: return gather<Lanes>;
    case Op::lookup: return lookup<Lanes>;
    case Op::index: return dynamicIndex<Lanes>;
    case Op::sumInner: return reduceInner<Lanes, element::Add>;
    case Op::productInner: return reduceInner<Lanes, element::Multiply>;
    case Op::minimumInner: return reduceInner<Lanes, element::Minimum>;
    case Op::maximumInner: return reduceInner<Lanes, element::Maximum>;
    case Op::sparseSum: return sparseSum<Lanes>;
    default: return withElement(i.op, ChooseKernel<Lanes>{i.scalars});
    }
}

}  // namespace

Kernel kernelFor(const Instruction& instruction, std::size_t lanes) {
    return lanes == 1 ? chooseKernel<1>(instruction) : chooseKernel<kLanes>(instruction);
}

double evaluateElement(Op op, double a, double b, double c) {
    return withElement(op, EvaluateElement{a, b, c});
}

double evaluateLookup(const LookupTable& table, double x) {
    using Type = xmile::GraphicalFunction::Type;
    const std::size_t last = table.x.size() - 1;
    if (x != x)
        return x;
    if (table.type == Type::discrete) {
        const auto after = std::upper_bound(table.x.begin(), table.x.end(), x);
        return table
            .y[after == table.x.begin() ? 0
                                        : static_cast<std::size_t>(after - table.x.begin()) - 1];
    }
    if (table.type == Type::continuous && (x <= table.x.front() || x >= table.x.back()))
        return x <= table.x.front() ? table.y.front() : table.y.back();
    const auto after = std::upper_bound(table.x.begin(), table.x.end(), x) - table.x.begin();
    const std::size_t right = std::clamp<std::size_t>(static_cast<std::size_t>(after), 1, last);
    const std::size_t left = right - 1;
    const double slope = (table.y[right] - table.y[left]) / (table.x[right] - table.x[left]);
    return table.y[left] + slope * (x - table.x[left]);
}

}  // namespace kyosei
