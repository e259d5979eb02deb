// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Private to the XMILE reader.
namespace kyosei::xmile {

/// One thing that was put right in a file that is no well-formed XML.
struct Repair {
    std::size_t offset = 0;  ///< in the damaged text
    const IssueCode* code = nullptr;
    std::string element;  ///< whose name stands in the message
};

struct RepairedText {
    std::string text;  ///< with the same lines
    std::vector<Repair> repairs;
};

/// Puts right what can have been meant in one way only: a < that stands for itself in an equation,
/// a variable that is not closed before the next one begins (they never stand in each other), and
/// with `cutOff` what is broken behind the variables of a single model, where only its diagram is.
/// nullopt if there is nothing of the kind. Whether the rest is well-formed is not looked at.
[[nodiscard]] std::optional<RepairedText> repaired(std::string_view text, bool cutOff);

}  // namespace kyosei::xmile
