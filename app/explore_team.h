// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mpi/messages.h"
#include "model/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace kyosei::cli {

/// The processes that mpirun started together, perhaps on several machines. One per process; used
/// by the main thread only, and left when it goes.
class Team {
public:
    struct Message {
        int from = 0;
        std::string bytes;
    };

    /// Nothing if this process was not started by mpirun. Fails if it was, but the MPI part of this
    /// program (libkyosei-mpi.so beside it) is not there or does not load.
    [[nodiscard]] static Result<std::optional<Team>> join();

    Team(Team&& other) noexcept : messages_(std::exchange(other.messages_, nullptr)) {}
    Team& operator=(Team&&) = delete;
    ~Team();

    [[nodiscard]] int rank() const { return messages_->rank; }
    [[nodiscard]] int size() const { return messages_->size; }
    void send(int to, std::string_view bytes);
    /// The next message if one waits.
    [[nodiscard]] std::optional<Message> poll();
    /// Waits for a message without keeping a processor busy.
    [[nodiscard]] Message wait();

private:
    explicit Team(const KyoseiMessages* messages) : messages_(messages) {}

    const KyoseiMessages* messages_;
};

}  // namespace kyosei::cli
