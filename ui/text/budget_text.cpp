// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/budget_text.h"

#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

QString wholeYear(double year) {
    return yearText(std::floor(year));
}

int moneyDecimals(double amount) {
    const double size = std::abs(amount);
    return size >= 100 ? 0 : size >= 1 || size < 0.005 ? 1 : 2;
}

}  // namespace

QString moneyNumber(double amount, bool sign) {
    const int decimals = moneyDecimals(amount);
    return sign ? formatSigned(amount, decimals) : formatNumber(amount, decimals);
}

QString moneyRange(double low, double high) {
    return rangeText(low, high, moneyDecimals(std::max(std::abs(low), std::abs(high))));
}

QString yearCostText(double amount, double year, const MoneyUnit& money) {
    const bool saved = amount < 0 && !roundsToZero(amount, moneyDecimals(amount));
    const QString pattern = saved ? BudgetText::tr("saves %1 %2 a year in %3 (%4)")
                                  : BudgetText::tr("%1 %2 a year in %3 (%4)");
    return pattern.arg(moneyNumber(std::abs(amount)), dataText("charts", money.unit),
                       formatYear(year), dataText("charts", money.prices));
}

QString periodText(const Spending& spending) {
    return BudgetText::tr("%1–%2").arg(wholeYear(spending.from), wholeYear(spending.to));
}

QString limitSentence(const Spending& spending, std::optional<double> limit) {
    if (!limit)
        return {};
    const QString most = moneyNumber(*limit);
    if (!spending.overrun)
        return BudgetText::tr("✓ within the limit of %1 a year").arg(most);
    const Overrun& over = *spending.overrun;
    if (wholeYear(over.from) == wholeYear(over.to))
        return BudgetText::tr("▲ over the limit of %1 a year: by %2 in %3")
            .arg(most, moneyNumber(over.peak), wholeYear(over.peakYear));
    return BudgetText::tr("▲ over the limit of %1 a year between %2 and %3: by up to %4 in %5")
        .arg(most, wholeYear(over.from), wholeYear(over.to), moneyNumber(over.peak),
             wholeYear(over.peakYear));
}

}  // namespace kyosei
