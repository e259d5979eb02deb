// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace kyosei {

/// How many columns sortColumns() sorts at once: a vector register or a few.
inline constexpr std::size_t kSortedColumns = 8;

/// Sorts eight columns of equal length, ascending and each on its own: element `row` of a column is
/// values[row * 8 + column]. No value may be NaN. Batcher's merge exchange (Knuth, The Art of
/// Computer Programming 3, algorithm 5.2.2M), whose comparisons do not depend on the values, so
/// that the columns go side by side through the processor's widest vectors.
void sortColumns(std::span<double> values);

/// The same, and what is at the same place in `companions` goes with each value. Equal values may
/// stand in any order.
void sortColumns(std::span<double> values, std::span<double> companions);

}  // namespace kyosei
