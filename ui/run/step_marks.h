// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/next_steps.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kyosei {

/// What the next step of each slider would do to a number, given everything else.
struct StepMarksAnswer {
    std::vector<StepEffect> effects;  ///< in the order of the table
    double largest = 0;               ///< of the sizes of certain medians
};

/// Keeps that up to date while it is wanted: worked out in the background from the first members of
/// the ensemble once everything in sight is done; a move takes old marks away at once. UI thread.
class StepMarks : public QObject {
    Q_OBJECT
public:
    /// Of overall stability at its horizon.
    explicit StepMarks(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return on_; }
    /// Marks for anything else are no longer true.
    void setScenario(const Scenario& scenario);
    void setWeights(const std::vector<double>& weights);
    /// What is in sight has been worked out: now there is time.
    void start();

signals:
    /// Null: there are none.
    void changed(std::shared_ptr<const kyosei::StepMarksAnswer> answer);

private:
    void forget();

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource source_;
    Scenario scenario_;
    std::vector<double> weights_;
    bool on_ = false;
    bool known_ = false;  ///< the newest answer, told or under way, is of this scenario
    BackgroundTask task_;
};

}  // namespace kyosei
