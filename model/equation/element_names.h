// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace kyosei::equation {

/// An equation for one element of an array: names of dimensions that stand as subscripts become
/// those elements (`elements`: canonical dimension to element). What cannot be taken apart is left
/// for the parser to name.
[[nodiscard]] std::string withElements(std::string_view equation,
                                       const std::map<std::string, std::string>& elements);

}  // namespace kyosei::equation
