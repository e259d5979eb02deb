// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei::cli {

/// Hands out the shards that are missing, keeps finished ones and tells the user how
/// far it is. Safe to use from several threads.
class ShardQueue {
public:
    /// How many members a shard has, for the rate.
    using MembersOf = std::function<std::size_t(std::size_t shard)>;
    /// Keeps the bytes of a finished shard; called from several threads.
    using Save = std::function<Result<void>(std::size_t shard, std::string_view bytes)>;

    ShardQueue(std::vector<std::size_t> shards, MembersOf membersOf, Save save)
        : membersOf_(std::move(membersOf)), save_(std::move(save)), shards_(std::move(shards)) {}

    /// The next shard to run; nullopt if all are handed out or something failed.
    [[nodiscard]] std::optional<std::size_t> next();
    void finished(std::size_t shard, std::string_view bytes);
    void failed(Issues issues);

    [[nodiscard]] const Issues& issues() const { return issues_; }  ///< of the first failure

private:
    void showProgress(bool always);

    MembersOf membersOf_;
    Save save_;
    std::vector<std::size_t> shards_;
    std::mutex mutex_;
    std::size_t handedOut_ = 0;
    std::size_t saved_ = 0;
    std::size_t membersDone_ = 0;
    Issues issues_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point shown_ = start_;
};

}  // namespace kyosei::cli
