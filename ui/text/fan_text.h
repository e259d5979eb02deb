// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/text/change_text.h"

#include <QString>

#include <optional>

/// Uncertainty in words. Reads and formats; ranges and shares come from the model.
namespace kyosei {

/// How uncertain one number of the headline is. "Likely" is the range that holds nine in ten of the
/// runs.
struct Outlook {
    double low = 0;
    double high = 0;
    bool judged = true;  ///< the following two are known; they are for the horizon only
    double better = 0;   ///< share of runs, 0..1
    double worse = 0;
    std::size_t runs = 0;
    double effective = 0;  ///< as how many runs of equal weight they speak
    bool operator==(const Outlook&) const = default;
};

/// Of an output at a year; none without a fan.
[[nodiscard]] std::optional<Outlook> outlookOf(const RunView& view, Slot slot, double year);

/// "55–68", "55–68 %", or "−2 to 3" if a sign would be mistaken for the dash.
[[nodiscard]] QString rangeText(double low, double high, int decimals, const QString& unit = {});
/// "likely 55–68"; empty if not known.
[[nodiscard]] QString likelyRange(double low, double high, int decimals, const QString& unit = {});
/// "93 % likely": how sure the direction of a difference is.
[[nodiscard]] QString directionProbability(double difference, const Outlook& outlook);
/// For a result that must not be seen yet.
[[nodiscard]] QString hiddenText();
/// Two sentences for tool tips and assistive technology.
[[nodiscard]] QString explained(const Outlook& outlook, double year, int decimals);

}  // namespace kyosei
