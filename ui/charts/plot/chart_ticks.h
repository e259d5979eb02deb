// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <qcustomplot.h>

#include <cmath>

namespace kyosei {

/// Ticks at multiples of a step, with numbers as people read them and no more decimals than the
/// step needs.
class NumberTicker : public QCPAxisTickerFixed {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        int decimals = 0;
        while (decimals < 6 &&
               std::abs(std::remainder(tickStep(), std::pow(10.0, -decimals))) > 1e-9) {
            ++decimals;
        }
        return formatNumber(tick, decimals);
    }
};

/// Ticks at whole years, without grouping of digits.
class YearTicker : public QCPAxisTickerFixed {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return formatYear(tick);
    }
};

}  // namespace kyosei
