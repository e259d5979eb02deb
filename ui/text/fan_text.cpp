// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fan_text.h"

#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct UncertaintyText {
    Q_DECLARE_TR_FUNCTIONS(Uncertainty)
};

constexpr double kWide = 5;

}  // namespace

std::optional<Outlook> outlookOf(const RunView& view, Slot slot, double year) {
    const auto change = view.fan ? view.fan->change(slot, year) : std::nullopt;
    if (!change)
        return std::nullopt;
    const OutputFan& fan = *view.fan->find(slot);
    const auto& baseline = fan.baseline.quantiles;
    return Outlook{view.fan->at(baseline[baseline.size() / 2], year),
                   view.fan->at(fan.scenario.quantiles.front(), year),
                   view.fan->at(fan.scenario.quantiles.back(), year),
                   *change,
                   view.fan->complete,
                   view.fan->sameShocks};
}

QString rangeText(double low, double high, int decimals, const QString& unit) {
    // A wide range with tenths would pretend to know its ends.
    if (decimals > 0 && high - low >= kWide * std::pow(10.0, 1 - decimals))
        --decimals;
    const QString from = formatNumber(low, decimals);
    const QString to = formatQuantity(high, decimals, unit);
    const bool signs = low < 0 || high < 0;
    return signs ? UncertaintyText::tr("%1 to %2").arg(from, to)
                 : UncertaintyText::tr("%1–%2").arg(from, to);
}

QString likelyRange(double low, double high, int decimals, const QString& unit) {
    if (!std::isfinite(low) || !std::isfinite(high))
        return {};
    return UncertaintyText::tr("likely %1").arg(rangeText(low, high, decimals, unit));
}

QString hiddenText() {
    return UncertaintyText::tr("Hidden until you reveal it");
}

QString sameShocksText() {
    return UncertaintyText::tr("Under the same shocks");
}

QString explained(const Outlook& outlook, double year, const ChangeScale& scale) {
    const QString range =
        UncertaintyText::tr(
            "Nine in ten of %1 runs with uncertain constants that fit history give %2 in %3.")
            .arg(QLocale().toString(static_cast<qulonglong>(outlook.runs)),
                 rangeText(outlook.low, outlook.high, scale.decimals), formatYear(year));
    const QString change = changeSentence(outlook.change, scale);
    return sentences(outlook.sameShocks ? labelled(sameShocksText(), change) : change, range);
}

}  // namespace kyosei
