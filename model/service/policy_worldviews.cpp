// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/policy_worldviews.h"

#include "model/base/resources.h"

namespace kyosei {

namespace {

constexpr const char* kParametersFile = "data/parameters.csv";
constexpr const char* kViewsFile = "model/worldviews.json";

}  // namespace

Result<WorldViews> embeddedWorldViews(const PolicyModel& model) {
    const auto csv = resource(kParametersFile);
    const auto text = resource(kViewsFile);
    if (!csv || !text)
        return fail({Severity::error,
                     IssueCode::missingPart,
                     {csv ? kViewsFile : kParametersFile, 0, {}},
                     "is not part of this program.",
                     "Build it again from a complete checkout."});
    const auto parameters = readParameters(*csv, model.program(), kParametersFile);
    if (!parameters)
        return fail(parameters.error());
    return WorldViews::fromJson(*text, *parameters, kViewsFile);
}

}  // namespace kyosei
