// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/operations.h"

#include "model/program/code.h"

namespace kyosei::bench {

namespace {

class Counter {
public:
    explicit Counter(const Code& code) : code_(code) {}

    void count(const Instruction& instruction);
    void add(Work kind, double number) { counted.kinds[static_cast<std::size_t>(kind)] += number; }

    Operations counted;

private:
    const Code& code_;
};

void Counter::count(const Instruction& instruction) {
    const double n = instruction.count;
    counted.total += n;
    switch (instruction.op) {
    case Op::copy:
    case Op::gather:
    case Op::index: counted.total -= n; return;
    case Op::multiply:
    case Op::square: return add(Work::multiply, n);
    case Op::divide:
    case Op::reciprocal:
    case Op::safeDivide:
    case Op::modulo:
    case Op::squareRoot: return add(Work::divide, n);
    case Op::power:
        add(Work::multiply, n);
        add(Work::logarithm, n);
        return add(Work::exponential, n);
    case Op::naturalLogarithm:
    case Op::logarithm10: return add(Work::logarithm, n);
    case Op::exponential:
    case Op::sine:
    case Op::cosine:
    case Op::tangent:
    case Op::arcSine:
    case Op::arcCosine:
    case Op::arcTangent:
    case Op::hyperbolicSine:
    case Op::hyperbolicCosine:
    case Op::hyperbolicTangent: return add(Work::exponential, n);
    case Op::lookup: add(Work::multiply, n); return add(Work::add, 4 * n);
    case Op::sumInner:
    case Op::minimumInner:
    case Op::maximumInner:
        counted.total += n * (instruction.inner - 1.0);
        return add(Work::add, n * instruction.inner);
    case Op::productInner:
        counted.total += n * (instruction.inner - 1.0);
        return add(Work::multiply, n * instruction.inner);
    case Op::sparseSum: {
        const std::uint32_t* const begin = code_.indices.data() + instruction.extra;
        const double terms = begin[instruction.count] - begin[0];
        counted.total += 2 * terms - n;
        add(Work::multiply, terms);
        return add(Work::add, terms);
    }
    default: return add(Work::add, n);
    }
}

}  // namespace

Operations operationsPerStep(const Program& program) {
    const Code& code = program.code();
    Counter counter(code);
    for (const auto* section : {&code.step, &code.rates})
        for (const Instruction& instruction : *section)
            counter.count(instruction);
    for (const StockBlock& block : code.stocks) {
        counter.add(Work::multiply, block.count);
        counter.add(Work::add, block.count);
        counter.counted.total += 2.0 * block.count;
    }
    return counter.counted;
}

double leastTime(const Operations& operations, const PerKind& peak) {
    double time = 0;
    for (std::size_t kind = 0; kind < kWorkKinds; ++kind)
        time += operations.kinds[kind] * peak[kind];
    return time;
}

}  // namespace kyosei::bench
