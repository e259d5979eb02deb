// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace kyosei {

namespace {

constexpr std::array kSignals{SIGHUP, SIGTERM};

/// Hands the signal from the handler, in which next to nothing is allowed, to the event loop.
std::array<int, 2> handOver{-1, -1};

void onSignal(int signal) {
    const auto number = static_cast<unsigned char>(signal);
    (void)!::write(handOver[1], &number, 1);
}

void setHandler(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal) {
    struct sigaction action {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

}  // namespace

Termination::Termination(std::function<void(int)> then, QObject* parent) : QObject(parent) {
    if (::pipe2(handOver.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(handOver[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [then = std::move(then)] {
        unsigned char signal = 0;
        if (::read(handOver[0], &signal, 1) == 1)
            then(signal);
    });
    for (const int signal : kSignals)
        if (!isIgnored(signal))
            setHandler(signal, onSignal);
}

Termination::~Termination() {
    for (const int signal : kSignals)
        if (!isIgnored(signal))
            setHandler(signal, SIG_DFL);
    for (int& end : handOver)
        ::close(std::exchange(end, -1));
}

void endBy(int signal) {
    setHandler(signal, SIG_DFL);
    ::raise(signal);
    std::_Exit(EXIT_FAILURE);
}

}  // namespace kyosei
