// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mpi/messages.h"
#include "model/base/result.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kyosei::cli {

/// MPI_COMM_WORLD: the processes that mpirun started together, perhaps on several machines. One per
/// process; used by the main thread only. MPI is finalized when it goes.
class Communicator {
public:
    struct Message {
        int source = 0;  ///< rank
        int tag = 0;
        std::string bytes;
    };

    /// Null if this process was not started by mpirun. Fails if it was, but the MPI part of this
    /// program (libkyosei-mpi.so beside it) is not there or does not load.
    [[nodiscard]] static Result<std::unique_ptr<Communicator>> world();

    Communicator(const Communicator&) = delete;
    Communicator& operator=(const Communicator&) = delete;
    ~Communicator() { mpi_->finalize(); }

    [[nodiscard]] int rank() const { return mpi_->rank; }
    [[nodiscard]] int size() const { return mpi_->size; }
    void send(int destination, int tag, std::string_view bytes);
    /// Waits for the next message of any source and tag without keeping a processor busy.
    [[nodiscard]] Message receive();

private:
    explicit Communicator(const KyoseiMpi* mpi) : mpi_(mpi) {}
    [[nodiscard]] std::optional<Message> poll();

    const KyoseiMpi* mpi_;
};

}  // namespace kyosei::cli
