// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/made_once.h"
#include "model/discovery/explain.h"
#include "model/discovery/futures.h"
#include "model/discovery/tree.h"
#include "model/live/newest_request_worker.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace kyosei::discovery {

/// "When does this scenario miss its goals?"
struct DiscoverRequest {
    Scenario scenario;
    std::vector<goals::Goal> goals;
    FutureOptions futures;
    std::vector<double> weights = {};  ///< of the members instead of their own; empty: their own
    std::size_t runs = 512;            ///< at least so many futures; rounded up to whole batches
    ExplainOptions explain = {};
    TreeOptions tree = {};
};

/// An answer from the futures so far. Immutable once it is handed over.
struct Discovery {
    DiscoverRequest request;
    FutureTable table;
    Explanation explanation;
    /// Grown on the futures that the search sees; its statistics are of the others. Empty unless
    /// some futures miss the goals and others do not.
    std::vector<TreeNode> tree;
    /// Share of the weight of members in which the goals are missed without any shock but those of
    /// the scenario; only where shocks are drawn.
    std::optional<double> withoutShocks;
    std::size_t wanted = 0;  ///< futures in the end
    bool complete = false;
};
using DiscoveryPointer = std::shared_ptr<const Discovery>;

/// Tells of answers as they come: after the first batch, after every fourfold number of futures and
/// at the end; in between with `null` of how many futures there are.
using DiscoveryProgress =
    std::function<void(const DiscoveryPointer& answer, std::size_t done, std::size_t wanted)>;

/// The last answer. The same for the same request, whatever the threads. Fails where Futures does,
/// or with codes::cancelled. Where a folder is named, batches that are done are kept there and not
/// run again (KeptBatches), so that what was killed goes on; any number of futures, if more are
/// wanted later.
[[nodiscard]] Result<DiscoveryPointer> discover(const std::shared_ptr<PolicyEnsemble>& history,
                                                const DiscoverRequest& request,
                                                const std::stop_token& stop = {},
                                                const DiscoveryProgress& progress = {},
                                                const std::filesystem::path& folder = {});

/// An answer, or news of how far the next one is.
struct DiscoveryNews {
    DiscoveryPointer answer;  ///< null: none that is new
    std::size_t done = 0;
    std::size_t wanted = 0;
};
/// Answers in stages in the background; a newer request cancels an older one at once.
using DiscoveryWorker = NewestRequestWorker<DiscoverRequest, DiscoveryNews>;
/// The handler of such a worker. `source` is asked on the worker's thread.
[[nodiscard]] DiscoveryWorker::Handler discoveryHandler(SharedSource<PolicyEnsemble> source);

}  // namespace kyosei::discovery
