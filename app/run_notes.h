// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <string>

namespace kyosei::cli {

/// What a run says of a model knows no file: the same with the file that was run.
[[nodiscard]] inline Issues inFile(Issues issues, const std::string& file) {
    for (Issue& issue : issues)
        if (issue.place.file.empty())
            issue.place.file = file;
    return issues;
}

}  // namespace kyosei::cli
