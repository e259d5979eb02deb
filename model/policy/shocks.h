// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/compile/program.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// An event a scenario can place in a year, e.g. a war: which constants of the model it sets.
struct Shock {
    struct Assignment {
        Slot slot = 0;
        std::optional<double> value;  ///< nullopt: the year of the shock
    };
    std::string id;
    std::string title;
    std::string summary;
    std::vector<Assignment> sets;
};

/// All shocks, read from shocks.json and checked against the model. Immutable.
class ShockTable {
public:
    [[nodiscard]] static Result<ShockTable> fromJson(std::string_view json, const Program& program,
                                                     std::string file);
    [[nodiscard]] const std::vector<Shock>& shocks() const { return shocks_; }
    [[nodiscard]] const Shock* find(std::string_view id) const;

private:
    std::vector<Shock> shocks_;
};

}  // namespace kyosei
