// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/search/packages.h"
#include "model/simulation/policy_ensemble.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace kyosei::search {

/// Told now and then, from the calling thread: how much is done (0..1), and what has been found if
/// there is something new to show, else null.
using Progress = std::function<void(double done, const Found* found)>;

/// Works backwards: which packages reach the goals of a request? Looks for them in the first
/// members of the ensemble, with what they cost and how robustly they reach the goals as two
/// objectives (ParetoSearch), and then for packages unlike those it has, of about the same cost
/// (Brill, Chang and Hopkins 1982, modelling to generate alternatives); chooses among all it tried
/// by further members; takes out of each package what does next to nothing for it; and says of the
/// rest of the members what packages come to, so that nothing that is shown was picked because it
/// was lucky there. If no package does what is wanted, those that come nearest, and what each limit
/// costs.
///
/// The same request gives the same bits, for any number of threads. Fails with what is wrong with
/// the request (problemsOf()), with the issues of a run that fails, or with codes::cancelled within
/// a few milliseconds of a stop. `ensemble` is one of `model`.
[[nodiscard]] Result<Found> findPackages(const std::shared_ptr<const PolicyModel>& model,
                                         const PolicyEnsemble& ensemble, const Request& request,
                                         const Progress& progress = {}, std::stop_token stop = {});

}  // namespace kyosei::search
