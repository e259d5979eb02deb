// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/made_once.h"
#include "model/live/ensemble_snapshot.h"
#include "model/live/newest_request_worker.h"
#include "model/simulation/policy_ensemble.h"

#include <cstddef>
#include <functional>
#include <limits>
#include <memory>

namespace kyosei {

/// Gives the ensemble; may be slow the first time. Called from any thread.
using EnsembleSource = SharedSource<PolicyEnsemble>;

/// So many members give a first, coarse answer.
inline constexpr std::size_t kFirstMembers = 64;

/// The ensemble that the program carries, or its first members only, made once for all who ask, on
/// all processors.
[[nodiscard]] EnsembleSource
historyMatchedOnce(std::shared_ptr<const PolicyModel> model,
                   std::size_t most = std::numeric_limits<std::size_t>::max());

/// Runs ensembles in stages: snapshots come at kFirstMembers, at each doubling and at the end. A
/// newer request cancels an older one as soon as that has shown its first, coarse snapshot, so that
/// ranges follow a slider that never rests.
using EnsembleWorker =
    NewestRequestWorker<EnsembleRequest, std::shared_ptr<const EnsembleSnapshot>>;

/// The handler of such a worker. `source` is asked on the worker's thread when the first request
/// comes, and again after it failed.
[[nodiscard]] EnsembleWorker::Handler ensembleHandler(EnsembleSource source);

}  // namespace kyosei
