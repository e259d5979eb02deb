// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/native/vector_code.h"

namespace kyosei::native {

/// Exponential, natural logarithm and power as vector instructions. They need fused multiply-add
/// and give the same bits for AVX2 and AVX-512 and for every width. Largest errors, measured by the
/// tests against extended precision: exponential and logarithm 1.1 units in the last place,
/// power 2. Infinities, zeros, subnormal numbers and values that are not numbers come out as the C
/// library has them, except powers of negative infinity and infinite powers of 1 and -1.
///
/// Method: argument reduction by ln 2 (Cody and Waite 1980), for the logarithm also by a table of
/// reciprocals (Tang 1990), then a polynomial through Chebyshev nodes. The power is exp(y ln x)
/// with the logarithm and the product carried in two numbers each.
[[nodiscard]] Vector exponential(VectorCode& code, const Vector& x);
[[nodiscard]] Vector naturalLogarithm(VectorCode& code, const Vector& x);
[[nodiscard]] Vector power(VectorCode& code, const Vector& x, const Vector& y);

}  // namespace kyosei::native
