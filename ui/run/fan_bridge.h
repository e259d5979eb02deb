// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_runner.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace kyosei {

/// Brings fans from their worker to the window, first coarse, then finer. Asks only for what is not
/// there or under way already. Owned by the main window; UI thread.
class FanBridge : public QObject {
    Q_OBJECT

public:
    /// Improvement is judged at `horizon`.
    FanBridge(EnsembleRunner::EnsembleSource ensemble, double horizon, QObject* parent = nullptr);

    /// Never blocks. Does nothing if the newest request leads to the same run and has at least
    /// these outputs.
    void show(const Scenario& scenario, const std::vector<Slot>& outputs);
    /// What the members of the ensemble weigh from now on; empty: as shipped. Asks anew.
    void setWeights(std::vector<double> weights);
    [[nodiscard]] const std::vector<double>& weights() const { return weights_; }
    /// Whether the newest request has not been answered in full.
    [[nodiscard]] bool isRunning() const { return running_; }
    /// Of the newest request; 0 before the first.
    [[nodiscard]] std::uint64_t newest() const { return newest_; }

signals:
    /// In the order of the requests. `milliseconds` is from the newest request to the arrival in
    /// this thread.
    void stageReady(const std::shared_ptr<const kyosei::EnsembleSnapshot>& stage,
                    double milliseconds);

private:
    void receive(const std::shared_ptr<const EnsembleSnapshot>& stage);

    double horizon_;
    std::vector<double> weights_;
    EnsembleRequest request_;
    QElapsedTimer clock_;
    std::uint64_t newest_ = 0;
    bool running_ = false;
    EnsembleRunner runner_;  ///< last member: stops before what its callback uses is gone
};

}  // namespace kyosei
