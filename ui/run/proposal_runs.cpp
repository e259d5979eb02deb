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

void ProposalRuns::setWanted(const QObject& who, std::vector<Slot> outputs) {
    const auto known =
        std::ranges::find(wanted_, &who, [](const auto& each) { return each.first; });
    if (known != wanted_.end()) {
        known->second = std::move(outputs);
    } else {
        wanted_.emplace_back(&who, std::move(outputs));
        connect(&who, &QObject::destroyed, this, [this](const QObject* gone) {
            std::erase_if(wanted_, [gone](const auto& each) { return each.first == gone; });
        });
    }
    for (Known& each : known_)
        each.due = each.due || (each.run.fan && !isWhole(*each.run.fan));
    runNext();
}

std::vector<EnsembleOutput> ProposalRuns::wantedOutputs() const {
    std::vector<EnsembleOutput> outputs = outputs_;
    for (const auto& [who, theirs] : wanted_)
        for (const Slot slot : theirs) {
            const auto same = std::ranges::find(outputs, slot, &EnsembleOutput::slot);
            if (same == outputs.end())
                outputs.push_back({slot});
            else
                same->bands = true;
        }
    return outputs;
}

bool ProposalRuns::isWhole(const EnsembleSnapshot& fan) const {
    for (const auto& [who, theirs] : wanted_)
        for (const Slot slot : theirs) {
            const OutputFan* found = fan.find(slot);
            if (!found || found->scenario.quantiles.empty())
                return false;
        }
    return true;
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
    asked_ = worker_.submit({*running_, wantedOutputs(), horizon_, weights_,
                             sameShocks_ ? referenceOf(*running_) : Scenario{}});
}

void ProposalRuns::receive(std::uint64_t revision,
                           const Result<std::shared_ptr<const EnsembleSnapshot>>& answer) {
    if (revision != asked_ || !running_ || (answer && (*answer)->complete < (*answer)->members))
        return;
    // What cannot be run has no line; the document says why once it is opened.
    for (Known& each : known_)
        if (each.run.scenario->runsLike(*running_)) {
            each.due = answer && !isWhole(**answer);
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
