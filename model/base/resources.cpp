// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"

namespace kyosei {

Result<std::string_view> requiredResource(std::string_view path) {
    if (const auto text = resource(path))
        return *text;
    return fail({Severity::error,
                 IssueCode::missingPart,
                 {std::string(path), 0, {}},
                 "is not part of this program.",
                 "Build it again from a complete checkout."});
}

}  // namespace kyosei
