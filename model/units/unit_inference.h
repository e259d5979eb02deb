// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/equation/ast.h"
#include "model/units/unit_algebra.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kyosei::equation {

/// What is known of the unit of an expression.
struct InferredUnit {
    enum class Kind {
        unknown,  ///< involves something without units, or an error was already reported
        literal,  ///< made of numbers only: fits any unit in a sum, dimensionless in a product
        known,
    };
    Kind kind = Kind::unknown;
    Unit unit;                     ///< if known
    std::optional<double> number;  ///< of a literal whose value is plain, for exponents

    [[nodiscard]] bool isKnown() const { return kind == Kind::known; }
    [[nodiscard]] bool isLiteral() const { return kind == Kind::literal; }
};

/// Units by canonical name, as far as they are known. Shared by the equations of a document.
struct UnitScope {
    std::map<std::string, Unit> variables;
    std::map<std::string, Unit> arguments;  ///< of graphical functions: the unit of x met first
    std::optional<Unit> time;
};

/// Infers the unit of one equation. Mismatches inside of it are appended to `issues` with messages
/// quoting `text`; the caller fills in the place.
[[nodiscard]] InferredUnit inferUnit(const Expression& expression, std::string_view text,
                                     UnitScope& scope, Issues& issues);

}  // namespace kyosei::equation
