// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/builtins.h"

#include <algorithm>
#include <array>

namespace kyosei {

namespace {

using Kind = BuiltinKind;
constexpr int kAny = 1000;

constexpr Builtin unary(std::string_view name, Op op) {
    return {name, Kind::elementwise, op, 1, 1, 0};
}

constexpr std::array kBuiltins = {
    unary("abs", Op::absolute),
    unary("arccos", Op::arcCosine),
    unary("arcsin", Op::arcSine),
    unary("arctan", Op::arcTangent),
    unary("cos", Op::cosine),
    unary("cosh", Op::hyperbolicCosine),
    unary("exp", Op::exponential),
    unary("game", Op::copy),
    unary("int", Op::integerPart),
    unary("integer", Op::integerPart),
    unary("ln", Op::naturalLogarithm),
    unary("log10", Op::logarithm10),
    unary("round", Op::roundNearest),
    unary("sign", Op::sign),
    unary("sin", Op::sine),
    unary("sinh", Op::hyperbolicSine),
    unary("sqrt", Op::squareRoot),
    unary("tan", Op::tangent),
    unary("tanh", Op::hyperbolicTangent),
    Builtin{"mod", Kind::elementwise, Op::modulo, 2, 2, 0},
    Builtin{"modulo", Kind::elementwise, Op::modulo, 2, 2, 0},
    Builtin{"power", Kind::elementwise, Op::power, 2, 2, 0},
    Builtin{"if_then_else", Kind::elementwise, Op::select, 3, 3, 0},
    Builtin{"xidz", Kind::elementwise, Op::safeDivide, 3, 3, 0},
    Builtin{"safediv", Kind::safeDivide, Op::safeDivide, 2, 3, 0},
    Builtin{"zidz", Kind::safeDivide, Op::safeDivide, 2, 2, 0},
    Builtin{"min", Kind::extremum, Op::minimum, 1, kAny, 0},
    Builtin{"max", Kind::extremum, Op::maximum, 1, kAny, 0},
    Builtin{"sum", Kind::sum, Op::sumInner, 1, 1, 0},
    Builtin{"mean", Kind::mean, Op::sumInner, 1, kAny, 0},
    Builtin{"prod", Kind::product, Op::productInner, 1, 1, 0},
    Builtin{"size", Kind::size, Op::sumInner, 1, 1, 0},
    Builtin{"stddev", Kind::standardDeviation, Op::sumInner, 1, 1, 0},
    Builtin{"step", Kind::step, Op::copy, 2, 2, 0},
    Builtin{"pulse", Kind::pulse, Op::copy, 1, 3, 0},
    Builtin{"ramp", Kind::ramp, Op::copy, 1, 3, 0},
    Builtin{"lookup", Kind::lookup, Op::lookup, 2, 2, 0},
    Builtin{"init", Kind::initial, Op::copy, 1, 1, 0},
    Builtin{"initial", Kind::initial, Op::copy, 1, 1, 0},
    Builtin{"active_initial", Kind::activeInitial, Op::copy, 2, 2, 0},
    Builtin{"previous", Kind::previous, Op::copy, 1, 2, 0},
    Builtin{"smth1", Kind::smooth, Op::copy, 2, 3, 1},
    Builtin{"smth3", Kind::smooth, Op::copy, 2, 3, 3},
    Builtin{"smthn", Kind::smooth, Op::copy, 3, 4, 0},
    Builtin{"smooth", Kind::smooth, Op::copy, 2, 2, 1},
    Builtin{"smoothi", Kind::smooth, Op::copy, 3, 3, 1},
    Builtin{"smooth3", Kind::smooth, Op::copy, 2, 2, 3},
    Builtin{"smooth3i", Kind::smooth, Op::copy, 3, 3, 3},
    Builtin{"delay1", Kind::delay, Op::copy, 2, 3, 1},
    Builtin{"delay1i", Kind::delay, Op::copy, 3, 3, 1},
    Builtin{"delay3", Kind::delay, Op::copy, 2, 3, 3},
    Builtin{"delay3i", Kind::delay, Op::copy, 3, 3, 3},
    Builtin{"delayn", Kind::delay, Op::copy, 3, 4, 0},
    Builtin{"trend", Kind::trend, Op::copy, 2, 3, 0},
    Builtin{"forcst", Kind::forecast, Op::copy, 3, 4, 0},
    Builtin{"pi", Kind::pi, Op::copy, 0, 0, 0},
    Builtin{"inf", Kind::infinity, Op::copy, 0, 0, 0},
};

struct Refusal {
    std::string_view name;
    std::string_view reason;
};

constexpr std::string_view kRandom = "random numbers would make runs differ";
constexpr std::string_view kPipeline = "pipeline delays need a history of values";
constexpr Refusal kRefusals[] = {
    {"random", kRandom},
    {"normal", kRandom},
    {"poisson", kRandom},
    {"expprnd", kRandom},
    {"lognormal", kRandom},
    {"uniform", kRandom},
    {"montecarlo", kRandom},
    {"gamma", kRandom},
    {"beta", kRandom},
    {"binomial", kRandom},
    {"weibull", kRandom},
    {"triangular", kRandom},
    {"delay", kPipeline},
    {"delay_fixed", kPipeline},
    {"history", kPipeline},
    {"rank", "ranking of arrays is not available"},
    {"npv", "present values are not available"},
    {"irr", "rates of return are not available"},
};

}  // namespace

std::span<const Builtin> builtins() {
    return kBuiltins;
}

const Builtin* findBuiltin(std::string_view canonical) {
    const auto* const at = std::ranges::find(kBuiltins, canonical, &Builtin::name);
    return at == kBuiltins.end() ? nullptr : at;
}

std::string_view refusalOf(std::string_view canonical) {
    const auto* const at = std::ranges::find(kRefusals, canonical, &Refusal::name);
    return at == std::end(kRefusals) ? std::string_view{} : at->reason;
}

}  // namespace kyosei
