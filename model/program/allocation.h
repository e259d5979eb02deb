// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kyosei {

/// One of those among whom something scarce is divided. What it takes at a price falls from all of
/// `amount`, at prices far below `priority`, to nothing far above: by `amount` times the part of a
/// distribution around `priority` that lies above the price.
struct AllocationRequest {
    double amount = 0;    ///< asked for; below 0 as 0, and the rest does not matter then
    double shape = 1;     ///< 1 rectangle, 2 triangle, 3 normal, 4 exponential to both sides
    double priority = 0;  ///< the middle of the distribution
    double width = 1;     ///< from end to end (1, 2), standard deviation (3), mean distance (4)
};

/// Divides `available` by the one price at which all that is taken comes to it; if there is enough
/// for all, everybody gets `amount`, and nobody gets anything of 0 or less. Shares are not numbers
/// where a shape is not known, a width is not above 0, or what matters is not finite.
///
/// The rule is Vensim's for one supply and many requests ("One to many allocation" and "Specifying
/// the curves" in its manual, https://www.vensim.com/documentation/24337.html and 24335.html). Its
/// ALLOCATE BY PRIORITY is the same with rectangles of one width.
void allocate(std::span<const AllocationRequest> requests, double available,
              std::span<double> shares);

}  // namespace kyosei
