// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::figures {

/// What a sentence claims, in a comment behind it that no reader sees:
///
///     Energy does much for peace-building. <!-- claim: energy.peacebuilding is clear or large -->
///
/// Conditions are separated by semicolons and must all hold. There are three kinds:
/// - `A, B is [not] WORD [or WORD ...]`: a class (none, unclear, small, clear, large), `up` or
/// `down`
///   (the whole range lies on that side of zero);
/// - `A, B < C, D < E`, or with >, <=, >=: everything of one list against everything of the next;
/// - `A, B between NUMBER and NUMBER`.
/// A, B … are numbers or ids of figures, perhaps with `low`, `high`, `higher`, `lower` (per cent)
/// or `size` (without the sign) behind them; otherwise the number itself, of changes the median.
struct Claim {
    std::string text;      ///< the conditions as written
    std::string sentence;  ///< that it stands behind, as written
    int line = 0;          ///< 1-based, of the claim
};

/// All claims of a text, in order.
[[nodiscard]] std::vector<Claim> claimsIn(std::string_view text);
/// The text without them.
[[nodiscard]] std::string withoutClaims(std::string_view text);

/// Why a claim does not hold: each condition that fails, with the figures that it is about; or what
/// cannot be read of it. Empty if it holds.
[[nodiscard]] std::vector<std::string> failuresOf(const std::string& claim,
                                                  const FigureTable& table);

}  // namespace kyosei::figures
