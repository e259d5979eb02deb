// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/outcomes/contributions.h"
#include "model/report/stress.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::report {

/// One of the numbers of the headline over the years.
struct NumberFacts {
    std::string title;      ///< as in the data
    ChangeScale scale;      ///< how changes of it are told
    ComparedNumber number;  ///< at the horizon
    Slot slot = 0;
    Bands difference;  ///< against the same members without the package, at ReportFacts::times
};

struct YearAccounts {
    double year = 0;
    Accounts accounts;
};

/// What parts of the scenario do to the number that changes most.
struct Division {
    std::vector<LeverGroup> groups;
    OutputContributions effects;
    bool shares = false;  ///< whether fair shares were worked out
    bool exact = true;    ///< over all combinations of the parts
};

/// By what anybody can run it again.
struct Identity {
    std::string version;   ///< of the program
    std::string model;     ///< digest of the equations
    std::string data;      ///< digest of all that the program runs on, the equations among it
    std::string scenario;  ///< digest of the scenario as it is saved
};

/// All numbers that a report speaks of, without a word of it: reports in several languages are
/// written from the same facts.
struct ReportFacts {
    std::shared_ptr<const PolicyModel> model;
    Scenario scenario;
    Comparison comparison;   ///< of this scenario alone
    double effective = 0;    ///< as how many members of equal weight they speak
    bool ownWeights = true;  ///< members count as history supports them, not as beliefs say
    std::vector<double> times;
    std::vector<NumberFacts> numbers;    ///< as Headline::partsFirst()
    std::size_t focus = 0;               ///< the number whose change is explained, among numbers
    std::vector<YearAccounts> accounts;  ///< the horizon is the last
    std::optional<Division> byLever, byActor;   ///< without a package there are none
    std::vector<StressFact> stress;             ///< of the focus
    std::map<std::string, std::size_t> grades;  ///< how many uncertain constants rest on what
    Identity identity;

    [[nodiscard]] const ComparedScenario& compared() const { return comparison.scenarios.front(); }
    [[nodiscard]] const NumberFacts& explained() const { return numbers[focus]; }
};

struct FactsOptions {
    /// Work out fair shares (Shapley values), which takes a minute for many levers; effects alone
    /// are always known.
    bool shares = true;
    /// Shocks and schools, which takes two runs a shock.
    bool stress = true;
    std::vector<double> weights = {};  ///< one per member; empty: the ensemble's own
    /// Called with how many of all runs are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Runs all that the report needs. Fails with the issues of a run that fails, or with
/// codes::cancelled.
[[nodiscard]] Result<ReportFacts> factsOf(PolicyEnsemble& ensemble,
                                          const std::shared_ptr<const PolicyModel>& model,
                                          const Scenario& scenario,
                                          const FactsOptions& options = {},
                                          const std::stop_token& stop = {});

/// How many uncertain constants of the model rest on what: "data", "literature", "expert",
/// "judgement".
[[nodiscard]] std::map<std::string, std::size_t> gradesOf(const PolicyModel& model);

/// The number with the largest certain change, counted in what is clear for it; `otherwise` where
/// no change is certain.
[[nodiscard]] std::size_t mostChanged(const std::vector<NumberFacts>& numbers,
                                      std::size_t otherwise);

}  // namespace kyosei::report
