// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_worldviews.h"

#include "model/simulation/policy_data.h"

namespace kyosei {

Result<ReweightedMembers> ReweightedMembers::of(std::shared_ptr<const PolicyModel> model) {
    if (const auto& views = model->data().worldViews(); !views)
        return fail(views.error());
    if (const auto& members = model->data().members(); !members)
        return fail(members.error());
    return ReweightedMembers(std::move(model));
}

const WorldViews& ReweightedMembers::views() const {
    return *model_->data().worldViews();
}

Result<ImportanceWeights> ReweightedMembers::weights(const Beliefs& beliefs) const {
    const calibrate::Members& members = *model_->data().members();
    return weightsUnder(beliefs, views(), {members.names, members.values, members.weights});
}

Result<ImportanceWeights> ReweightedMembers::weightsOfView(std::size_t view) const {
    Beliefs beliefs{0, std::vector<double>(views().views().size(), 0)};
    beliefs.views[view] = 1;
    return weights(beliefs);
}

}  // namespace kyosei
