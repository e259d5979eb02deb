// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/text/change_text.h"

#include <QString>

#include <optional>

/// Uncertainty in words. Reads and formats; ranges and shares come from the model.
namespace kyosei {

/// One number of a year as every surface shows it. "Likely" is the range that holds nine in ten of
/// the runs.
struct Outlook {
    double baseline = 0;  ///< median
    double low = 0;       ///< of the level under the scenario
    double high = 0;
    Change change;
    std::size_t runs = 0;
    bool sameShocks = false;  ///< read against the same shocks without the package
    bool operator==(const Outlook&) const = default;
};

/// Of an output at a year; none without a fan.
[[nodiscard]] std::optional<Outlook> outlookOf(const RunView& view, Slot slot, double year);

/// "55–68", "55–68 %", or "−2 to 3" if a sign would be mistaken for the dash.
[[nodiscard]] QString rangeText(double low, double high, int decimals, const QString& unit = {});
/// "likely 55–68"; empty if not known.
[[nodiscard]] QString likelyRange(double low, double high, int decimals, const QString& unit = {});
/// For a result that must not be seen yet.
[[nodiscard]] QString hiddenText();
/// "Under the same shocks": where a package is read against what would happen without it.
[[nodiscard]] QString sameShocksText();
/// For tool tips and assistive technology: what changes, and where the level lies.
[[nodiscard]] QString explained(const Outlook& outlook, double year, const ChangeScale& scale);

}  // namespace kyosei
