// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"

#include <string>

namespace kyosei::choice {

/// What was asked and answered, as JSON (format "kyosei-choice", version 1): goals in words, titles
/// of the packages, each case with values and regrets of all packages, which cases change the
/// choice, worst regrets, and what it is worth to know. Shares are 0..1, amounts as the goal's
/// number is shown. The same answer gives the same text.
[[nodiscard]] std::string writeAnswer(const Answer& answer, const Question& question);

}  // namespace kyosei::choice
