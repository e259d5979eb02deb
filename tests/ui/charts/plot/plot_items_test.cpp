// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn over the lines of a chart.
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/plot/matrix_item.h"
#include "ui/charts/plot/milestone_item.h"

#include <gtest/gtest.h>

#include <memory>

namespace kyosei {
namespace {

/// A matrix of two sides whose only pair is its lower left cell.
ChartContent onePair() {
    ChartContent content;
    content.kind = ChartKind::matrix;
    content.start = 2000;
    content.end = 2060;
    content.horizon = 2050;
    content.sides = {QStringLiteral("North"), QStringLiteral("South")};
    ChartLine line;
    line.row = 0;
    line.column = 1;
    content.lines = {line};
    return content;
}

TEST(MatrixItem, FindsThePairUnderThePointer) {
    QCustomPlot plot;
    plot.resize(400, 300);
    plot.replot(QCustomPlot::rpImmediateRefresh);
    auto* matrix = new MatrixItem(&plot);
    const ValueAxis axis;
    ChartContent content = onePair();
    EXPECT_EQ(matrix->lineAt({100, 200}), std::nullopt) << "nothing is shown yet";
    matrix->setContent(&content, &axis);
    const QRectF area = plot.axisRect()->rect();
    const auto at = [&](double x, double y) {
        return matrix->lineAt({area.left() + x * area.width(), area.top() + y * area.height()});
    };
    EXPECT_EQ(at(0.25, 0.7), 0U);
    EXPECT_EQ(at(0.75, 0.2), std::nullopt) << "each pair has one cell";
    EXPECT_EQ(at(0.25, 0.2), std::nullopt);
    content.kind = ChartKind::lines;
    EXPECT_EQ(at(0.25, 0.7), std::nullopt);
}

TEST(MatrixItem, ShowsTheHorizonUnlessAYearIsReadOut) {
    QCustomPlot plot;
    auto* matrix = new MatrixItem(&plot);
    const ValueAxis axis;
    const ChartContent content = onePair();
    matrix->setContent(&content, &axis);
    EXPECT_EQ(matrix->year(), 2050);
    matrix->setYear(2031);
    EXPECT_EQ(matrix->year(), 2031);
    matrix->setYear(2099);
    EXPECT_EQ(matrix->year(), 2060) << "within those shown";
}

TEST(Milestones, AreToldInTheirYearButNotThoseOfThePast) {
    ChartContent content;
    content.start = 2000;
    content.end = 2060;
    content.present = 2026;
    EXPECT_TRUE(happeningsIn(content, 2030).isEmpty());
    std::vector<Milestone> milestones(2);
    milestones[0].kind = Milestone::Kind::stage;
    milestones[0].year = 2010;
    milestones[1].kind = Milestone::Kind::stage;
    milestones[1].year = 2030;
    content.milestones = std::make_shared<const std::vector<Milestone>>(milestones);
    EXPECT_TRUE(happeningsIn(content, 2010).isEmpty());
    EXPECT_EQ(happeningsIn(content, 2030).size(), 1);
    EXPECT_TRUE(happeningsIn(content, 2040).isEmpty());
}

}  // namespace
}  // namespace kyosei
