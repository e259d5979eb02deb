// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/communicator.h"

#include "app/issue_codes.h"
#include "model/platform/module.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>

namespace kyosei::cli {

namespace {

/// Set by the mpirun of Open MPI, and by those of MPICH and its kin.
constexpr const char* kSizeVariables[] = {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE"};
constexpr const char* kModule = "libkyosei-mpi.so";

bool isStartedByMpirun() {
    for (const char* variable : kSizeVariables)
        if (std::getenv(variable))
            return true;
    return false;
}

tl::unexpected<Issues> noModule(const std::string& why) {
    return fail({codes::messagesUnavailable, {kModule, 0, {}}, {why}});
}

}  // namespace

Result<std::unique_ptr<Communicator>> Communicator::world() {
    if (!isStartedByMpirun())
        return nullptr;
    const std::filesystem::path module = moduleFile(kModule);
    if (module.empty())
        return noModule("it was not built, or its package kyosei-mpi is not installed");
    // Open MPI loads parts of its own that look for its names in the whole program.
    const ModuleFunction function = functionOfModule(module, "kyoseiMpiInit");
    if (!function.address)
        return noModule(function.error);
    const auto init = reinterpret_cast<decltype(&kyoseiMpiInit)>(function.address);
    return std::unique_ptr<Communicator>(new Communicator(init()));
}

void Communicator::send(int destination, int tag, std::string_view bytes) {
    mpi_->send(destination, tag, bytes.data(), bytes.size());
}

std::optional<Communicator::Message> Communicator::poll() {
    Message message;
    std::size_t count = 0;
    if (!mpi_->probe(&message.source, &message.tag, &count))
        return std::nullopt;
    message.bytes.resize(count);
    mpi_->receive(message.source, message.bytes.data(), count);
    return message;
}

Communicator::Message Communicator::receive() {
    while (true) {
        if (std::optional<Message> message = poll())
            return *std::move(message);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

}  // namespace kyosei::cli
