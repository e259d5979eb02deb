// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_pens.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

constexpr double kUnit = 16;  // pixels of a line of text

ChartLine lineOf(int colour) {
    ChartLine line;
    line.colour = colour;
    return line;
}

TEST(ChartPens, ColoursMixInProportion) {
    const QColor black(0, 0, 0), other(200, 100, 50);
    EXPECT_EQ(mixed(black, other, 0), black);
    EXPECT_EQ(mixed(black, other, 1), other);
    EXPECT_EQ(mixed(black, other, 0.5), QColor(100, 50, 25));
    EXPECT_EQ(mixed(other, black, 0.25), QColor(150, 75, 38)) << "37.5 rounds up";
}

TEST(ChartPens, TheTwoRangesOfABandDifferAlsoWithoutColour) {
    const ChartLine line = lineOf(-1);
    EXPECT_EQ(bandEdge(line, theme(), BandPart::inner).style(), Qt::SolidLine);
    EXPECT_EQ(bandEdge(line, theme(), BandPart::outer).style(), Qt::DashLine);
    Theme contrast = theme();
    contrast.highContrast = true;
    EXPECT_EQ(bandBrush(line, contrast, BandPart::outer).style(), Qt::BDiagPattern);
    EXPECT_EQ(bandBrush(line, contrast, BandPart::inner).style(), Qt::SolidPattern);
}

TEST(ChartPens, BandsAreOpaqueSoThatPaperShowsThemAsTheScreen) {
    for (const BandPart part : {BandPart::inner, BandPart::outer}) {
        EXPECT_EQ(bandBrush(lineOf(-1), theme(), part).color().alpha(), 255);
        EXPECT_EQ(bandBrush(lineOf(2), theme(), part).color().alpha(), 255);
    }
}

TEST(ChartPens, TheRunIsThickerThanItsBaselineAndGrowsWithTheText) {
    for (const int colour : {-1, 0, 3}) {
        const ChartLine line = lineOf(colour);
        EXPECT_GT(currentPen(line, theme(), kUnit).widthF(),
                  baselinePen(line, theme(), kUnit).widthF());
        EXPECT_GT(currentPen(line, theme(), 3 * kUnit).widthF(),
                  currentPen(line, theme(), kUnit).widthF());
    }
}

TEST(ChartPens, LinesInTheBackgroundAreThinAndPale) {
    ChartLine line = lineOf(3);
    line.context = true;
    EXPECT_EQ(currentPen(line, theme(), kUnit).widthF(), 1);
    EXPECT_EQ(currentPen(line, theme(), kUnit).style(), Qt::SolidLine);
    EXPECT_NE(lineColour(line, theme()), theme().element(3));
}

TEST(ChartPens, FiguresThatWereNotFittedHaveAnotherShape) {
    for (const int colour : {-1, 2}) {
        const QCPScatterStyle fitted = observedMarker(lineOf(colour), theme(), kUnit);
        const QCPScatterStyle later = laterMarker(lineOf(colour), theme(), kUnit);
        EXPECT_EQ(fitted.shape(), QCPScatterStyle::ssCircle);
        EXPECT_EQ(later.shape(), QCPScatterStyle::ssDiamond);
        EXPECT_GT(later.size(), fitted.size());
    }
}

}  // namespace
}  // namespace kyosei
