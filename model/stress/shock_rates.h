// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/policy/shocks.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::stress {

/// How often a shock strikes, as far as history and judgement tell.
struct ShockRate {
    std::string shock;   ///< its id
    double central = 0;  ///< per year, above 0; the median of what is thought possible
    double low = 0;      ///< with `high`, nine chances in ten lie between
    double high = 0;
    std::string grade;   ///< data, literature, expert or judgement
    std::string source;  ///< ids in sources.csv, separated by semicolons
    std::string note;    ///< the events that were counted

    /// The rate that is not exceeded with probability `p` in (0, 1): lognormal around the central
    /// one, as wide as low and high are apart.
    [[nodiscard]] double quantile(double p) const;
};

/// Reads resources/data/shock_rates.csv; all problems at once. Shocks without a row never strike.
[[nodiscard]] Result<std::vector<ShockRate>>
readShockRates(std::string_view csv, const ShockTable& shocks, const std::string& file);

/// Those that the program carries.
[[nodiscard]] Result<std::vector<ShockRate>> embeddedShockRates(const ShockTable& shocks);

}  // namespace kyosei::stress
