// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_runner.h"
#include "model/outcomes/comparison.h"

#include <QObject>

#include <memory>
#include <thread>

namespace kyosei {

/// Compares scenarios on a thread of its own. Owned by the comparison window, UI thread; the
/// destructor cancels and joins.
class ComparisonRunner : public QObject {
    Q_OBJECT
public:
    explicit ComparisonRunner(EnsembleRunner::EnsembleSource ensemble, QObject* parent = nullptr);

    /// Cancels what was under way. `weights`: one per member, or empty for those of the ensemble.
    void start(const std::vector<Scenario>& scenarios, const std::vector<double>& weights = {});

signals:
    void progressed(int done, int all);
    /// Null if it failed; then the issues say why. Never for what was cancelled.
    void finished(const std::shared_ptr<const kyosei::Comparison>& comparison,
                  const kyosei::Issues& issues);

private:
    EnsembleRunner::EnsembleSource ensemble_;
    std::jthread worker_;  ///< last member: stops before what it uses is gone
};

}  // namespace kyosei
