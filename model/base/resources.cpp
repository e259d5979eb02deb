// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"

#include "model/base/issue_codes.h"

namespace kyosei {

Result<std::string_view> requiredResource(std::string_view path) {
    if (const auto text = resource(path))
        return *text;
    return fail({codes::resourceMissing, {std::string(path), 0, {}}});
}

}  // namespace kyosei
