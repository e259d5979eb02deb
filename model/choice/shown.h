// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"

#include <cstddef>
#include <vector>

namespace kyosei::choice {

/// A package in a case, in the numbers that people are told: futures of 100, or the goal's number
/// as charts show it (of several goals, how many clear changes it is on their good side).
struct ShownRegret {
    double value = 0;          ///< what it comes to; of futures no more than it is, as on cards
    double behind = 0;         ///< what the best shows, less that: they add up to the digit
    double low = 0, high = 0;  ///< of that, rounded outwards
};
[[nodiscard]] ShownRegret shownRegret(const Question& question, const Regrets& regrets,
                                      std::size_t package);

/// A value of knowing in the same unit, with one digit more.
[[nodiscard]] double shownWorth(const Question& question, double worth);

/// The constants that are beyond chance and whose worth does not show as nothing; the largest
/// first.
[[nodiscard]] std::vector<Knowing> worthStudying(const Question& question, const Answer& answer);

/// Of values and regrets.
[[nodiscard]] int shownDecimals(const Question& question);

}  // namespace kyosei::choice
