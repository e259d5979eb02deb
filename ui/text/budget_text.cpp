// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/budget_text.h"

#include "ui/text/format.h"
#include "ui/text/lever_text.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

namespace {

struct BudgetText {
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

QString wholeYear(double year) {
    return yearText(std::floor(year));
}

}  // namespace

QString moneyNumber(double amount, bool sign) {
    const double size = std::abs(amount);
    const int decimals = size >= 100 ? 0 : size >= 1 || size < 0.005 ? 1 : 2;
    return sign ? formatSigned(amount, decimals) : formatNumber(amount, decimals);
}

QString periodText(const Spending& spending) {
    return BudgetText::tr("%1–%2").arg(wholeYear(spending.from), wholeYear(spending.to));
}

QString costSentence(const Spending& spending, const QString& unit) {
    return BudgetText::tr("Extra cost %1 %2 a year (mean %3), %4 in all")
        .arg(moneyNumber(spending.all.perYear), unit, periodText(spending),
             moneyNumber(spending.all.total));
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
