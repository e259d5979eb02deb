// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/choosing.h"
#include "model/search/costs.h"
#include "model/search/futures.h"
#include "model/search/lever_space.h"
#include "model/search/packages.h"
#include "model/search/request.h"
#include "model/search/trials.h"
#include "model/simulation/policy_ensemble.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei::search {

/// The three parts of an ensemble that a search keeps apart, and what else its stages share.
/// Nothing in it moves once it is made.
struct Parts {
    Parts(const Request& asked, LeverSpace levers, Costs money, Futures look, Futures choose,
          Futures hold, const std::vector<double>& weights, double error);
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    [[nodiscard]] static Result<std::unique_ptr<const Parts>>
    make(const std::shared_ptr<const PolicyModel>& model, const PolicyEnsemble& ensemble,
         const Request& request, const std::stop_token& stop);

    const Request& request;
    LeverSpace space;
    Costs costs;
    Futures looking;   ///< in which packages are looked for
    Futures choosing;  ///< by which they are chosen
    Futures holding;   ///< which tell what they come to
    Judge judgeLooking, judgeChoosing, judgeHolding;
};

/// The scenario that a search starts from, without a package: all free sliders at their baseline,
/// even where none may go there.
[[nodiscard]] Scenario withoutPackage(const Parts& parts);

/// What packages come to in the futures that were held back.
[[nodiscard]] Result<std::vector<Package>>
judged(const Parts& parts, const std::vector<Trial>& trials, const std::stop_token& stop);

/// Packages without the sliders that do next to nothing for them, as the futures of the choice
/// tell; none gets worse than by a hundredth of the futures in that, or stops doing what is wanted.
[[nodiscard]] Result<std::vector<Scenario>> simplified(const Parts& parts, const Chooser& chooser,
                                                       const std::vector<Scenario>& packages);

/// What each limit of the request costs, from the best package there is under all of them: what can
/// at least be reached without it. See Relaxed.
[[nodiscard]] Result<std::vector<Relaxed>> withoutEachLimit(const Parts& parts,
                                                            const LeverTable& levers,
                                                            const Scenario& best,
                                                            const std::stop_token& stop);

}  // namespace kyosei::search
