// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers and years as people read them, in the language of the program. Nothing here computes.
namespace kyosei {

/// "1,234.5" with a real minus sign; what rounds to zero has no sign. "–" if not a number.
[[nodiscard]] QString formatNumber(double value, int decimals);
/// As formatNumber, with "+" before what is above zero.
[[nodiscard]] QString formatSigned(double value, int decimals);
/// A number with its unit if the unit is a per cent sign or begins with one ("31 %").
[[nodiscard]] QString formatQuantity(double value, int decimals, const QString& unit);
[[nodiscard]] QString formatYear(double year);
/// Whether a value shows as 0 with so many decimals.
[[nodiscard]] bool roundsToZero(double value, int decimals);
/// For files and the clipboard: full precision, decimal point, no grouping, empty if not a number.
[[nodiscard]] QString machineNumber(double value);

}  // namespace kyosei
