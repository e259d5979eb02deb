// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/shard_store.h"
#include "model/discovery/futures.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace kyosei::discovery {

/// Batches of futures in a folder, a file each, as `explore` keeps its shards: a computation that
/// was killed goes on after the last whole batch, and gives the same bits. Safe to use from several
/// processes.
class KeptBatches {
public:
    /// Makes the folder if it does not exist. `settings` is all that batches depend on, one per
    /// line. Fails if the folder cannot be used or holds batches of other settings, naming the one
    /// that differs.
    [[nodiscard]] static Result<KeptBatches> open(std::filesystem::path folder,
                                                  std::string settings, std::size_t batches);

    /// Adds the futures of a batch to a table of the same dimensions, if they are kept; says
    /// whether they were. Fails, naming the file, if it is damaged.
    [[nodiscard]] Result<bool> addTo(FutureTable& table, std::size_t batch) const;
    /// Keeps a batch: all that a table has.
    [[nodiscard]] Result<void> keep(const FutureTable& table, std::size_t batch) const;

private:
    KeptBatches(ShardStore store, std::string fingerprint)
        : store_(std::move(store)), fingerprint_(std::move(fingerprint)) {}

    ShardStore store_;
    std::string fingerprint_;
};

/// All that the batches of such futures depend on, but for the program itself: scenario, goals,
/// options, and the members of the ensemble with their weights (empty: the ensemble's own).
[[nodiscard]] std::string settingsOf(const PolicyEnsemble& history, const Scenario& scenario,
                                     const std::vector<goals::Goal>& goals,
                                     const FutureOptions& options,
                                     const std::vector<double>& weights);

}  // namespace kyosei::discovery
