// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/search/request.h"

#include <string>
#include <vector>

/// The limits of a search as people write them.
namespace kyosei::search {

/// Limits in words. Countries and levers are named by code or title, in any case.
struct LimitTexts {
    /// "60" for all together, "JPN=5" for a country: billions a year.
    std::vector<std::string> budgets;
    /// What stays as it is: a country ("PRK"), a lever ("aid"), or one slider ("aid:JPN").
    std::vector<std::string> stay;
    /// Countries that may be assumed to change their policy (LeverCell::assumption); "none" alone:
    /// no country. Empty: all of them.
    std::vector<std::string> assume;
    /// How far a slider may go: "diplomacy:USA=40..60".
    std::vector<std::string> ranges;
    /// Whether sliders may also go below their baseline.
    bool cuts = false;
};

/// Puts them into a request, whose start says which sliders are locked. All issues at once; each
/// names its option, such as "--keep PRK".
[[nodiscard]] Result<void> applyLimits(const LimitTexts& texts, const LeverTable& levers,
                                       Request& request);

}  // namespace kyosei::search
