// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_ticks.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

QStringList labels(QCPAxisTickerFixed& ticker, double step, const QCPRange& range) {
    ticker.setTickStep(step);
    QVector<double> ticks;
    QVector<QString> texts;
    ticker.generate(range, QLocale::c(), u'f', 6, ticks, nullptr, &texts);
    QStringList inside;
    for (qsizetype i = 0; i < ticks.size(); ++i)
        if (range.contains(ticks[i]))
            inside << texts[i];
    return inside;
}

TEST(ChartTicks, HaveAsManyDecimalsAsTheirStepNeeds) {
    NumberTicker ticker;
    EXPECT_EQ(labels(ticker, 50, {0, 100}).join(u' '), QStringLiteral("0 50 100"));
    EXPECT_EQ(labels(ticker, 0.5, {0, 1}).join(u' '), QStringLiteral("0.0 0.5 1.0"));
    EXPECT_EQ(labels(ticker, 0.25, {0, 0.5}).join(u' '), QStringLiteral("0.00 0.25 0.50"));
    EXPECT_EQ(labels(ticker, 2.5, {0, 5}).join(u' '), QStringLiteral("0.0 2.5 5.0"));
    EXPECT_EQ(labels(ticker, 0.1, {-0.2, 0.1}).join(u' '),
              QStringLiteral("\u22120.2 \u22120.1 0.0 0.1"))
        << "multiples of a tenth are no exact numbers";
}

TEST(ChartTicks, OfYearsAreYears) {
    YearTicker ticker;
    EXPECT_EQ(labels(ticker, 20, {2010, 2050}).join(u' '), QStringLiteral("2020 2040"));
    EXPECT_EQ(labels(ticker, 10, {1990, 2010}).join(u' '), QStringLiteral("1990 2000 2010"));
}

}  // namespace
}  // namespace kyosei
