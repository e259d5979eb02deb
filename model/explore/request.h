// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/sampling.h"
#include "model/explore/exploration.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_model.h"
#include "model/xmile/document.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kyosei::explore {

/// What to explore, in a user's words. Names may carry subscripts: "trust[JPN_KOR]".
struct Request {
    Sampling sampling = Sampling::sobol;
    std::size_t members = 100'000;  ///< not for a grid, whose levels give the number
    std::size_t levels = 0;         ///< of a grid
    std::uint64_t seed = 1992;
    std::size_t shardMembers = 4096;
    unsigned threads = 1;

    std::vector<std::string> outputs;  ///< empty: the stocks, or the headline of the policy model
    std::vector<double> times;         ///< empty: the last, or the horizon of the policy model
    bool allTimes = false;             ///< every saved time instead
    std::vector<std::string> conditions;  ///< "NAME >= LEVEL", also with <=, > and <

    /// "NAME = DISTRIBUTION" as Distribution::parse reads it, of constants. An array without
    /// subscripts has the same value in all elements. Goes before the table.
    std::vector<std::string> uncertainties;
    std::string table;      ///< text of a parameter table (model/policy/parameters.h), or empty
    std::string tableFile;  ///< its name, for messages
};

/// Any model; `changes` are "NAME = VALUE" of constants, and if there are any, every member is also
/// run without them. All problems at once.
[[nodiscard]] Result<Exploration> exploreModel(const xmile::Document& document,
                                               const Request& request,
                                               const std::vector<std::string>& changes);

/// The policy model under a scenario, beside its baseline. Without a table in the request, the
/// model's own is used. With `variesLevers` every slider is uniform over its range in
/// the scenario, and stays where it is in the baseline.
[[nodiscard]] Result<Exploration> explorePolicy(const std::shared_ptr<const PolicyModel>& model,
                                                const Scenario& scenario, const Request& request,
                                                bool variesLevers);

}  // namespace kyosei::explore
