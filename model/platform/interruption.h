// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <ctime>
#include <stop_token>
#include <thread>

namespace kyosei {

/// While it lives, Ctrl-C and a request to terminate ask for a stop instead of ending the program.
/// To be made before any other thread, which would not heed it.
class Interruption {
public:
    Interruption() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals_, &before_);
        waiter_ = std::jthread([this](const std::stop_token& ending) {
            constexpr timespec kWhile{0, 50'000'000};
            while (!ending.stop_requested())
                if (sigtimedwait(&signals_, nullptr, &kWhile) > 0)
                    source_.request_stop();
        });
    }
    ~Interruption() {
        waiter_.request_stop();
        waiter_.join();
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

private:
    sigset_t signals_;
    sigset_t before_;
    std::stop_source source_;
    std::jthread waiter_;
};

}  // namespace kyosei
