// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/charts/charts.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// An indicator of the region and the charts of it place by place.
struct PlacedIndicator {
    Slot slot = 0;
    std::string chart;      ///< id of its chart
    std::string pairs;      ///< id of the chart by pair: one line per element
    std::string countries;  ///< id of the chart by country
};

/// What lets only part of the money pass.
struct MoneyGate {
    std::string title;
    std::vector<Slot> share;  ///< 0..1, [giver][receiver]
};

/// How money goes from givers to receivers: of what is given each receiver is meant to get its
/// share, and gates let part of that pass. All in the model's unit of money.
struct MoneyPaths {
    Slot spent = 0;     ///< public money beyond the baseline, of all levers
    ChangeScale scale;  ///< of the chart of `spent`
    std::vector<std::string> givers, receivers;  ///< elements of the model
    std::vector<Slot> given;                     ///< change of what a giver gives, [giver]
    std::vector<Slot> allocation;                ///< share meant for a receiver, [giver][receiver]
    std::vector<Slot> arrives;                   ///< change that is let pass, [giver][receiver]
    std::string chart;                           ///< id of the chart of what receivers get
    std::vector<MoneyGate> gates;                ///< in the order in which they act

    [[nodiscard]] std::vector<Slot> outputs() const;
};

/// Where changes can be looked for, as declared in places.json. A value.
struct Places {
    std::vector<PlacedIndicator> indicators;
    std::optional<MoneyPaths> money;

    /// Those that the program carries.
    [[nodiscard]] static Result<Places> embedded(const Program& program,
                                                 const ChartCatalogue& charts);
    [[nodiscard]] static Result<Places> fromJson(std::string_view json, const Program& program,
                                                 const ChartCatalogue& charts, std::string file);
};

}  // namespace kyosei
