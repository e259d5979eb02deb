// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lever_text.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

QString leverNumber(const LeverCell& cell, double value) {
    return formatNumber(value, cell.decimals);
}

QString leverUnit(const LeverCell& cell) {
    // A scale such as "0–100" is no unit; the number says it all.
    const QString unit = dataText("levers", cell.unit);
    return unit.isEmpty() || unit.front().isDigit() ? QString() : QChar(0x00a0) + unit;
}

QString leverValue(const LeverCell& cell, double value) {
    return leverNumber(cell, value) + leverUnit(cell);
}

QString leverBand(const LeverCell& cell, double value) {
    return dataText("levers", LeverTable::bandLabel(cell, value));
}

QString yearText(double year) {
    const bool whole = std::abs(year - std::round(year)) < 1e-9;
    return QString::number(year, 'f', whole ? 0 : 2);
}

QString phaseText(const LeverSetting& setting, double lastYear) {
    QString text =
        setting.ramp > 0
            ? yearText(setting.start) + QChar(0x2013) + yearText(setting.start + setting.ramp)
            : QCoreApplication::translate("LeverText", "from %1").arg(yearText(setting.start));
    if (setting.end <= lastYear)
        text += QCoreApplication::translate("LeverText", ", until %1").arg(yearText(setting.end));
    return text;
}

}  // namespace kyosei
