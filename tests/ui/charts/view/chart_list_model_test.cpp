// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/charts/view/chart_list_model.h"

#include <gtest/gtest.h>

#include <memory>

namespace kyosei {
namespace {

TEST(ChartList, FindsChartsByWordsInAnyOrderAndKeepsTheirTopics) {
    ChartListModel list;
    list.setCatalogue(smallModel()->charts());
    EXPECT_EQ(list.rowCount(), 5 + 2) << "all charts and their topics";
    list.setFilter(QStringLiteral("between TIES"));
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.index(0).data(), QStringLiteral("Money"));
    EXPECT_FALSE(list.flags(list.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(list.index(1).data(ChartListModel::kIdRole), QStringLiteral("ties"));
    list.setFilter(QStringLiteral("rate"));
    EXPECT_EQ(list.rowOf(QString()), 1) << "series are searched as well";
    list.setFilter(QStringLiteral("wealth"));
    EXPECT_EQ(list.index(list.rowOf(QString())).data(), QStringLiteral("Wealth"))
        << "what is called so before what only mentions it";
    list.setFilter(QStringLiteral("nothing like it"));
    EXPECT_EQ(list.rowCount(), 0);
}

TEST(ChartList, StaysWholeWhenTheCatalogueChangesBehindIt) {
    ChartListModel list;
    auto catalogue = std::make_unique<ChartCatalogue>(smallModel()->charts());
    list.setCatalogue(*catalogue);
    catalogue.reset();
    list.setFilter(QStringLiteral("between TIES"));
    EXPECT_EQ(list.index(1).data(ChartListModel::kIdRole), QStringLiteral("ties"));
}

TEST(ChartList, ListsViewsAboveTheChartsAndFindsThemByTheirSentence) {
    ChartListModel list;
    list.setViews({{QStringLiteral("view-grid"), QStringLiteral("Grid"),
                    QStringLiteral("Many small charts")}});
    list.setCatalogue(smallModel()->charts());
    EXPECT_EQ(list.rowCount(), 2 + 5 + 2) << "a heading and the view, then all charts and topics";
    EXPECT_TRUE(list.index(0).data(ChartListModel::kIsTopicRole).toBool());
    EXPECT_EQ(list.index(1).data(ChartListModel::kIdRole), QStringLiteral("view-grid"));
    EXPECT_EQ(list.rowOf(QStringLiteral("view-grid")), 1);
    EXPECT_EQ(list.rowOf(QStringLiteral("no such chart")), 1) << "the first of all";
    list.setFilter(QStringLiteral("SMALL"));
    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.index(1).data(Qt::ToolTipRole), QStringLiteral("Many small charts"));
    list.setFilter(QStringLiteral("nothing like it"));
    EXPECT_EQ(list.rowOf(QStringLiteral("view-grid")), -1);
}

}  // namespace
}  // namespace kyosei
