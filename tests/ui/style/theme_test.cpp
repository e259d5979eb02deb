// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/style/theme_palettes.h"

#include <QApplication>
#include <QLineEdit>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace kyosei {
namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

class EveryTheme : public testing::TestWithParam<Theme (*)()> {
protected:
    Theme theme_ = GetParam()();
};

TEST_P(EveryTheme, LetsAllTextBeReadOnCardsAndOnTheWindow) {
    for (const QColor& behind : {theme_.surface, theme_.window}) {
        EXPECT_GE(contrast(theme_.ink, behind), 7.0);
        EXPECT_GE(contrast(theme_.mutedInk, behind), 4.5);
        EXPECT_GE(contrast(theme_.accent, behind), 4.5);
        EXPECT_GE(contrast(theme_.better, behind), 4.5);
        EXPECT_GE(contrast(theme_.worse, behind), 4.5);
        EXPECT_GE(contrast(theme_.assumption, behind), 4.5);
    }
    EXPECT_GE(contrast(theme_.accentInk, theme_.accent), 4.5);
}

TEST_P(EveryTheme, LetsLinesBeSeenOnCards) {
    EXPECT_GE(contrast(theme_.baseline, theme_.surface), 4.5);
    for (int index = 0; index < 8; ++index) {
        EXPECT_GE(contrast(theme_.element(index), theme_.surface), 3.0) << "element " << index;
    }
}

TEST_P(EveryTheme, GivesEachOfTwentyOnePairsItsOwnColourAndDash) {
    std::set<std::pair<QRgb, int>> looks;
    for (int index = 0; index < 21; ++index) {
        looks.emplace(theme_.element(index).rgb(), int{Theme::elementDash(index)});
    }
    EXPECT_EQ(looks.size(), 21U);
}

TEST_P(EveryTheme, HasAPaletteWhoseSelectedTextCanBeRead) {
    const QPalette palette = paletteFor(theme_);
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        4.5);
    EXPECT_GE(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)), 4.5);
    EXPECT_GE(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)),
              4.5);
}

INSTANTIATE_TEST_SUITE_P(Looks, EveryTheme,
                         testing::Values(&lightTheme, &darkTheme, &highContrastTheme, &printTheme));

TEST(HighContrast, FieldsHaveAFrameThatCanBeSeen) {
    applyTheme(*qApp, ThemeChoice::highContrast);
    QLineEdit field;
    field.resize(120, 30);
    const QImage picture = field.grab().toImage();
    EXPECT_GE(contrast(picture.pixelColor(60, 0), theme().window), 7.0);
    EXPECT_GE(contrast(picture.pixelColor(0, 15), theme().window), 7.0);
    applyTheme(*qApp, ThemeChoice::light);
}

}  // namespace
}  // namespace kyosei
