// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/ensemble_spending.h"
#include "model/simulation/policy_outcome.h"
#include "ui/run/run_view.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <utility>
#include <vector>

namespace kyosei {

/// A scenario to be run, with all it takes.
struct RunRequest {
    Scenario scenario;
    std::vector<Slot> more = {};  ///< outputs beyond those that charts and headline show
    Scenario reference = {};      ///< what its changes are read against
    std::shared_ptr<const CutModel> cut = {};  ///< the model that is run; null: the model itself
};

/// The results of the scenario, kept up to date for all who show them: takes scenarios, has them
/// run on workers, first once and then in all members of the ensemble, and announces each new state
/// as one value. Every finished single run is announced, also while a slider moves; of requests
/// that wait only the newest is run. Owned by the main window; UI thread.
class ResultsModel : public QObject {
    Q_OBJECT

public:
    /// Called on a worker thread.
    using RunFunction = std::function<Result<PolicyOutcome>(const RunRequest&, std::stop_token)>;
    /// The model's own way to run.
    [[nodiscard]] static RunFunction runsOf(std::shared_ptr<const PolicyModel> model);

    /// Begins with the baseline.
    ResultsModel(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble, RunFunction run,
                 QObject* parent = nullptr);

    // What is to be run. None of these blocks.
    void setScenario(const Scenario& scenario);
    /// Whether a package is read against the same shocks without it, as at first, or shocks count
    /// as something that the scenario changes. See referenceOf().
    void setSameShocks(bool same);
    [[nodiscard]] bool sameShocks() const { return sameShocks_; }
    /// Runs are of this model from now on; null: of the model itself. Kept proposals and known
    /// sizes stay those of the model itself.
    void setCut(std::shared_ptr<const CutModel> cut);
    /// Whether charts show the baseline without the shocks too, as at first.
    void setWithoutShocksShown(bool shown);
    /// Scenarios that were kept, as far as they are to be seen beside this one and have been run.
    void setProposals(std::vector<ProposalRun> proposals);
    /// Single futures for those who show them; null: none.
    void setFutures(std::shared_ptr<const DrawnFutures> futures);
    /// The charts there are to choose from, and what runs must hold for those the user made.
    void setCharts(std::shared_ptr<const ChartCatalogue> catalogue, std::vector<Slot> ownSlots);
    /// What the members of the ensemble weigh from now on; empty: as shipped.
    void setWeights(std::vector<double> weights);
    [[nodiscard]] const std::vector<double>& weights() const { return weights_; }
    /// Outputs for which somebody wants ranges, until told otherwise or until that object is gone.
    void setWanted(const QObject& who, std::vector<Slot> outputs);
    /// Ensembles are run only from here on, so that a window can come up first.
    void startEnsembles();
    /// From here on nobody sees these outputs after that time; no outputs: all is seen.
    void setMask(std::vector<Slot> outputs, double from);
    /// Shows what another model of the same document has come to, until results of its own come.
    void takeOver(const ResultsModel& before);

    /// What may be seen.
    [[nodiscard]] const RunView& view() const { return shown_; }
    /// All there is, also what is masked.
    [[nodiscard]] const RunView& unmasked() const { return view_; }
    /// Gives a view what may be seen, now and whenever it changes.
    template <typename View> void show(View& view) {
        view.setRunView(shown_);
        connect(this, &ResultsModel::viewChanged, &view, &View::setRunView);
    }

    /// Whether the newest scenario has not been run yet.
    [[nodiscard]] bool isRunning() const { return received_ < newest_; }
    /// Whether the newest request of ranges has not been answered in full.
    [[nodiscard]] bool isEnsembleRunning() const { return ensembleRunning_; }
    /// How often ranges have been asked for.
    [[nodiscard]] std::uint64_t ensemblesAsked() const { return newestEnsemble_; }

signals:
    /// What may be seen is another now.
    void viewChanged(const kyosei::RunView& view);
    /// The newest run, before it is in the view: how long it took, and what it warns of.
    void runFinished(double milliseconds, const kyosei::Issues& notes);
    void runFailed(const kyosei::Issues& issues);
    /// Ranges, perhaps of few members yet, before they are in the view.
    void ensembleAdvanced(std::size_t complete, std::size_t members, double milliseconds);
    /// Ranges could not be computed; the view has none now.
    void ensembleFailed(const kyosei::Issues& issues);

private:
    using Clock = std::chrono::steady_clock;
    struct TimedOutcome {
        PolicyOutcome outcome;
        Clock::time_point begun;
        std::shared_ptr<const RunResult> reference;  ///< null: the baseline
        std::shared_ptr<const CutModel> cut;         ///< the model that was run
    };
    using RunWorker = NewestRequestWorker<RunRequest, std::shared_ptr<const TimedOutcome>>;

    [[nodiscard]] static RunWorker::Handler handlerFor(RunFunction run);
    [[nodiscard]] Scenario reference() const;
    void requestRun();
    void requestEnsemble();
    [[nodiscard]] std::vector<EnsembleOutput> wantedOutputs() const;
    void receiveRun(std::uint64_t revision,
                    const Result<std::shared_ptr<const TimedOutcome>>& answer);
    using Costs = std::shared_ptr<const EnsembleSpending>;
    void receiveEnsemble(std::uint64_t revision,
                         const Result<std::shared_ptr<const EnsembleSnapshot>>& answer,
                         Costs costs);
    void take(std::shared_ptr<const PolicyOutcome> outcome);
    /// Over the members if there are any.
    void summarizeSpending();
    void announce();

    Scenario scenario_;
    bool sameShocks_ = true;
    std::shared_ptr<const CutModel> cut_;
    std::uint64_t firstOfCut_ = 1;  ///< ranges asked for before are of another model
    std::vector<Slot> ownSlots_;
    std::vector<double> weights_;
    std::vector<std::pair<const QObject*, std::vector<Slot>>> wanted_;
    std::vector<Slot> maskedOutputs_;
    double maskedFrom_ = 0;
    RunView view_;
    std::shared_ptr<const Spending> centralSpending_;
    Costs fanCosts_;  ///< of the fan in the view; null: not known
    RunView shown_;
    std::uint64_t newest_ = 0;    ///< run that was asked for
    std::uint64_t received_ = 0;  ///< run that came last
    EnsembleRequest asked_;       ///< the newest
    std::uint64_t newestEnsemble_ = 0;
    std::uint64_t fanRevision_ = 0;  ///< that brought the ranges that are shown
    bool ensemblesStarted_ = false;
    bool ensembleRunning_ = false;
    QElapsedTimer ensembleClock_;
    RunWorker runs_;  ///< last members: stop before what their answers use is gone
    EnsembleWorker ensembles_;
};

}  // namespace kyosei
