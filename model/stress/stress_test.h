// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/base/result.h"
#include "model/goals/goal_outputs.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"
#include "model/stress/verdict.h"

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::stress {

/// Does a package hold, whatever else happens? Its shocks are left out, so that each shock is tried
/// alone; one that the scenario has is tried in its year there.
struct StressRequest {
    Scenario scenario;
    /// One per member, for all cases but the schools of thought; empty: the ensemble's own.
    std::vector<double> weights = {};
};

/// Something that may happen, or that may be right, beside the package.
struct StressCase {
    enum class Kind {
        none,        ///< the reference: nothing happens
        shock,       ///< in `year`; `id` of the shock
        school,      ///< a school of thought is right; `id` of it
        government,  ///< one that the package assumes to change its policy does not; code of it
    };
    Kind kind = Kind::none;
    std::string id;
    std::string title;  ///< as in the data; empty for `none`
    double year = 0;    ///< of a shock

    /// One number over the years of the test.
    struct Number {
        std::vector<double> without;     ///< median in the case, without the package
        std::vector<double> with;        ///< adds up: that plus the median difference
        std::vector<Change> difference;  ///< what the package makes, member by member
        /// What the case makes without the package, against nothing happening. Only of a shock.
        std::vector<Change> alone;
    };
    std::vector<Number> numbers;  ///< as in StressTest::outputs; none before it has run

    [[nodiscard]] bool hasRun() const { return !numbers.empty(); }
};

/// What became of the package in every case. Immutable once it is handed over.
struct StressTest {
    StressRequest request;
    std::vector<goals::GoalOutput> outputs;  ///< overall stability, the indicators
    std::vector<double> years;               ///< from the present on, one apart
    std::vector<StressCase> cases;           ///< the reference first
    std::size_t members = 0;

    /// The place of a year among `years`: the nearest one.
    [[nodiscard]] std::size_t timeOf(double year) const;
    [[nodiscard]] const StressCase& reference() const { return cases.front(); }
    /// Whether every case has run: not so in what is told on the way.
    [[nodiscard]] bool isWhole() const;
    /// Against the reference, by verdictOf(). Of cases that have run.
    [[nodiscard]] Verdict verdict(std::size_t number, std::size_t place, std::size_t time) const;
};

/// How often each verdict is reached in cases of one kind that have run.
struct Tally {
    std::array<std::size_t, kVerdicts> counts{};  ///< by verdict
    std::size_t all = 0;

    [[nodiscard]] std::size_t of(Verdict verdict) const {
        return counts[static_cast<std::size_t>(verdict)];
    }
    /// In which the difference is not smaller: holds and grows.
    [[nodiscard]] std::size_t kept() const { return of(Verdict::holds) + of(Verdict::grows); }
};
[[nodiscard]] Tally tallyOf(const StressTest& test, std::size_t number, std::size_t time,
                            StressCase::Kind kind);

using StressTestPointer = std::shared_ptr<const StressTest>;

/// The year in which a shock strikes that the scenario does not have: levers have been phased in.
inline constexpr double kShockYear = 2035;

/// What packages can be tested by: overall stability, then the four indicators.
[[nodiscard]] std::vector<goals::GoalOutput> testedOutputs(const PolicyModel& model);

/// One of these by a name that goals know it by (model/goals/goal_outputs.h).
[[nodiscard]] Result<std::size_t> testedOutput(const PolicyModel& model, std::string_view name);

/// The years that can be tested: from the next one to the end of the model.
[[nodiscard]] Result<double> testedYear(const PolicyModel& model, double year);

/// Called before each run with how many are done, from the calling thread.
using StressProgress = std::function<void(std::size_t done, std::size_t all)>;
/// The same with the test so far: all its cases, of which those that have run have numbers.
using CasesProgress =
    std::function<void(const StressTest& soFar, std::size_t done, std::size_t all)>;

/// Runs the package and what it is read against in every case, in the same members. The same bits
/// for any number of threads. Schools of thought are the same runs with other weights, and are left
/// out where the ensemble's members are not those that history supports. Fails without a package,
/// where PolicyEnsemble::run() does, or with codes::cancelled.
[[nodiscard]] Result<StressTestPointer> testPackage(PolicyEnsemble& ensemble,
                                                    const StressRequest& request,
                                                    const std::stop_token& stop = {},
                                                    const CasesProgress& progress = {});

/// The scenario without the levers of a government that it assumes to change its policy.
[[nodiscard]] Scenario withoutFollower(const Scenario& scenario, const LeverTable& levers,
                                       std::string_view actor);

/// What a government decides of a scenario, under these shocks instead of its own.
[[nodiscard]] Scenario packageUnder(const Scenario& scenario,
                                    const std::map<std::string, double>& shocks);

}  // namespace kyosei::stress
