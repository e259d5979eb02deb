// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_data.h"

namespace kyosei {

const Result<std::vector<Parameter>>& PolicyData::parameters() const {
    return parameters_.get(
        [this] { return readParameters(texts_.parameters, *program_, kParametersFile); });
}

const Result<WorldViews>& PolicyData::worldViews() const {
    return worldViews_.get([this]() -> Result<WorldViews> {
        const Result<std::vector<Parameter>>& table = parameters();
        if (!table)
            return fail(table.error());
        return WorldViews::fromJson(texts_.worldViews, *table, kWorldViewsFile);
    });
}

const Result<calibrate::Members>& PolicyData::members() const {
    return members_.get([this] { return calibrate::readMembers(texts_.members, kMembersFile); });
}

}  // namespace kyosei
