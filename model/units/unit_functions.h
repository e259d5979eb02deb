// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kyosei::equation {

/// What unit an argument of a built-in function needs.
enum class ArgumentUnit { any, same, dimensionless, time, perTime };

/// What unit a built-in function returns. `first` is the common unit of all `same` arguments.
enum class ResultUnit {
    first,
    dimensionless,
    literal,
    squareRoot,
    perTime,
    firstPerTime,
    firstTimesTime,
    power,
    dimensionlessOnly,  ///< that of the first argument if dimensionless, else not known
    quotient,           ///< first by second argument; a third one must match
};

/// The units of one built-in function.
struct FunctionUnits {
    std::string_view name;  ///< canonical
    ResultUnit result = ResultUnit::first;
    std::array<ArgumentUnit, 4> arguments{};  ///< the last one holds for all further arguments
    std::size_t minimumArguments = 1;

    [[nodiscard]] ArgumentUnit argument(std::size_t index) const {
        return arguments[index < arguments.size() ? index : arguments.size() - 1];
    }
};

/// nullptr if nothing is known about the function.
[[nodiscard]] const FunctionUnits* findFunctionUnits(std::string_view canonical);

}  // namespace kyosei::equation
