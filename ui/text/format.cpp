// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowSpace(0x202f);
constexpr QChar kDash(0x2013);

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString magnitude(double value, int decimals) {
    return QLocale().toString(std::abs(value), 'f', decimals);
}

}  // namespace

bool roundsToZero(double value, int decimals) {
    return std::abs(value) * std::pow(10.0, decimals) < 0.5;
}

QString formatNumber(double value, int decimals) {
    if (!std::isfinite(value)) {
        return QString(kDash);
    }
    const bool negative = value < 0 && !roundsToZero(value, decimals);
    return negative ? kMinus + magnitude(value, decimals) : magnitude(value, decimals);
}

QString formatSigned(double value, int decimals) {
    const bool positive = value > 0 && !roundsToZero(value, decimals);
    return positive ? u'+' + formatNumber(value, decimals) : formatNumber(value, decimals);
}

QString formatQuantity(double value, int decimals, const QString& unit) {
    const QString number = formatNumber(value, decimals);
    return unit.startsWith(u'%') ? FormatText::tr("%1 %").arg(number).replace(u' ', kNarrowSpace)
                                 : number;
}

QString formatYear(double year) {
    return std::isfinite(year) ? QString::number(std::lround(year)) : QString();
}

QString machineNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                : QString();
}

}  // namespace kyosei
