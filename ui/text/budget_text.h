// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"

#include <QString>

namespace kyosei {

/// "12.3", or "0.04" where that is little; always with a sign if `sign`.
[[nodiscard]] QString moneyNumber(double amount, bool sign = false);
/// "Extra cost 12.3 billion USD of 2024 a year (mean 2026–2050), 307 in all"
[[nodiscard]] QString costSentence(const Spending& spending, const QString& unit);
/// Whether the limit is kept, and if not by how much and when; empty without a limit.
[[nodiscard]] QString limitSentence(const Spending& spending, std::optional<double> limit);
/// "2026–2050"
[[nodiscard]] QString periodText(const Spending& spending);

}  // namespace kyosei
