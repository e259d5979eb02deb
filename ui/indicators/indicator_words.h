// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_content.h"

#include <QString>

#include <vector>

/// What the panels of the indicators say beyond the words that every change has (change_text.h).
namespace kyosei {

/// The large number: "+0.5", "≈ 0", of levels "30.0"; empty while nothing differs or may be seen.
[[nodiscard]] QString numberText(const IndicatorContent& content);
/// Beside it "0.0 to +0.9", of levels the change; empty if not known, or if nothing differs.
[[nodiscard]] QString rangeText(const IndicatorContent& content);
/// "likely 0.0 to +0.9"
[[nodiscard]] QString likely(const QString& range);
/// "29.5 → 30.0"; "29.5 in 2050" while nothing differs.
[[nodiscard]] QString levelText(const IndicatorContent& content);
/// "−34 in 2036"
[[nodiscard]] QString excursionText(double value, double year);
/// All of it in sentences, for assistive technology and tool tips.
[[nodiscard]] QString spokenText(const IndicatorContent& content);
/// What all panels together say: "Peace-building rises clearly, the others a little."
[[nodiscard]] QString summaryText(const std::vector<IndicatorContent>& panels);

}  // namespace kyosei
