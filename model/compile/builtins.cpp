// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/builtins.h"

#include "model/compile/issue_codes.h"

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
    Builtin{"integer", Kind::truncate, Op::copy, 1, 1, 0},
    Builtin{"modulo", Kind::truncateModulo, Op::copy, 2, 2, 0},
    Builtin{"quantum", Kind::quantum, Op::copy, 2, 2, 0},
    Builtin{"log", Kind::logarithm, Op::copy, 2, 2, 0},
    Builtin{"power", Kind::elementwise, Op::power, 2, 2, 0},
    Builtin{"if_then_else", Kind::elementwise, Op::select, 3, 3, 0},
    Builtin{"xidz", Kind::elementwise, Op::safeDivide, 3, 3, 0},
    Builtin{"safediv", Kind::safeDivide, Op::safeDivide, 2, 3, 0},
    Builtin{"zidz", Kind::safeDivide, Op::safeDivide, 2, 2, 0},
    Builtin{"min", Kind::extremum, Op::minimum, 1, kAny, 0},
    Builtin{"max", Kind::extremum, Op::maximum, 1, kAny, 0},
    Builtin{"vmin", Kind::extremum, Op::minimum, 1, 1, 0},
    Builtin{"vmax", Kind::extremum, Op::maximum, 1, 1, 0},
    Builtin{"sum", Kind::sum, Op::sumInner, 1, 1, 0},
    Builtin{"mean", Kind::mean, Op::sumInner, 1, kAny, 0},
    Builtin{"prod", Kind::product, Op::productInner, 1, 1, 0},
    Builtin{"size", Kind::size, Op::sumInner, 1, 1, 0},
    Builtin{"stddev", Kind::standardDeviation, Op::sumInner, 1, 1, 0},
    Builtin{"rank", Kind::rank, Op::copy, 2, 3, 0},
    Builtin{"allocated_by_curves", Kind::allocated, Op::allocate, 6, 6, 0},
    Builtin{"random", Kind::randomUniform, Op::copy, 2, 3, 2},
    Builtin{"uniform", Kind::randomUniform, Op::copy, 2, 3, 2},
    Builtin{"random_uniform", Kind::randomUniform, Op::copy, 3, 3, 2},
    Builtin{"normal", Kind::randomNormal, Op::copy, 2, 3, 2},
    Builtin{"random_normal", Kind::randomTruncatedNormal, Op::copy, 5, 5, 4},
    Builtin{"lognormal", Kind::randomLognormal, Op::copy, 2, 3, 2},
    Builtin{"exprnd", Kind::randomExponential, Op::copy, 1, 2, 1},
    Builtin{"poisson", Kind::randomPoisson, Op::copy, 1, 2, 1},
    Builtin{"step", Kind::step, Op::copy, 2, 2, 0},
    Builtin{"pulse", Kind::pulse, Op::copy, 1, 3, 0},
    Builtin{"pulse_train", Kind::pulseTrain, Op::copy, 4, 4, 0},
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
    Builtin{"smooth_n", Kind::smooth, Op::copy, 4, 4, -1},
    Builtin{"delay_n", Kind::delay, Op::copy, 4, 4, -1},
    Builtin{"delay", Kind::pipeline, Op::copy, 2, 3, 0},
    Builtin{"delay_fixed", Kind::pipeline, Op::copy, 3, 3, 0},
    Builtin{"arrivals", Kind::arrivals, Op::copy, 3, 3, 0},
    Builtin{"conveyor_belt", Kind::conveyed, Op::copy, 7, kAny, 0},
    Builtin{"queue_front", Kind::front, Op::copy, 2, kAny, 0},
    Builtin{"history", Kind::history, Op::copy, 2, 2, 0},
    Builtin{"sample_if_true", Kind::sampleIfTrue, Op::copy, 3, 3, 0},
    Builtin{"trend", Kind::trend, Op::copy, 2, 3, 0},
    Builtin{"forcst", Kind::forecast, Op::copy, 3, 4, 0},
    Builtin{"forecast", Kind::forecast, Op::copy, 3, 3, 0},
    Builtin{"pi", Kind::pi, Op::copy, 0, 0, 0},
    Builtin{"inf", Kind::infinity, Op::copy, 0, 0, 0},
};

struct Refusal {
    std::string_view name;
    const IssueCode& code;
};

constexpr Refusal kRefusals[] = {
    {"montecarlo", codes::distributionRefused},
    {"gamma", codes::distributionRefused},
    {"beta", codes::distributionRefused},
    {"binomial", codes::distributionRefused},
    {"weibull", codes::distributionRefused},
    {"triangular", codes::distributionRefused},
    {"geometric", codes::distributionRefused},
    {"random_0_1", codes::distributionRefused},
    {"random_beta", codes::distributionRefused},
    {"random_binomial", codes::distributionRefused},
    {"random_exponential", codes::distributionRefused},
    {"random_gamma", codes::distributionRefused},
    {"random_lookup", codes::distributionRefused},
    {"random_negative_binomial", codes::distributionRefused},
    {"random_pink_noise", codes::distributionRefused},
    {"random_poisson", codes::distributionRefused},
    {"random_triangular", codes::distributionRefused},
    {"random_weibull", codes::distributionRefused},
    {"npv", codes::financeRefused},
    {"irr", codes::financeRefused},
    {"lookup_area", codes::tablesRefused},
    {"lookup_backward", codes::tablesRefused},
    {"lookup_extrapolate", codes::tablesRefused},
    {"lookup_forward", codes::tablesRefused},
    {"lookup_invert", codes::tablesRefused},
    {"lookup_slope", codes::tablesRefused},
    {"lookupinv", codes::tablesRefused},
    {"lookupmean", codes::tablesRefused},
    {"lookuparea", codes::tablesRefused},
    {"delayp", codes::pastRefused},
    {"delay_material", codes::pastRefused},
    {"delay_information", codes::pastRefused},
    {"delay_conveyor", codes::pastRefused},
    {"get_xls_data", codes::dataRefused},
    {"get_xls_constants", codes::dataRefused},
    {"get_xls_lookups", codes::dataRefused},
    {"get_direct_data", codes::dataRefused},
    {"get_direct_constants", codes::dataRefused},
    {"get_direct_lookups", codes::dataRefused},
    {"get_direct_subscript", codes::dataRefused},
    {"get_data_at_time", codes::dataRefused},
    {"get_data_between_times", codes::dataRefused},
    {"tabbed_array", codes::dataRefused},
    {"vector_select", codes::vectorsRefused},
    {"vector_sort_order", codes::vectorsRefused},
    {"vector_reorder", codes::vectorsRefused},
    {"vector_rank", codes::vectorsRefused},
    {"vector_elm_map", codes::vectorsRefused},
    {"elmcount", codes::vectorsRefused},
    {"invert_matrix", codes::vectorsRefused},
    {"allocate_available", codes::allocationRefused},
    {"allocate_by_priority", codes::allocationRefused},
    {"alloc_p", codes::allocationRefused},
    {"find_market_price", codes::allocationRefused},
    {"demand_at_price", codes::allocationRefused},
    {"supply_at_price", codes::allocationRefused},
};

}  // namespace

std::span<const Builtin> builtins() {
    return kBuiltins;
}

const Builtin* findBuiltin(std::string_view canonical) {
    const auto* const at = std::ranges::find(kBuiltins, canonical, &Builtin::name);
    return at == kBuiltins.end() ? nullptr : at;
}

const IssueCode* refusalOf(std::string_view canonical) {
    const auto* const at = std::ranges::find(kRefusals, canonical, &Refusal::name);
    return at == std::end(kRefusals) ? nullptr : &at->code;
}

}  // namespace kyosei
