// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/members.h"
#include "model/policy/worldviews.h"
#include "model/simulation/policy_model.h"

namespace kyosei {

/// The world-views embedded in the program, checked against its parameter table.
[[nodiscard]] Result<WorldViews> embeddedWorldViews(const PolicyModel& model);

/// The world-views and the shipped members, to weigh the members of
/// PolicyEnsemble::historyMatched() by beliefs while a slider moves. Immutable, any thread.
class ReweightedMembers {
public:
    [[nodiscard]] static Result<ReweightedMembers> embedded(const PolicyModel& model);
    [[nodiscard]] const WorldViews& views() const { return views_; }
    /// In the order of the members; see weightsUnder().
    [[nodiscard]] Result<ImportanceWeights> weights(const Beliefs& beliefs) const {
        return weightsUnder(beliefs, views_, {members_.names, members_.values, members_.weights});
    }

private:
    ReweightedMembers(WorldViews views, calibrate::Members members)
        : views_(std::move(views)), members_(std::move(members)) {}

    WorldViews views_;
    calibrate::Members members_;
};

}  // namespace kyosei
