// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// What each elementwise operation does to one element. The only place that says so: kernels and
/// constant folding both instantiate these. Logical results are 1 and 0; anything but 0 is true.
namespace kyosei::element {

constexpr double truth(bool value) {
    return value ? 1.0 : 0.0;
}

// clang-format off
struct Copy { static double apply(double a) { return a; } };
struct Negate { static double apply(double a) { return -a; } };
struct LogicalNot { static double apply(double a) { return truth(a == 0); } };
struct Absolute { static double apply(double a) { return std::fabs(a); } };
struct SquareRoot { static double apply(double a) { return std::sqrt(a); } };
struct Exponential { static double apply(double a) { return std::exp(a); } };
struct NaturalLogarithm { static double apply(double a) { return std::log(a); } };
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

struct Add { static double apply(double a, double b) { return a + b; } };
struct Subtract { static double apply(double a, double b) { return a - b; } };
struct Multiply { static double apply(double a, double b) { return a * b; } };
struct Divide { static double apply(double a, double b) { return a / b; } };
struct Power { static double apply(double a, double b) { return std::pow(a, b); } };
/// The remainder has the sign of the divisor.
struct Modulo { static double apply(double a, double b) { return a - b * std::floor(a / b); } };
// A value that is not a number must show in the result, whichever operand it is.
struct Minimum { static double apply(double a, double b) { return a < b || a != a ? a : b; } };
struct Maximum { static double apply(double a, double b) { return a > b || a != a ? a : b; } };
struct Less { static double apply(double a, double b) { return truth(a < b); } };
struct LessEqual { static double apply(double a, double b) { return truth(a <= b); } };
struct Greater { static double apply(double a, double b) { return truth(a > b); } };
struct GreaterEqual { static double apply(double a, double b) { return truth(a >= b); } };
struct Equal { static double apply(double a, double b) { return truth(a == b); } };
struct NotEqual { static double apply(double a, double b) { return truth(a != b); } };
struct LogicalAnd { static double apply(double a, double b) { return truth(a != 0) * truth(b != 0); } };
struct LogicalOr { static double apply(double a, double b) { return truth((a != 0) | (b != 0)); } };

struct Select { static double apply(double a, double b, double c) { return a != 0 ? b : c; } };
struct SafeDivide { static double apply(double a, double b, double c) { return b != 0 ? a / b : c; } };
// clang-format on

}  // namespace kyosei::element
