// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/policy/proposal.h"
#include "ui/run/run_view.h"

#include <QObject>

#include <utility>
#include <vector>

namespace kyosei {

/// What scenarios that were kept come to, worked out one after the other in the background, over
/// all members: one that was run is not run again unless weights or reading change. Until its new
/// ranges are there a proposal keeps its old ones. Owned by the window; UI thread.
class ProposalRuns : public QObject {
    Q_OBJECT
public:
    /// `outputs` of each are told at all times and judged at `horizon`.
    ProposalRuns(EnsembleSource ensemble, std::vector<EnsembleOutput> outputs, double horizon,
                 QObject* parent = nullptr);

    // None of these blocks.
    /// Those that are shown are run.
    void setProposals(const std::vector<Proposal>& proposals);
    /// What members weigh; empty: as shipped.
    void setWeights(std::vector<double> weights);
    /// Outputs that somebody shows of each besides, until told otherwise or until that object is
    /// gone.
    void setWanted(const QObject& who, std::vector<Slot> outputs);
    /// See ResultsModel::setSameShocks().
    void setSameShocks(bool same);
    /// Nothing is run before.
    void start();

signals:
    /// All that are shown and have been run, by place.
    void changed(std::vector<kyosei::ProposalRun> proposals);

private:
    struct Known {
        ProposalRun run;
        bool due = true;  ///< it has no ranges, or none of these weights and this reading
    };
    [[nodiscard]] std::vector<EnsembleOutput> wantedOutputs() const;
    /// Whether it tells all that is wanted.
    [[nodiscard]] bool isWhole(const EnsembleSnapshot& fan) const;
    void runNext();
    void receive(std::uint64_t revision,
                 const Result<std::shared_ptr<const EnsembleSnapshot>>& answer);
    void runAgain();
    void announce();

    std::vector<EnsembleOutput> outputs_;
    std::vector<std::pair<const QObject*, std::vector<Slot>>> wanted_;
    double horizon_;
    std::vector<double> weights_;
    bool sameShocks_ = true;
    bool started_ = false;
    std::vector<Known> known_;
    std::shared_ptr<const Scenario> running_;  ///< null: nothing is
    std::uint64_t asked_ = 0;
    EnsembleWorker worker_;  ///< last member: stops before what its answers use is gone
};

}  // namespace kyosei
