// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_pair.h"
#include "model/stress/shock_rates.h"
#include "model/stress/stress_test.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace kyosei::stress {

/// Which shocks strike in which years: whole ones.
using Calendar = std::map<std::string, double>;

/// What calendars are drawn.
struct CalendarOptions {
    std::size_t calendars = 1000;
    double from = 0, to = 0;  ///< first and last year in which shocks strike
    std::uint64_t seed = 1;

    bool operator==(const CalendarOptions&) const = default;
};

/// Each shock strikes as the first event of a Poisson process whose rate is drawn anew for each
/// calendar from what is thought possible of it, so that not knowing the rate counts as well. At
/// most once in a calendar, since a scenario holds one year for each; and of two shocks of which
/// the model can hold only one (ShockTable::clashing), the earlier one. Calendar k is the same for
/// the same seed, however many are drawn, and up to a year the same whatever the last year is.
[[nodiscard]] std::vector<Calendar> drawCalendars(const std::vector<ShockRate>& rates,
                                                  const ShockTable& shocks,
                                                  const CalendarOptions& options);

/// A package against calendars of shocks.
struct CalendarRequest {
    Scenario scenario;  ///< its own shocks are left out
    double year = 0;    ///< in which it is read, and up to which shocks strike
    std::size_t calendars = 1000;
    std::uint64_t seed = 1;
    /// Of the ensemble, from the first on; each calendar runs in all of these.
    std::size_t members = 64;
    std::vector<double> weights = {};  ///< of all members of the ensemble; empty: its own
    unsigned threads = 1;
};

/// What the package does in one calendar.
struct CalendarOutcome {
    std::size_t calendar = 0;  ///< place in CalendarTest::calendars
    double without = 0;        ///< median without the package, under the same shocks
    Change difference;         ///< what the package makes under them
};

/// How one number fares over all calendars.
struct CalendarScore {
    /// Calendars in which the direction can be told and is the good one: higher, where neither is.
    std::size_t helps = 0;
    std::size_t harms = 0;  ///< in which it can be told and is the other one
    std::size_t unclear = 0;
    std::size_t none = 0;  ///< in which the package makes practically no difference
    double median = 0;     ///< over calendars, of the median difference
    /// The median difference that is undercut in one calendar of ten. Where less is good, exceeded.
    double worstTenth = 0;
    Change noShock;                      ///< the difference without any shock, in these members
    std::vector<CalendarOutcome> worst;  ///< the worst first
};

/// Immutable once it is handed over.
struct CalendarTest {
    CalendarRequest request;
    std::vector<goals::GoalOutput> outputs;  ///< as in StressTest
    std::vector<Calendar> calendars;
    std::vector<CalendarScore> scores;  ///< as outputs
    double effective = 0;               ///< as how many members of equal weight they speak
};
using CalendarTestPointer = std::shared_ptr<const CalendarTest>;

inline constexpr std::size_t kWorstCalendars = 10;  ///< so many are kept

/// Runs the package and what it is read against in each calendar, in the same members: calendars
/// side by side in batches, one member at a time (model/search/futures). The same bits for any
/// number of threads. Fails without a package, where a run does, or with codes::cancelled.
[[nodiscard]] Result<CalendarTestPointer>
testCalendars(const std::shared_ptr<const PolicyModel>& model, const PolicyEnsemble& ensemble,
              const CalendarRequest& request, const std::stop_token& stop = {},
              const StressProgress& progress = {});

}  // namespace kyosei::stress
