// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "ui/text/data_text.h"

#include <QString>

namespace kyosei {

/// "0.40", in the lever's decimals (see shownDecimals()) and the user's locale.
[[nodiscard]] QString leverNumber(const LeverCell& cell, double value);
/// " % of GDP", to be put behind a number; empty for a mere scale.
[[nodiscard]] QString leverUnit(const LeverCell& cell);
/// "0.40 % of GDP".
[[nodiscard]] QString leverValue(const LeverCell& cell, double value);
/// A value that somebody typed: what reads like the baseline is the baseline, to the last bit.
[[nodiscard]] double snapToBaseline(const LeverCell& cell, double typed);
/// "moderate"; empty if the lever has no bands.
[[nodiscard]] QString leverBand(const LeverCell& cell, double value);
/// "2027"; years are written without digit grouping.
[[nodiscard]] QString yearText(double year);
/// "2027–2032", "from 2027" if at once, and "until 2040" if the change is taken back within the
/// run, which ends at `lastYear`.
[[nodiscard]] QString phaseText(const LeverSetting& setting, double lastYear);

}  // namespace kyosei
