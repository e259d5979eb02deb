// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace kyosei {

/// Calls a function in the event loop once the system asks the program to end: the session is
/// closed (SIGTERM), or the terminal it was started from is gone (SIGHUP). A signal that the
/// program was started to ignore stays ignored. One at a time; the UI thread's.
class Termination : public QObject {
    Q_OBJECT
public:
    explicit Termination(std::function<void(int signal)> then, QObject* parent = nullptr);
    ~Termination() override;
};

/// Ends the program as if the signal had not been caught, so that whoever sent it sees that.
[[noreturn]] void endBy(int signal);

}  // namespace kyosei
