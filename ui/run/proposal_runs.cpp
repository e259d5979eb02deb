// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/proposal_runs.h"

#include "model/policy/reference.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace kyosei {

ProposalRuns::ProposalRuns(EnsembleSource ensemble, std::vector<EnsembleOutput> outputs,
                           double horizon, QObject* parent)
    : QObject(parent), outputs_(std::move(outputs)), horizon_(horizon),
      worker_(
          ensembleHandler(std::move(ensemble)),
          [this](std::uint64_t revision, Result<std::shared_ptr<const EnsembleSnapshot>> answer) {
              QMetaObject::invokeMethod(
                  this, [this, revision, answer = std::move(answer)] { receive(revision, answer); },
                  Qt::QueuedConnection);
          },
          EnsembleWorker::Priority::background) {}

void ProposalRuns::setProposals(const std::vector<Proposal>& proposals) {
    std::vector<Known> known;
    for (const Proposal& proposal : proposals) {
        if (!proposal.shown)
            continue;
        const auto before = std::ranges::find_if(known_, [&](const Known& each) {
            return each.run.scenario->runsLike(*proposal.scenario);
        });
        Known next = before == known_.end() ? Known{} : *before;
        next.run.place = proposal.place;
        next.run.name = proposal.name;
        next.run.scenario = proposal.scenario;
        known.push_back(std::move(next));
    }
    known_ = std::move(known);
    announce();
    runNext();
}

void ProposalRuns::setWeights(std::vector<double> weights) {
    if (weights == weights_)
        return;
    weights_ = std::move(weights);
    runAgain();
}

void ProposalRuns::setSameShocks(bool same) {
    if (std::exchange(sameShocks_, same) != same)
        runAgain();
}

void ProposalRuns::start() {
    started_ = true;
    runNext();
}

void ProposalRuns::runAgain() {
    for (Known& each : known_)
        each.due = true;
    running_.reset();
    runNext();
}

void ProposalRuns::runNext() {
    if (!started_ || running_)
        return;
    const auto next = std::ranges::find(known_, true, &Known::due);
    if (next == known_.end())
        return;
    running_ = next->run.scenario;
    asked_ = worker_.submit({*running_, outputs_, horizon_, weights_,
                             sameShocks_ ? referenceOf(*running_) : Scenario{}});
}

void ProposalRuns::receive(std::uint64_t revision,
                           const Result<std::shared_ptr<const EnsembleSnapshot>>& answer) {
    if (revision != asked_ || !running_ || (answer && (*answer)->complete < (*answer)->members))
        return;
    // What cannot be run has no line; the document says why once it is opened.
    for (Known& each : known_)
        if (each.run.scenario->runsLike(*running_)) {
            each.due = false;
            each.run.fan = answer ? *answer : nullptr;
        }
    running_.reset();
    announce();
    runNext();
}

void ProposalRuns::announce() {
    std::vector<ProposalRun> runs;
    for (const Known& each : known_)
        if (each.run.fan)
            runs.push_back(each.run);
    emit changed(std::move(runs));
}

}  // namespace kyosei
