// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/communicator.h"
#include "app/shard_queue.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace kyosei::cli {

/// A long computation cut into shards that any process can run, in any order.
struct ShardedComputation {
    /// Differs whenever the shards would: all processes need the same.
    std::string fingerprint;
    /// The bytes of one shard, the same wherever it runs. Called from several threads.
    std::function<Result<std::string>(std::size_t shard, std::stop_token stop)> run;
    /// Shards that one process runs side by side if it is alone.
    unsigned threads = 1;
};

/// Who runs a long computation: this process alone or, if mpirun started several, all of them. Then
/// rank 0 is the coordinator: it hands shards to the others, the workers, keeps what they send
/// back, and runs shards itself. Results go as messages, so that machines need not share a folder.
/// One per process, used by its main thread.
class Team {
public:
    /// Fails if mpirun started this process but MPI cannot be used.
    [[nodiscard]] static Result<Team> join();

    Team(Team&&) = default;
    Team& operator=(Team&&) = delete;
    /// As the coordinator, tells workers that are still there to stop.
    ~Team();

    [[nodiscard]] bool isWorker() const { return world_ && world_->rank() > 0; }
    /// Threads that this process should use: as many as asked for; if 0, one per processor when
    /// alone, and one under mpirun, where processes take a processor each.
    [[nodiscard]] unsigned threads(unsigned asked) const;

    /// As a worker: runs shards until the coordinator has no more. If the computation could not be
    /// set up here, tells the coordinator why.
    void runWorker(const Result<ShardedComputation>& computation);
    /// Alone or as the coordinator: has all shards of the queue run. The issues are those of the
    /// first failure, or that somebody asked to stop.
    [[nodiscard]] Issues run(const ShardedComputation& computation, ShardQueue& queue);

private:
    explicit Team(std::unique_ptr<Communicator> world)
        : world_(std::move(world)),
          workers_(world_ && world_->rank() == 0 ? world_->size() - 1 : 0) {}
    void runCoordinator(const ShardedComputation& computation, ShardQueue& queue);

    std::unique_ptr<Communicator> world_;  ///< null: alone
    int workers_;                          ///< that the coordinator has not told to stop yet
};

}  // namespace kyosei::cli
