// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/language_guard.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace kyosei {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(Format, NumbersHaveARealMinusSignButNoneBeforeZero) {
    EXPECT_EQ(formatNumber(-3.26, 1), QStringLiteral("\u22123.3"));
    EXPECT_EQ(formatNumber(-0.04, 1), QStringLiteral("0.0"));
    EXPECT_EQ(formatNumber(-0.06, 1), QStringLiteral("\u22120.1"));
    EXPECT_EQ(formatNumber(-0.0, 0), QStringLiteral("0"));
    EXPECT_EQ(formatNumber(12, 0), QStringLiteral("12"));
    EXPECT_EQ(formatNumber(kNone, 2), QStringLiteral("\u2013"));
    EXPECT_EQ(formatNumber(-INFINITY, 2), QStringLiteral("\u2013"));
}

TEST(Format, ASignStandsOnlyBeforeWhatDoesNotReadAsZero) {
    EXPECT_EQ(formatSigned(3.21, 1), QStringLiteral("+3.2"));
    EXPECT_EQ(formatSigned(-3.21, 1), QStringLiteral("\u22123.2"));
    EXPECT_EQ(formatSigned(0, 1), QStringLiteral("0.0"));
    EXPECT_EQ(formatSigned(0.049, 1), QStringLiteral("0.0"));
    EXPECT_EQ(formatSigned(kNone, 1), QStringLiteral("\u2013"));
    // Wherever the rounding goes, a sign and a zero never come together.
    for (const int decimals : {0, 1, 2, 3}) {
        const double half = 0.5 * std::pow(10, -decimals);
        for (const double value : {half, std::nextafter(half, 0), std::nextafter(half, 1)})
            for (const double sign : {-1, 1}) {
                const QString text = formatSigned(sign * value, decimals);
                const bool signedText = text.startsWith(u'+') || text.startsWith(QChar(0x2212));
                EXPECT_EQ(signedText, text.contains(u'1')) << qPrintable(text);
            }
    }
}

TEST(Format, NumbersAreWrittenAsInTheLanguage) {
    {
        const LanguageGuard english(QLocale(QLocale::English, QLocale::UnitedStates));
        EXPECT_EQ(formatNumber(-1234567.5, 1), QStringLiteral("\u22121,234,567.5"));
        EXPECT_EQ(formatYear(2026), QStringLiteral("2026")) << "years are not grouped";
    }
    const LanguageGuard german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(formatNumber(1234567.5, 1), QStringLiteral("1.234.567,5"));
    EXPECT_EQ(machineNumber(1234567.5), QStringLiteral("1234567.5")) << "files have one language";
}

TEST(Format, OnlyAPerCentSignStandsBehindANumber) {
    EXPECT_EQ(formatQuantity(31.4, 0, QStringLiteral("%")), QStringLiteral("31\u202f%"));
    EXPECT_EQ(formatQuantity(2.25, 1, QStringLiteral("% of GDP")), QStringLiteral("2.3\u202f%"));
    EXPECT_EQ(formatQuantity(31.4, 0, QStringLiteral("index")), QStringLiteral("31"));
    EXPECT_EQ(formatQuantity(31.4, 0, QString()), QStringLiteral("31"));
}

TEST(Format, YearsAreWhole) {
    EXPECT_EQ(formatYear(2049.6), QStringLiteral("2050"));
    EXPECT_EQ(formatYear(2026.4999), QStringLiteral("2026"));
    EXPECT_EQ(formatYear(kNone), QString());
    EXPECT_EQ(formatYear(INFINITY), QString()) << "never";
}

TEST(Format, NumbersForFilesReadBackToTheSameBits) {
    for (const double value : {0.1, 1.0 / 3, -1e-300, 12345678901234567.0, 2026.0}) {
        bool ok = false;
        EXPECT_EQ(machineNumber(value).toDouble(&ok), value);
        EXPECT_TRUE(ok);
    }
    EXPECT_EQ(machineNumber(0.1), QStringLiteral("0.1"));
    EXPECT_EQ(machineNumber(kNone), QString());
    EXPECT_EQ(machineNumber(INFINITY), QString());
}

TEST(Phrases, AnEmptyPieceLeavesNoTrace) {
    const QString one = QStringLiteral("One."), two = QStringLiteral("Two.");
    EXPECT_EQ(sentences(one, two), QStringLiteral("One. Two."));
    EXPECT_EQ(sentences(one, {}), one);
    EXPECT_EQ(sentences({}, two), two);
    EXPECT_EQ(sentences({}, {}), QString());
    EXPECT_EQ(labelled(QStringLiteral("Japan"), QStringLiteral("5")), QStringLiteral("Japan: 5"));
    EXPECT_EQ(labelled({}, QStringLiteral("5")), QStringLiteral("5"));
    EXPECT_EQ(listed({QStringLiteral("a"), {}, QStringLiteral("b"), {}}), QStringLiteral("a, b"));
    EXPECT_EQ(listed({}), QString());
}

TEST(Phrases, WhatLooksLikeAPlaceholderStaysText) {
    EXPECT_EQ(sentences(QStringLiteral("50 %2"), QStringLiteral("B")), QStringLiteral("50 %2 B"));
    EXPECT_EQ(labelled(QStringLiteral("%1"), QStringLiteral("%2")), QStringLiteral("%1: %2"));
}

TEST(Phrases, KeysOfMenusAreLeftOut) {
    EXPECT_EQ(withoutMnemonic(QStringLiteral("&File")), QStringLiteral("File"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Save &As…")), QStringLiteral("Save As…"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("ファイル(&F)")), QStringLiteral("ファイル"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("Range (all)")), QStringLiteral("Range (all)"));
}

}  // namespace
}  // namespace kyosei
