// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/worldviews.h"
#include "model/simulation/policy_model.h"

#include <cstddef>
#include <memory>

namespace kyosei {

/// The world-views and members of a policy model, to weigh the members of
/// PolicyEnsemble::historyMatched() by beliefs while a slider moves. Immutable, any thread.
class ReweightedMembers {
public:
    /// Fails if the world-views or the members of the model are wrong.
    [[nodiscard]] static Result<ReweightedMembers> of(std::shared_ptr<const PolicyModel> model);
    [[nodiscard]] const WorldViews& views() const;
    /// In the order of the members; see weightsUnder().
    [[nodiscard]] Result<ImportanceWeights> weights(const Beliefs& beliefs) const;
    /// If nothing but this one of views() is believed.
    [[nodiscard]] Result<ImportanceWeights> weightsOfView(std::size_t view) const;

private:
    explicit ReweightedMembers(std::shared_ptr<const PolicyModel> model)
        : model_(std::move(model)) {}

    std::shared_ptr<const PolicyModel> model_;  ///< its world-views and members are right
};

}  // namespace kyosei
