// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/simulation/policy_model.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Runs blocks of members of the policy model twice: as their own baseline, and changed, with the
/// references that this very baseline recorded. Immutable, safe to use from several threads.
class PolicyPair {
public:
    /// `saveEvery`: steps between saves; the last step is saved as well.
    [[nodiscard]] static Result<PolicyPair> create(std::shared_ptr<const PolicyModel> model,
                                                   std::size_t saveEvery = 1);

    /// Members with these constants as their own baseline; `first` is the number of the first one.
    /// With `record`, the result has what changed() needs: recorded series and a checkpoint.
    [[nodiscard]] Result<RunResult> baseline(std::size_t first, std::size_t members,
                                             std::vector<ConstantOverride> constants,
                                             std::vector<Slot> outputs, bool record,
                                             std::stop_token stop) const;
    /// The same members with other constants beside their baseline, which has at least these
    /// outputs. What is changed does nothing before `firstChange`: from the present year on, only
    /// what follows it is run anew.
    [[nodiscard]] Result<RunResult> changed(std::size_t first, std::size_t members,
                                            std::vector<ConstantOverride> constants,
                                            std::vector<Slot> outputs, const RunResult& baseline,
                                            double firstChange, std::stop_token stop) const;

    [[nodiscard]] const PolicyModel& model() const { return *model_; }
    /// When these runs save.
    [[nodiscard]] std::vector<double> savedTimes() const;

private:
    PolicyPair(std::shared_ptr<const PolicyModel> model, Program alone, std::size_t saveEvery);

    std::shared_ptr<const PolicyModel> model_;
    Program alone_;  ///< the model as its own baseline
    std::size_t saveEvery_ = 1;
    std::vector<Slot> references_;  ///< slots of the reference variables
    std::vector<Slot> recorded_;    ///< what each of them repeats
};

}  // namespace kyosei
