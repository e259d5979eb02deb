// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace kyosei {

/// Whether all lie between 0 and 1 and they add up to 1, but for rounding.
[[nodiscard]] bool areShares(const std::vector<double>& shares);

/// The shares with one of them changed: the others give or take what is needed in proportion to
/// what they have, equally if they have nothing, and those that are locked stay. The changed share
/// stops where the others can give no more. Changes come in steps of a thousandth. `locked` has one
/// entry per share; that of the changed one does not count.
[[nodiscard]] std::vector<double> withShare(const std::vector<double>& shares, std::size_t changed,
                                            double share, const std::vector<bool>& locked);

}  // namespace kyosei
