// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace kyosei {

inline constexpr std::uint32_t kNoLookup = 0xFFFFFFFF;

/// Graphical functions of a variable: none, one for all elements, or one per element (kNoLookup
/// for elements without).
struct VariableLookups {
    std::vector<std::uint32_t> tables;  ///< in Layout::lookups
    bool callableOnly = false;          ///< the variable has no value of its own
};

}  // namespace kyosei
