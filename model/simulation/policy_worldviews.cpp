// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_worldviews.h"

#include "model/base/resources.h"

namespace kyosei {

namespace {

constexpr const char* kParametersFile = "data/parameters.csv";
constexpr const char* kViewsFile = "model/worldviews.json";
constexpr const char* kMembersFile = "ensemble/members.csv";

}  // namespace

Result<WorldViews> embeddedWorldViews(const PolicyModel& model) {
    const auto csv = requiredResource(kParametersFile);
    if (!csv)
        return fail(csv.error());
    const auto text = requiredResource(kViewsFile);
    if (!text)
        return fail(text.error());
    const auto parameters = readParameters(*csv, model.program(), kParametersFile);
    if (!parameters)
        return fail(parameters.error());
    return WorldViews::fromJson(*text, *parameters, kViewsFile);
}

Result<ReweightedMembers> ReweightedMembers::embedded(const PolicyModel& model) {
    auto views = embeddedWorldViews(model);
    if (!views)
        return fail(views.error());
    const auto csv = requiredResource(kMembersFile);
    if (!csv)
        return fail(csv.error());
    auto members = calibrate::readMembers(*csv, kMembersFile);
    if (!members)
        return fail(members.error());
    return ReweightedMembers(std::move(*views), std::move(*members));
}

}  // namespace kyosei
