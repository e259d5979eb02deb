// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei {

/// The canonical form of an XMILE identifier (specification 3.2.2): case folded (ASCII), white
/// space, newline escapes, non-breaking spaces and underscores all one underscore, runs collapsed,
/// enclosing quotes removed. Two identifiers name the same thing exactly if their canonical forms
/// are equal.
[[nodiscard]] std::string canonicalName(std::string_view written);

}  // namespace kyosei
