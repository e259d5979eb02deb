// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lever_text.h"

#include "model/base/shown_decimals.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

namespace {

struct LeverText {
    Q_DECLARE_TR_FUNCTIONS(LeverText)
};

}  // namespace

QString leverNumber(const LeverCell& cell, double value) {
    return formatNumber(value, shownDecimals(value, cell.decimals));
}

QString leverUnit(const LeverCell& cell) {
    // A scale such as "0–100" is no unit; the number says it all.
    const QString unit = dataText("levers", cell.unit);
    return unit.isEmpty() || unit.front().isDigit() ? QString() : QChar(0x00a0) + unit;
}

QString leverValue(const LeverCell& cell, double value) {
    return leverNumber(cell, value) + leverUnit(cell);
}

double snapToBaseline(const LeverCell& cell, double typed) {
    const double baseline = cell.baseline.value;
    return leverNumber(cell, typed) == leverNumber(cell, baseline) ? baseline : typed;
}

QString leverBand(const LeverCell& cell, double value) {
    return dataText("levers", LeverTable::bandLabel(cell, value));
}

QString yearText(double year) {
    const bool whole = std::abs(year - std::round(year)) < 1e-9;
    return QString::number(year, 'f', whole ? 0 : 2);
}

QString phaseText(const LeverSetting& setting, double lastYear) {
    const QString start = yearText(setting.start);
    const QString complete = yearText(setting.start + setting.ramp);
    const QString end = yearText(setting.end);
    const bool ends = setting.end <= lastYear;
    if (setting.ramp > 0)
        return ends ? LeverText::tr("%1–%2, until %3").arg(start, complete, end)
                    : LeverText::tr("%1–%2").arg(start, complete);
    return ends ? LeverText::tr("from %1, until %2").arg(start, end)
                : LeverText::tr("from %1").arg(start);
}

}  // namespace kyosei
