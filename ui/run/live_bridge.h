// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/live_runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace kyosei {

/// Brings runs from the worker thread to the window. At most one run is under way; what is asked
/// for meanwhile waits in one place where the newest replaces the older. So every finished run is
/// shown, also while a slider moves, and runs never pile up. Owned by the main window.
class LiveBridge : public QObject {
    Q_OBJECT

public:
    explicit LiveBridge(LiveRunner::RunFunction run, QObject* parent = nullptr);

    /// Never blocks.
    void submit(const Scenario& scenario);
    [[nodiscard]] bool isRunning() const { return running_; }
    /// Runs started so far.
    [[nodiscard]] std::uint64_t started() const { return started_; }

signals:
    /// In the order of the requests. `milliseconds` is from start to arrival in this thread.
    void runFinished(const kyosei::LiveRun& run, double milliseconds);

private:
    void start(const Scenario& scenario);
    void receive(const LiveRun& run);

    std::optional<Scenario> waiting_;
    QElapsedTimer clock_;
    std::uint64_t started_ = 0;
    std::uint64_t expected_ = 0;  ///< revision of the run under way
    bool running_ = false;
    LiveRunner runner_;  ///< last member: stops before what its callback uses is gone
};

}  // namespace kyosei
