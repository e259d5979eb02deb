// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/cases.h"
#include "model/goals/goal.h"
#include "model/policy/scenario.h"
#include "model/simulation/policy_ensemble.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::discovery {

/// In what the futures of a scenario differ.
struct FutureOptions {
    /// Draws from the priors of all uncertain constants instead of the members that history
    /// supports: wider, since history excludes nothing.
    bool wide = false;
    /// Each shock that the scenario does not have strikes with a chance of `shockChance`, in a year
    /// between the present and the last year of the goals. To see what matters: no forecast.
    bool shocks = true;
    double shockChance = 0.1;
    /// Each future is drawn from the beliefs of one of the schools of thought.
    bool schools = false;
    /// Each government whose levers the scenario assumes to move does so with a chance of a half;
    /// otherwise these stay as they are.
    bool followers = false;
    std::uint64_t seed = 1;

    bool operator==(const FutureOptions&) const = default;
};

/// What a dimension of the cases stands for.
struct FutureDimension {
    enum class Kind {
        constant,    ///< a drawn constant; `id` as "trust_effect" or "x[JPN_KOR]"
        shock,       ///< the year of a shock, Restriction::kNone if there is none; its id
        school,      ///< categories are the schools; no id
        government,  ///< whether a government follows, 0 or 1; its code
    };
    Kind kind = Kind::constant;
    std::string id;
    std::string title;  ///< what it means, as in the data: one sentence or a name
    std::string unit;
    std::string element = {};  ///< of a constant of an array: whose it is
};

/// Futures of a scenario as cases; of interest are those that miss a goal.
struct FutureTable {
    std::vector<FutureDimension> dimensions;
    Cases cases;  ///< its dimensions have the ids as names

    [[nodiscard]] std::size_t count() const { return cases.count(); }
};

/// Draws futures of a scenario and runs them in batches, each of as many as the ensemble has
/// members. Future by future the same for the same seed. A batch knows nothing of the others. Not
/// to be used from several threads at once.
class Futures {
public:
    /// `weights`: of the members that history supports, instead of their own; empty: their own.
    /// Not counted where futures are wide or of schools. Fails if there is nothing to differ, or
    /// without goals.
    [[nodiscard]] static Result<Futures> of(const std::shared_ptr<PolicyEnsemble>& history,
                                            Scenario scenario, std::vector<goals::Goal> goals,
                                            const FutureOptions& options,
                                            std::vector<double> weights = {});

    [[nodiscard]] std::size_t batchSize() const;
    /// Whether further batches tell more: not if all members are in the first one and nothing but
    /// them differs.
    [[nodiscard]] bool isEndless() const;
    /// The table without cases.
    [[nodiscard]] const FutureTable& empty() const { return empty_; }
    /// Runs a batch and adds its futures to a table. Fails as PolicyEnsemble::run() does.
    [[nodiscard]] Result<void> add(std::size_t batch, FutureTable& table,
                                   const std::stop_token& stop = {}) const;

private:
    struct Drawn;
    Futures(std::shared_ptr<PolicyEnsemble> history, Scenario scenario,
            std::vector<goals::Goal> goals, const FutureOptions& options)
        : history_(std::move(history)), scenario_(std::move(scenario)), goals_(std::move(goals)),
          options_(options) {}
    [[nodiscard]] Result<void> prepare(std::vector<double> weights);
    void addConstants(const std::vector<std::string>& names);
    void addShocks();
    void addGovernments();
    [[nodiscard]] Drawn draw(std::size_t batch, std::size_t member) const;
    [[nodiscard]] Scenario variantOf(const Drawn& drawn) const;
    [[nodiscard]] Result<void> addPart(std::size_t batch, std::size_t school,
                                       PolicyEnsemble& ensemble, FutureTable& table,
                                       const std::stop_token& stop) const;
    [[nodiscard]] Result<std::shared_ptr<PolicyEnsemble>> wideEnsemble(std::size_t batch,
                                                                       std::size_t school) const;
    [[nodiscard]] const PolicyModel& model() const { return history_->model(); }

    std::shared_ptr<PolicyEnsemble> history_;
    Scenario scenario_;
    std::vector<goals::Goal> goals_;
    FutureOptions options_;
    FutureTable empty_;
    std::vector<const Shock*> shocks_;      ///< that may strike
    std::vector<std::string> governments_;  ///< that may follow or not
    std::vector<std::string> schools_;
    std::vector<std::vector<double>> weights_;      ///< [school, or one][member]
    std::vector<std::vector<Uncertainty>> priors_;  ///< [school, or one]; empty unless wide
    double firstYear_ = 0, lastYear_ = 0;           ///< in which shocks strike
};

}  // namespace kyosei::discovery
