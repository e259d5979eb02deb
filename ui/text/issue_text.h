// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <QString>

namespace kyosei {

/// Each issue on a line, in the language of the interface.
[[nodiscard]] QString issueLines(const Issues& issues);

}  // namespace kyosei
