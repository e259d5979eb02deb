// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/policy/rules.h"
#include "model/program/program.h"

#include <map>
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
    std::string brief;  ///< the title in a word or two, for marks on the timeline
    std::string summary;
    std::vector<Assignment> sets;
};

/// Constants by which the model draws one future by chance instead of the expected path.
struct Chance {
    Slot drawn = 0;  ///< 1 draws
    Slot seed = 0;   ///< number of the future
};

/// What a scenario can place in time: all shocks, and what its rules can watch. Read from
/// shocks.json and checked against the model. Immutable.
class ShockTable {
public:
    [[nodiscard]] static Result<ShockTable> fromJson(std::string_view json, const Program& program,
                                                     std::string file);
    [[nodiscard]] const std::vector<Shock>& shocks() const { return shocks_; }
    [[nodiscard]] const Shock* find(std::string_view id) const;
    /// Another shock of the list that sets a constant of `id` as well, so that the model can hold
    /// only one of the two; null if there is none.
    [[nodiscard]] const Shock* clashing(std::string_view id,
                                        const std::map<std::string, double>& placed) const;
    [[nodiscard]] const RuleTable& rules() const { return rules_; }
    /// nullopt: the model draws nothing.
    [[nodiscard]] const std::optional<Chance>& chance() const { return chance_; }

private:
    std::vector<Shock> shocks_;
    RuleTable rules_;
    std::optional<Chance> chance_;
};

}  // namespace kyosei
