// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equation/ast.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Equations taken apart as a person would read them.
namespace kyosei::evaluator {

/// How a part of an equation joins what stands before it.
enum class PartRole {
    plain,     ///< the equation as a whole
    plus,      ///< a term of a sum
    minus,     ///< likewise, taken away
    times,     ///< a factor of a product
    over,      ///< likewise, divided by
    exponent,  ///< a factor e to the power of the sum of the parts of depth 1 that follow
};

/// One line of an equation that is laid out as a sum or as a product.
struct EquationPart {
    std::size_t depth = 0;  ///< 1: a term in the exponent above it
    PartRole role = PartRole::plain;
    const equation::Expression* expression = nullptr;  ///< of `exponent` the whole EXP(...)
};

/// The terms of a sum, or else the factors of a product, or else the whole. A factor that is EXP of
/// a sum is followed by the terms of that; if the first term of a sum has such a factor, its
/// factors stand in its place. Points into `whole`, which must live on.
[[nodiscard]] std::vector<EquationPart> partsOf(const equation::Expression& whole);

/// Says for a piece of an equation what is printed in its place, or nothing: then it is printed as
/// it is built.
using EquationNaming = std::function<std::optional<std::string>(const equation::Expression&)>;

/// "0.6 · hostility effect · (hostility − 0.5)", with as many brackets as it needs; as a factor
/// also around a sum.
[[nodiscard]] std::string printed(const equation::Expression& expression,
                                  const EquationNaming& naming, bool factor = false);

}  // namespace kyosei::evaluator
