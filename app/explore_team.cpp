// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore_team.h"

#include <chrono>
#include <cstdlib>
#include <dlfcn.h>
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
    return fail(
        {Severity::error,
         IssueCode::missingPart,
         {kModule, 0, {}},
         "cannot be loaded, so processes started by mpirun cannot work together: " + why + '.',
         "Install libopenmpi-dev and openmpi-bin and build again, or start without mpirun: "
         "one machine does not need it."});
}

}  // namespace

Result<std::optional<Team>> Team::join() {
    if (!isStartedByMpirun())
        return std::nullopt;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path module = program.parent_path() / kModule;
    if (!std::filesystem::exists(module, error))
        return noModule("it was not built");
    // Open MPI loads parts of its own that look for its names in the whole program.
    void* const library = ::dlopen(module.c_str(), RTLD_NOW | RTLD_GLOBAL);
    void* const function = library ? ::dlsym(library, "kyoseiJoin") : nullptr;
    if (!function)
        return noModule(::dlerror());
    const auto kyoseiJoinFunction = reinterpret_cast<decltype(&kyoseiJoin)>(function);
    return Team(kyoseiJoinFunction());
}

Team::~Team() {
    if (messages_)
        messages_->finish();
}

void Team::send(int to, std::string_view bytes) {
    messages_->send(to, bytes.data(), bytes.size());
}

std::optional<Team::Message> Team::poll() {
    Message message;
    std::size_t count = 0;
    if (!messages_->poll(&message.from, &count))
        return std::nullopt;
    message.bytes.resize(count);
    messages_->receive(message.from, message.bytes.data(), count);
    return message;
}

Team::Message Team::wait() {
    while (true) {
        if (std::optional<Message> message = poll())
            return *std::move(message);
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

}  // namespace kyosei::cli
