// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/shard_store.h"
#include "model/explore/exploration.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::explore {

/// A folder with one file per finished shard and the settings as text. Files appear whole or not at
/// all, so that an exploration can be killed at any moment and continued later, and folders of
/// several machines can be copied together. One exploration per folder. Safe to use from several
/// threads and processes. The exploration must outlive this.
class ShardFolder {
public:
    /// Makes the folder if it does not exist. Fails if it cannot be used or holds another
    /// exploration, naming the setting that differs, or a file that is no shard of this one.
    [[nodiscard]] static Result<ShardFolder> open(std::filesystem::path folder,
                                                  const Exploration& exploration);

    /// Shards without a file, ascending.
    [[nodiscard]] std::vector<std::size_t> missing() const { return store_.missing(); }
    /// The bytes of a shard's file: what it is of, the tally, and a check sum.
    [[nodiscard]] static std::string pack(const Exploration& exploration, std::size_t shard,
                                          const Tally& tally);
    /// Keeps packed bytes, which are checked.
    [[nodiscard]] Result<void> save(std::size_t shard, std::string_view bytes) const;
    /// All shards merged. Fails, naming the file, if one is missing, damaged or of other settings.
    [[nodiscard]] Result<Tally> merge() const;

    [[nodiscard]] std::filesystem::path fileOf(std::size_t shard) const {
        return store_.fileOf(shard);
    }

private:
    ShardFolder(ShardStore store, const Exploration& exploration)
        : store_(std::move(store)), exploration_(&exploration) {}
    [[nodiscard]] Result<Tally> read(std::size_t shard) const {
        return tallyOf(shard, store_.read(shard));
    }
    [[nodiscard]] Result<Tally> tallyOf(std::size_t shard,
                                        const Result<std::string>& payload) const;

    ShardStore store_;
    const Exploration* exploration_;
};

}  // namespace kyosei::explore
