// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei {

/// The canonical form of an XMILE identifier (specification 3.2.2): case folded and composed as
/// Unicode has it, white space, newline escapes, non-breaking spaces and underscores all one
/// underscore, runs collapsed, enclosing quotes and the backslashes before quotation marks and
/// backslashes removed. Two identifiers name the same thing exactly if their canonical forms are
/// equal.
[[nodiscard]] std::string canonicalName(std::string_view written);

/// A name in canonical form and quotation marks, as equations write one that is not plain;
/// quotation marks and backslashes inside of it are escaped.
[[nodiscard]] std::string quotedName(std::string_view written);

}  // namespace kyosei
