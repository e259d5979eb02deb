// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/program/code.h"
#include "model/program/elementary.h"
#include "model/program/random_draws.h"

#include <cmath>

/// What each elementwise operation does to one element. The only place that says so: kernels and
/// constant folding both instantiate these. Logical results are 1 and 0; anything but 0 is true.
namespace kyosei::element {
namespace {

const ElementaryFunctions kElementary = elementaryFunctions();

[[maybe_unused]] constexpr double truth(bool value) {
    return value ? 1.0 : 0.0;
}

// clang-format off
struct Copy { static double apply(double a) { return a; } };
struct Negate { static double apply(double a) { return -a; } };
struct LogicalNot { static double apply(double a) { return truth(a == 0); } };
struct Absolute { static double apply(double a) { return std::fabs(a); } };
struct SquareRoot { static double apply(double a) { return std::sqrt(a); } };
struct Exponential { static double apply(double a) { return kElementary.exponential(a); } };
struct NaturalLogarithm { static double apply(double a) { return kElementary.naturalLogarithm(a); } };
struct Logarithm10 { static double apply(double a) { return std::log10(a); } };
struct Sine { static double apply(double a) { return std::sin(a); } };
struct Cosine { static double apply(double a) { return std::cos(a); } };
struct Tangent { static double apply(double a) { return std::tan(a); } };
struct ArcSine { static double apply(double a) { return std::asin(a); } };
struct ArcCosine { static double apply(double a) { return std::acos(a); } };
struct ArcTangent { static double apply(double a) { return std::atan(a); } };
struct HyperbolicSine { static double apply(double a) { return std::sinh(a); } };
struct HyperbolicCosine { static double apply(double a) { return std::cosh(a); } };
struct HyperbolicTangent { static double apply(double a) { return std::tanh(a); } };
struct IntegerPart { static double apply(double a) { return std::floor(a); } };
struct RoundNearest { static double apply(double a) { return std::round(a); } };
struct Sign { static double apply(double a) { return truth(a > 0) - truth(a < 0); } };
struct Square { static double apply(double a) { return a * a; } };
struct Reciprocal { static double apply(double a) { return 1.0 / a; } };
struct NormalQuantile { static double apply(double a) { return normalQuantile(a); } };
struct NormalProbability { static double apply(double a) { return normalProbability(a); } };

struct Add { static double apply(double a, double b) { return a + b; } };
struct Subtract { static double apply(double a, double b) { return a - b; } };
struct Multiply { static double apply(double a, double b) { return a * b; } };
struct Divide { static double apply(double a, double b) { return a / b; } };
struct Power { static double apply(double a, double b) { return kElementary.power(a, b); } };
/// The remainder has the sign of the divisor.
struct Modulo { static double apply(double a, double b) { return a - b * std::floor(a / b); } };
// A value that is not a number must show in the result, whichever operand it is.
struct Minimum { static double apply(double a, double b) { return ((a < b) | (a != a)) ? a : b; } };
struct Maximum { static double apply(double a, double b) { return ((a > b) | (a != a)) ? a : b; } };
struct Less { static double apply(double a, double b) { return truth(a < b); } };
struct LessEqual { static double apply(double a, double b) { return truth(a <= b); } };
struct Greater { static double apply(double a, double b) { return truth(a > b); } };
struct GreaterEqual { static double apply(double a, double b) { return truth(a >= b); } };
struct Equal { static double apply(double a, double b) { return truth(a == b); } };
struct NotEqual { static double apply(double a, double b) { return truth(a != b); } };
struct LogicalAnd { static double apply(double a, double b) { return truth(a != 0) * truth(b != 0); } };
struct LogicalOr { static double apply(double a, double b) { return truth((a != 0) | (b != 0)); } };
struct PoissonQuantile { static double apply(double a, double b) { return poissonQuantile(a, b); } };

struct RandomUniform { static double apply(double a, double b, double c) { return drawUniform(a, b, c); } };
struct Select { static double apply(double a, double b, double c) { return a != 0 ? b : c; } };
struct SafeDivide { static double apply(double a, double b, double c) { return b != 0 ? a / b : c; } };
struct MultiplyAdd { static double apply(double a, double b, double c) { return a * b + c; } };
// clang-format on

/// Calls `use` with the type of an elementwise operation as template argument.
template <class Use> auto withElement(Op op, Use use) {
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
    case Op::normalQuantile: return use.template unary<NormalQuantile>();
    case Op::normalProbability: return use.template unary<NormalProbability>();
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
    case Op::poissonQuantile: return use.template binary<PoissonQuantile>();
    case Op::randomUniform: return use.template ternary<RandomUniform>();
    case Op::select: return use.template ternary<Select>();
    case Op::safeDivide: return use.template ternary<SafeDivide>();
    case Op::multiplyAdd: return use.template ternary<MultiplyAdd>();
    default: return use.template unary<Copy>();
    }
}

}  // namespace
}  // namespace kyosei::element
