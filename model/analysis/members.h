// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::calibrate {

/// Members of an ensemble as data: values of some constants of the model, and weights.
struct Members {
    std::vector<std::string> names;           ///< of the constants, "trust_effect" or "x[JPN_KOR]"
    std::vector<std::vector<double>> values;  ///< [constant][member]
    std::vector<double> weights;              ///< add up to 1
    std::vector<std::size_t> draws;           ///< number of each member among the draws

    [[nodiscard]] std::size_t count() const { return weights.size(); }
};

/// The first so many of them (all, if there are not more), their weights made to add up to 1 again;
/// for a first, coarse answer.
[[nodiscard]] Members firstMembers(const Members& members, std::size_t count);

/// Columns member, weight and one per constant; numbers are the shortest that read back to the same
/// bits.
[[nodiscard]] std::string writeMembers(const Members& members);
/// Reads what writeMembers() wrote. All problems at once, with their lines.
[[nodiscard]] Result<Members> readMembers(std::string_view csv, const std::string& file);

/// The members' constants in a program; a name that is no constant of it is an issue.
[[nodiscard]] Result<std::vector<ConstantOverride>>
constantsOf(const Members& members, const Program& program, const std::string& file);

}  // namespace kyosei::calibrate
