// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/simulation/milestones.h"
#include "model/simulation/policy_model.h"
#include "model/simulation/single_futures.h"
#include "model/simulation/spending.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kyosei {

/// What a scenario that was kept comes to, beside the one being edited.
struct ProposalRun {
    std::size_t place = 0;  ///< its letter: 0 for A
    std::string name;
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const EnsembleSnapshot> fan;  ///< of all members; never null

    [[nodiscard]] bool operator==(const ProposalRun&) const = default;
};

/// The model without some of its feedback loops, whose runs are shown in the place of its own: its
/// program has the same outputs in the same slots.
struct CutModel {
    std::shared_ptr<const PolicyModel> model;  ///< never null
    std::vector<std::string> loops;            ///< names of those it is without
};

/// Futures that chance could bring under the current scenario.
struct DrawnFutures {
    SingleFutures runs;
    std::uint64_t draw = 0;  ///< its number; another one has other futures
};

/// What the views show: the policy model, its baseline and the current run, and how uncertain they
/// are. A value; views keep a copy and redraw when they are handed a new one.
struct RunView {
    std::shared_ptr<const PolicyModel> model;
    /// What changes are read against: the model's baseline, or `sameShocks`.
    std::shared_ptr<const RunResult> baseline;
    std::shared_ptr<const RunResult> current;  ///< equals baseline while nothing differs
    /// Null until there is one. While a slider moves it may belong to a position just left.
    std::shared_ptr<const EnsembleSnapshot> fan = {};
    /// What happens in the current run; null: nothing is told.
    std::shared_ptr<const std::vector<Milestone>> milestones = {};
    /// What the scenario costs: medians over the members of the fan, or of the current run while
    /// there is none; of single levers always of the current run. Null: nothing is told.
    std::shared_ptr<const Spending> spending = {};
    /// The charts of the model and those the user made; null: only those of the model.
    std::shared_ptr<const ChartCatalogue> catalogue = {};

    [[nodiscard]] const ChartCatalogue& charts() const {
        return catalogue ? *catalogue : model->charts();
    }
    /// The year that counts as today, a whole one.
    [[nodiscard]] double presentYear() const { return std::floor(model->presentYear()); }
    /// Outputs whose result must not be seen yet; they are not in `current` and `fan`.
    std::vector<Slot> masked = {};
    /// The baseline has the shocks of the scenario too, only without its package.
    bool sameShocks = false;
    /// What runs are without some loops; null: they are of the model as it is.
    std::shared_ptr<const CutModel> cut = {};
    /// Whether the baseline without them is to be seen too.
    bool showsWithoutShocks = true;
    /// By place; only those that are to be seen.
    std::vector<ProposalRun> proposals = {};
    /// Null while nobody shows any. While a slider moves they may belong to a position just left.
    std::shared_ptr<const DrawnFutures> futures = {};

    [[nodiscard]] bool hides(Slot slot) const {
        return std::find(masked.begin(), masked.end(), slot) != masked.end();
    }
};

}  // namespace kyosei
