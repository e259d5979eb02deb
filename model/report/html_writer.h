// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <string>

namespace kyosei::report {

/// One file that needs no other: for browsers, telephones and readers of the screen.
[[nodiscard]] std::string toHtml(const ReportDocument& document);

}  // namespace kyosei::report
