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
    Builtin{"sample_if_true", Kind::sampleIfTrue, Op::copy, 3, 3, 0},
    Builtin{"trend", Kind::trend, Op::copy, 2, 3, 0},
    Builtin{"forcst", Kind::forecast, Op::copy, 3, 4, 0},
    Builtin{"forecast", Kind::forecast, Op::copy, 3, 3, 0},
    Builtin{"pi", Kind::pi, Op::copy, 0, 0, 0},
    Builtin{"inf", Kind::infinity, Op::copy, 0, 0, 0},
};

struct Refusal {
    std::string_view name;
    std::string_view reason;
};

constexpr std::string_view kDistribution =
    "of random numbers there are RANDOM, NORMAL, LOGNORMAL, EXPRND and POISSON";
constexpr std::string_view kFinance = "present values and rates of return are not available";
constexpr std::string_view kVectors = "Vensim's functions of vectors are not available";
constexpr std::string_view kAllocation = "Vensim's allocation functions are not available";
constexpr std::string_view kData = "data from outside of the model are not read";
constexpr std::string_view kTables = "of graphical functions there is only the value at an x";
constexpr std::string_view kPast = "only PREVIOUS and DELAY look into the past";
constexpr Refusal kRefusals[] = {
    {"montecarlo", kDistribution},
    {"gamma", kDistribution},
    {"beta", kDistribution},
    {"binomial", kDistribution},
    {"weibull", kDistribution},
    {"triangular", kDistribution},
    {"geometric", kDistribution},
    {"random_0_1", kDistribution},
    {"random_beta", kDistribution},
    {"random_binomial", kDistribution},
    {"random_exponential", kDistribution},
    {"random_gamma", kDistribution},
    {"random_lookup", kDistribution},
    {"random_negative_binomial", kDistribution},
    {"random_pink_noise", kDistribution},
    {"random_poisson", kDistribution},
    {"random_triangular", kDistribution},
    {"random_weibull", kDistribution},
    {"npv", kFinance},
    {"irr", kFinance},
    {"lookup_area", kTables},
    {"lookup_backward", kTables},
    {"lookup_extrapolate", kTables},
    {"lookup_forward", kTables},
    {"lookup_invert", kTables},
    {"lookup_slope", kTables},
    {"lookupinv", kTables},
    {"lookupmean", kTables},
    {"lookuparea", kTables},
    {"history", kPast},
    {"delayp", kPast},
    {"delay_material", kPast},
    {"delay_information", kPast},
    {"delay_conveyor", kPast},
    {"get_xls_data", kData},
    {"get_xls_constants", kData},
    {"get_xls_lookups", kData},
    {"get_direct_data", kData},
    {"get_direct_constants", kData},
    {"get_direct_lookups", kData},
    {"get_direct_subscript", kData},
    {"get_data_at_time", kData},
    {"get_data_between_times", kData},
    {"tabbed_array", kData},
    {"vector_select", kVectors},
    {"vector_sort_order", kVectors},
    {"vector_reorder", kVectors},
    {"vector_rank", kVectors},
    {"vector_elm_map", kVectors},
    {"elmcount", kVectors},
    {"invert_matrix", kVectors},
    {"allocate_available", kAllocation},
    {"allocate_by_priority", kAllocation},
    {"alloc_p", kAllocation},
    {"find_market_price", kAllocation},
    {"demand_at_price", kAllocation},
    {"supply_at_price", kAllocation},
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
