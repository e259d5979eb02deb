// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shard_queue.h"

#include <cstdio>
#include <unistd.h>

namespace kyosei::cli {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

std::optional<std::size_t> ShardQueue::next() {
    const std::scoped_lock lock(mutex_);
    if (handedOut_ == shards_.size() || !issues_.empty())
        return std::nullopt;
    return shards_[handedOut_++];
}

void ShardQueue::finished(std::size_t shard, std::string_view bytes) {
    const Result<void> saved = save_(shard, bytes);
    if (!saved)
        return failed(saved.error());
    const std::scoped_lock lock(mutex_);
    ++saved_;
    membersDone_ += membersOf_(shard);
    showProgress(saved_ == shards_.size());
}

void ShardQueue::failed(Issues issues) {
    const std::scoped_lock lock(mutex_);
    if (issues_.empty())
        issues_ = std::move(issues);
}

void ShardQueue::showProgress(bool always) {
    const bool terminal = ::isatty(STDERR_FILENO) != 0;
    if (!always && secondsSince(shown_) < (terminal ? 0.2 : 10))
        return;
    shown_ = std::chrono::steady_clock::now();
    const double elapsed = secondsSince(start_);
    const double rate = static_cast<double>(membersDone_) / elapsed;
    const double left =
        elapsed / static_cast<double>(saved_) * static_cast<double>(shards_.size() - saved_);
    std::fprintf(stderr, "%s%zu of %zu shards, %.0f members/s, %.0f s left%s",
                 terminal ? "\r\033[K" : "", saved_, shards_.size(), rate, left,
                 terminal && !always ? "" : "\n");
}

}  // namespace kyosei::cli
