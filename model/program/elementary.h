// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// Exponential, natural logarithm and power of one number, with the same bits as the vector
/// instructions of model/engine/native/vector_math.h: the same operations in the same order. See
/// there for method and accuracy.
struct ElementaryFunctions {
    double (*exponential)(double x);
    double (*naturalLogarithm)(double x);
    double (*power)(double x, double y);
};

/// For this processor: fused multiply-add is an instruction, or else done by the C library, slower
/// and with the same result.
[[nodiscard]] const ElementaryFunctions& elementaryFunctions();

/// With the instruction; only to be called where the processor has it.
[[nodiscard]] const ElementaryFunctions& fusedElementaryFunctions();

}  // namespace kyosei
