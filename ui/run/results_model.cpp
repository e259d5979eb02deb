// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/results_model.h"

#include "model/live/result_mask.h"
#include "model/outcomes/accounts.h"
#include "model/policy/reference.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

bool isAskedFor(const std::vector<EnsembleOutput>& outputs, const EnsembleOutput& wanted) {
    return std::any_of(outputs.begin(), outputs.end(), [&wanted](const EnsembleOutput& output) {
        return output.slot == wanted.slot && (output.bands || !wanted.bands);
    });
}

/// Where the rules of the scenario say when they fired.
std::vector<Slot> firedSlots(const RuleTable& table, const Scenario& scenario) {
    std::vector<Slot> fired;
    const std::size_t count = std::min(scenario.rules.size(), table.capacity());
    for (std::size_t rule = 0; rule < count; ++rule)
        fired.push_back(table.firedSlot(rule));
    return fired;
}

/// The view without what must not be seen yet.
RunView withMask(const RunView& view, const std::vector<Slot>& outputs, double from) {
    RunView seen = view;
    if (outputs.empty())
        return seen;
    seen.masked = outputs;
    seen.milestones.reset();  // they tell what results do
    seen.futures.reset();
    seen.current = masked(*view.current, outputs, from);
    if (view.fan)
        seen.fan = masked(*view.fan, outputs);
    for (ProposalRun& proposal : seen.proposals)
        proposal.fan = masked(*proposal.fan, outputs);
    return seen;
}

/// On the thread of the runs.
std::shared_ptr<const EnsembleSpending> costsOf(const PolicyModel& model,
                                                const EnsembleSnapshot& fan) {
    const auto [from, to] = spendingYears(model, fan.scenario);
    auto costs = ensembleSpending(fan, model.charts().headline(), from, to);
    return costs ? std::make_shared<const EnsembleSpending>(std::move(*costs)) : nullptr;
}

}  // namespace

ResultsModel::RunFunction ResultsModel::runsOf(std::shared_ptr<const PolicyModel> model) {
    return [model = std::move(model)](const RunRequest& request, std::stop_token stop) {
        const PolicyModel& run = request.cut ? *request.cut->model : *model;
        return runOutcome(run, request.scenario, std::move(stop), request.more);
    };
}

// The run that changes are read against is kept while it stays the same.
ResultsModel::RunWorker::Handler ResultsModel::handlerFor(RunFunction run) {
    return [run = std::move(run), kept = std::shared_ptr<const RunResult>(), of = RunRequest{}](
               const RunRequest& request, const RunWorker::Turn& turn) mutable -> Result<void> {
        const auto begun = Clock::now();
        if (request.reference.isBaseline()) {
            kept.reset();
        } else if (!kept || !request.reference.runsLike(of.scenario) || request.more != of.more ||
                   request.cut != of.cut) {
            of = {request.reference, request.more, {}, request.cut};
            auto reference = run(of, turn.cancelled());
            if (!reference)
                return fail(std::move(reference.error()));
            kept = reference->run;
        }
        auto outcome = run(request, turn.cancelled());
        if (!outcome)
            return fail(std::move(outcome.error()));
        turn.deliver(std::make_shared<const TimedOutcome>(
            TimedOutcome{std::move(*outcome), begun, kept, request.cut}));
        return {};
    };
}

// Answers come on threads of the workers and are handed to ours; those of a model that is gone by
// then are dropped.
ResultsModel::ResultsModel(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                           RunFunction run, QObject* parent)
    : QObject(parent),
      runs_(handlerFor(std::move(run)),
            [this](std::uint64_t revision, Result<std::shared_ptr<const TimedOutcome>> answer) {
                QMetaObject::invokeMethod(
                    this,
                    [this, revision, answer = std::move(answer)] { receiveRun(revision, answer); },
                    Qt::QueuedConnection);
            }),
      ensembles_(
          ensembleHandler(std::move(ensemble)),
          [this, model](std::uint64_t revision,
                        Result<std::shared_ptr<const EnsembleSnapshot>> answer) {
              Costs costs = answer ? costsOf(*model, **answer) : nullptr;
              QMetaObject::invokeMethod(
                  this,
                  [this, revision, answer = std::move(answer), costs = std::move(costs)] {
                      receiveEnsemble(revision, answer, costs);
                  },
                  Qt::QueuedConnection);
          },
          EnsembleWorker::Priority::background) {
    view_.model = model;
    view_.baseline = view_.model->baseline();
    take(std::make_shared<const PolicyOutcome>(outcomeOf(*view_.model, {}, view_.baseline)));
    shown_ = view_;
}

void ResultsModel::setScenario(const Scenario& scenario) {
    scenario_ = scenario;
    requestRun();
    requestEnsemble();
}

void ResultsModel::setSameShocks(bool same) {
    if (std::exchange(sameShocks_, same) == same)
        return;
    requestRun();
    requestEnsemble();
}

void ResultsModel::setCut(std::shared_ptr<const CutModel> cut) {
    if (std::exchange(cut_, cut) == cut)
        return;
    firstOfCut_ = newestEnsemble_ + 1;
    requestRun();
    requestEnsemble();
}

void ResultsModel::setWithoutShocksShown(bool shown) {
    if (std::exchange(view_.showsWithoutShocks, shown) != shown)
        announce();
}

void ResultsModel::setProposals(std::vector<ProposalRun> proposals) {
    view_.proposals = std::move(proposals);
    announce();
}

void ResultsModel::setFutures(std::shared_ptr<const DrawnFutures> futures) {
    view_.futures = std::move(futures);
    announce();
}

Scenario ResultsModel::reference() const {
    return sameShocks_ ? referenceOf(scenario_) : Scenario{};
}

void ResultsModel::setCharts(std::shared_ptr<const ChartCatalogue> catalogue,
                             std::vector<Slot> ownSlots) {
    view_.catalogue = std::move(catalogue);
    ownSlots_ = std::move(ownSlots);
    announce();
    const bool complete =
        !isRunning() && std::all_of(ownSlots_.begin(), ownSlots_.end(),
                                    [this](Slot slot) { return view_.current->has(slot); });
    if (!complete)
        requestRun();
}

void ResultsModel::setWeights(std::vector<double> weights) {
    weights_ = std::move(weights);
    requestEnsemble();
}

void ResultsModel::setWanted(const QObject& who, std::vector<Slot> outputs) {
    const auto known = std::find_if(wanted_.begin(), wanted_.end(),
                                    [&who](const auto& each) { return each.first == &who; });
    if (known != wanted_.end()) {
        known->second = std::move(outputs);
    } else {
        wanted_.emplace_back(&who, std::move(outputs));
        connect(&who, &QObject::destroyed, this, [this](const QObject* gone) {
            std::erase_if(wanted_, [gone](const auto& each) { return each.first == gone; });
        });
    }
    requestEnsemble();
}

void ResultsModel::startEnsembles() {
    ensemblesStarted_ = true;
    requestEnsemble();
}

void ResultsModel::setMask(std::vector<Slot> outputs, double from) {
    maskedOutputs_ = std::move(outputs);
    maskedFrom_ = from;
    announce();
}

void ResultsModel::takeOver(const ResultsModel& before) {
    const auto catalogue = view_.catalogue;
    const bool withoutShocks = view_.showsWithoutShocks;
    view_ = before.view_;
    view_.catalogue = catalogue;
    view_.showsWithoutShocks = withoutShocks;
    centralSpending_ = before.centralSpending_;
    fanCosts_ = before.fanCosts_;
    announce();
}

void ResultsModel::requestRun() {
    newest_ = runs_.submit({scenario_, ownSlots_, reference(), cut_});
}

std::vector<EnsembleOutput> ResultsModel::wantedOutputs() const {
    std::vector<EnsembleOutput> outputs;
    const auto want = [&outputs](const std::vector<Slot>& more, bool bands) {
        for (const Slot slot : more)
            if (!isAskedFor(outputs, {slot, bands, true, true, bands}))
                outputs.push_back({slot, bands, true, true, bands});
    };
    for (const auto& [who, theirs] : wanted_)
        want(theirs, true);
    want(firedSlots(view_.model->shocks().rules(), scenario_), true);
    if (!outputs.empty())
        want(accountSlots(view_.model->charts().headline()), false);
    return outputs;
}

// Only what is neither there nor under way is asked for.
void ResultsModel::requestEnsemble() {
    const std::vector<EnsembleOutput> outputs = wantedOutputs();
    if (!ensemblesStarted_ || outputs.empty())
        return;
    const auto asked = [this](const EnsembleOutput& output) {
        return isAskedFor(asked_.outputs, output);
    };
    const Scenario against = reference();
    const auto model = cut_ ? cut_->model : nullptr;
    if (newestEnsemble_ != 0 && asked_.instead == model && scenario_.runsLike(asked_.scenario) &&
        against.runsLike(asked_.reference) && weights_ == asked_.weights &&
        std::all_of(outputs.begin(), outputs.end(), asked))
        return;
    asked_ = {scenario_, outputs, view_.model->charts().headline().horizon,
              weights_,  against, model};
    ensembleRunning_ = true;
    ensembleClock_.start();
    newestEnsemble_ = ensembles_.submit(asked_);
}

void ResultsModel::receiveRun(std::uint64_t revision,
                              const Result<std::shared_ptr<const TimedOutcome>>& answer) {
    received_ = revision;
    if (!answer) {
        emit runFailed(answer.error());
        return;
    }
    const TimedOutcome& timed = **answer;
    const std::chrono::duration<double, std::milli> taken = Clock::now() - timed.begun;
    emit runFinished(taken.count(), timed.outcome.run->notes);
    view_.baseline = timed.reference ? timed.reference : view_.model->baseline();
    view_.sameShocks = timed.reference != nullptr;
    const bool ofOtherModel = view_.cut != timed.cut && fanRevision_ < firstOfCut_;
    if (view_.fan && (view_.fan->sameShocks != view_.sameShocks || ofOtherModel))
        view_.fan.reset();  // its changes are other changes
    view_.cut = timed.cut;
    take({*answer, &timed.outcome});
    announce();
}

void ResultsModel::receiveEnsemble(std::uint64_t revision,
                                   const Result<std::shared_ptr<const EnsembleSnapshot>>& answer,
                                   Costs costs) {
    constexpr double kNanosecondsPerMillisecond = 1e6;
    if (revision == newestEnsemble_ && (!answer || (*answer)->complete == (*answer)->members))
        ensembleRunning_ = false;
    if (revision < firstOfCut_)
        return;
    if (answer) {
        emit ensembleAdvanced((*answer)->complete, (*answer)->members,
                              static_cast<double>(ensembleClock_.nsecsElapsed()) /
                                  kNanosecondsPerMillisecond);
        view_.fan = *answer;
        fanRevision_ = revision;
        fanCosts_ = std::move(costs);
        summarizeSpending();
    } else {
        view_.fan.reset();
        emit ensembleFailed(answer.error());
    }
    announce();
}

void ResultsModel::take(std::shared_ptr<const PolicyOutcome> outcome) {
    view_.current = outcome->run;
    view_.milestones = {outcome, &outcome->milestones};
    centralSpending_ = {outcome, &outcome->spending};
    summarizeSpending();
}

void ResultsModel::summarizeSpending() {
    view_.spending = view_.fan && fanCosts_
                         ? std::make_shared<const Spending>(
                               spendingOver(*fanCosts_, *centralSpending_, scenario_.spendingLimit))
                         : centralSpending_;
}

void ResultsModel::announce() {
    shown_ = withMask(view_, maskedOutputs_, maskedFrom_);
    emit viewChanged(shown_);
}

}  // namespace kyosei
