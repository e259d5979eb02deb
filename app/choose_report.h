// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"

#include <string>

namespace kyosei::cli {

/// How sure a choice is, for people to read.
[[nodiscard]] std::string choiceText(const choice::Answer& answer, const choice::Question& question,
                                     const PolicyModel& model);

}  // namespace kyosei::cli
