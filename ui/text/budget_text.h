// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/simulation/spending.h"

#include <QString>

namespace kyosei {

/// "12.3", or "0.04" where that is little; always with a sign if `sign`.
[[nodiscard]] QString moneyNumber(double amount, bool sign = false);
/// "209–236", in the digits of the larger end.
[[nodiscard]] QString moneyRange(double low, double high);
/// "221 billion $ a year in 2050 (2024 dollars)", "saves 3.2 billion $ a year …".
[[nodiscard]] QString yearCostText(double amount, double year, const MoneyUnit& money);
/// Whether the limit is kept, and if not by how much and when; empty without a limit.
[[nodiscard]] QString limitSentence(const Spending& spending, std::optional<double> limit);
/// "2026–2050"
[[nodiscard]] QString periodText(const Spending& spending);

}  // namespace kyosei
