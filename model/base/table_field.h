// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei {

/// A text as a cell of a table that is pasted into a spreadsheet: as csvField(), but signed numbers
/// and ranges of them ("+0.2 to +1.7") stay as they are, since they can do nothing.
[[nodiscard]] std::string tableField(std::string_view text);

}  // namespace kyosei
