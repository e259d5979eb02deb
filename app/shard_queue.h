// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/shard_folder.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace kyosei::cli {

/// Hands out the shards that are missing, puts finished ones into the folder and tells the user how
/// far it is. Safe to use from several threads.
class ShardQueue {
public:
    ShardQueue(const explore::Exploration& exploration, const explore::ShardFolder& folder,
               std::vector<std::size_t> shards);

    /// The next shard to run; nullopt if all are handed out or something failed.
    [[nodiscard]] std::optional<std::size_t> next();
    void finished(std::size_t shard, std::string_view bytes);
    void failed(Issues issues);

    [[nodiscard]] const Issues& issues() const { return issues_; }  ///< of the first failure

private:
    void showProgress(bool always);

    const explore::Exploration& exploration_;
    const explore::ShardFolder& folder_;
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
