// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/rule_firing.h"
#include "ui/run/run_view.h"

#include <QString>

namespace kyosei {

/// If-then rules in words.

/// "Trust (Japan – South Korea)".
[[nodiscard]] QString watchedText(const PolicyModel& model, const PolicyRule& rule);
/// "If overall stability is below 40 from 2030 on".
[[nodiscard]] QString conditionText(const PolicyModel& model, const PolicyRule& rule);
/// "Infrastructure · Mongolia to 0.40 % of GDP; all other levers of China to the
/// baseline"; not more than three levers by name.
[[nodiscard]] QString actionText(const PolicyModel& model, const PolicyRule& rule);

/// When a rule of the scenario fires, as far as the view knows.
struct ShownFiring {
    std::optional<double> single;      ///< in the run with central values
    std::optional<RuleFiring> ranges;  ///< over the members
};
[[nodiscard]] ShownFiring firingOf(const RunView& view, std::size_t rule);
/// "Fires in 62 % of the runs, in half of them between 2031 and 2038, in the middle one in 2034."
[[nodiscard]] QString firingText(const RunView& view, std::size_t rule);

}  // namespace kyosei
