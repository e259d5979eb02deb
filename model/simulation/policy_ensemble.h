// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/bands.h"
#include "model/analysis/ensemble.h"
#include "model/analysis/members.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_pair.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// The uncertainty of every parameter whose prior has some spread.
[[nodiscard]] std::vector<Uncertainty> uncertaintiesOf(const std::vector<Parameter>& parameters);
/// Those of the model's own parameter table.
[[nodiscard]] Result<std::vector<Uncertainty>> uncertaintiesOf(const PolicyModel& model);

/// The same members under the baseline and under a scenario. Both may have more outputs than asked
/// for.
struct PolicyFan {
    std::shared_ptr<const Ensemble> baseline;  ///< shared between runs
    Ensemble scenario;                         ///< that of the baseline has its values
};

/// Runs scenarios under uncertain parameters. Each member is compared with its own baseline: its
/// parameters also hold in the baseline run from which the scenario's references are taken, so that
/// a scenario without differences has a difference of exactly zero in every member. Baselines are
/// run when first needed and kept. Shared by whoever shows fans; safe to use from several threads.
class PolicyEnsemble {
public:
    struct Options {
        std::size_t members = 512;
        /// Members that run, and appear, together. A multiple of 8 uses the processor best.
        std::size_t block = 32;
        unsigned threads = 2;
        std::size_t every = 4;  ///< saved times kept: every so many, and the last
        std::uint64_t seed = 1992;

        /// These, with as many threads as there are processors.
        [[nodiscard]] static Options onAllProcessors();
    };

    [[nodiscard]] static Result<std::shared_ptr<PolicyEnsemble>>
    create(std::shared_ptr<const PolicyModel> model, std::vector<Uncertainty> uncertainties,
           const Options& options);

    /// Members that are given, with their weights; the number and seed of the options are ignored.
    [[nodiscard]] static Result<std::shared_ptr<PolicyEnsemble>>
    create(std::shared_ptr<const PolicyModel> model, const calibrate::Members& members,
           const std::string& membersFile, const Options& options);
    /// The members that `kyosei-cli calibrate` made and the program carries: draws from the priors
    /// that reproduce the record of 1992-2014, weighted by how well they explain it. Fails if there
    /// are none, or if they do not fit the model.
    [[nodiscard]] static Result<std::shared_ptr<PolicyEnsemble>>
    historyMatched(std::shared_ptr<const PolicyModel> model, const Options& options);

    ~PolicyEnsemble();

    /// The same members of another model whose program has the same variables in the same slots and
    /// perhaps more, as one in which links are held. Baselines are run anew.
    [[nodiscard]] Result<std::shared_ptr<PolicyEnsemble>>
    sameMembersIn(std::shared_ptr<const PolicyModel> other) const;

    /// Called whenever more members are complete, with their number; by one thread at a time. Only
    /// the first `complete` members may be read.
    using Progress = std::function<void(const PolicyFan&, std::size_t complete)>;
    /// Values of the outputs (at least one) in every member. The same bits for any number of
    /// threads. Keeps about 60 KB per member for later runs, and 0.8 KB per
    /// output; a scenario that changes the years before the present needs what is not kept, and
    /// takes twice the time.
    [[nodiscard]] Result<PolicyFan> run(const Scenario& scenario, const std::vector<Slot>& outputs,
                                        std::stop_token stop = {}, const Progress& progress = {});

    /// What is changed in the members of a block: constants with one value for all of them, or one
    /// each. Called from several threads at once.
    using MemberChanges = std::function<std::vector<ConstantOverride>(const MemberBlock&)>;
    /// The same with changes that differ from member to member, all of which do nothing before
    /// `firstChange`.
    [[nodiscard]] Result<PolicyFan> runEach(const MemberChanges& changes, double firstChange,
                                            const std::vector<Slot>& outputs,
                                            std::stop_token stop = {},
                                            const Progress& progress = {});

    /// The same of the baseline alone: all members, whether or not a scenario has needed them yet.
    /// What has been run is not run again.
    [[nodiscard]] Result<std::shared_ptr<const Ensemble>> baseline(const std::vector<Slot>& outputs,
                                                                   std::stop_token stop = {});

    /// What the members were drawn from; empty if they were given.
    [[nodiscard]] const std::vector<Uncertainty>& uncertainties() const {
        return spec_.uncertainties;
    }
    [[nodiscard]] std::size_t members() const { return spec_.design.members; }
    /// One per member; empty if all count alike.
    [[nodiscard]] const std::vector<double>& weights() const { return weights_; }
    /// Values of all constants that differ between members, one per member each.
    [[nodiscard]] std::vector<ConstantOverride> drawnConstants() const;
    [[nodiscard]] const PolicyModel& model() const { return pair_.model(); }

private:
    struct Baselines;

    PolicyEnsemble(PolicyPair pair, EnsembleSpec spec, std::vector<double> weights);
    [[nodiscard]] static Result<std::shared_ptr<PolicyEnsemble>>
    create(std::shared_ptr<const PolicyModel> model, EnsembleSpec spec,
           std::vector<MemberBlock> blocks, std::vector<double> weights);
    /// How to run, with these outputs; fails without any.
    [[nodiscard]] Result<EnsembleSpec> specWith(const std::vector<Slot>& outputs) const;
    /// Baselines with at least these outputs, run or still to be run.
    std::shared_ptr<Baselines> baselinesWith(const std::vector<Slot>& outputs);

    PolicyPair pair_;
    EnsembleSpec spec_;
    std::vector<double> weights_;
    std::mutex mutex_;
    std::shared_ptr<Baselines> baselines_;  ///< the latest
};

}  // namespace kyosei
