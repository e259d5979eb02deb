// SPDX-License-Identifier: GPL-3.0-or-later
// One source per number: whoever shows the same thing shows the same number.
#include "tests/ui/support/window_fixture.h"
#include "ui/budget/budget_meter.h"
#include "ui/chain/chain_strip.h"
#include "ui/chain/chain_text.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/headline/headline_number.h"
#include "ui/headline/pay_table.h"
#include "ui/headline/stage_bar.h"
#include "ui/history/time_machine_results.h"
#include "ui/history/time_machine_table.h"
#include "ui/indicators/indicator_panel.h"
#include "ui/indicators/indicators_card.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/text/budget_text.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class SameNumbers : public WindowTest {
protected:
    /// Every lever of the policy so far of the way to its end.
    void moveAll(double share) {
        for (const LeverCell& cell : policyModel().levers().cells())
            if (!cell.assumption)
                document_->setLeverValue(cell, cell.baseline.value +
                                                   share * (cell.maximum - cell.baseline.value));
        settleFan();
        auto compared = compare(*ensemble(), {document_->scenario()});
        ASSERT_TRUE(compared);
        comparison_ = std::make_shared<const Comparison>(std::move(*compared));
    }

    [[nodiscard]] const ComparedScenario& compared() const { return comparison_->scenarios[0]; }
    [[nodiscard]] const Headline& headline() const { return policyModel().charts().headline(); }

    QString cell(const ComparisonTable& table, const QString& heading, int below = 0) const {
        for (int row = 0; row < table.rowCount(); ++row)
            if (table.data(table.index(row, 0), Qt::DisplayRole).toString() == heading)
                return table.data(table.index(row + below, 2), Qt::DisplayRole).toString();
        return {};
    }

    std::shared_ptr<const Comparison> comparison_;
};

TEST_F(SameNumbers, OfAnIndicatorInHeadlineComparisonAndTimeMachine) {
    for (const double share : {0.02, 0.5}) {
        moveAll(share);
        const auto& numbers = compared().numbers;
        const std::size_t stability = numbers.size() - 2;
        const EnsembleSnapshot& fan = *window_->results().view().fan;
        ASSERT_EQ(fan.complete, fan.members);
        for (std::size_t n = 0; n < headline().indicators.size(); ++n)
            EXPECT_EQ(*fan.change(headline().indicators[n].slot, headline().horizon),
                      numbers[n].change);
        const ChangeScale& scale = headline().stability.changes;
        const Change& change = numbers[stability].change;
        const double baseline = comparison_->baseline.numbers[stability].value.median;
        const QString number = changeNumber(change, scale);
        const QString level = levelText(baseline, change, scale);

        const auto* big = window_->findChild<HeadlineNumber*>();
        EXPECT_TRUE(big->accessibleName().contains(number)) << qPrintable(big->accessibleName());
        EXPECT_TRUE(big->accessibleDescription().contains(level))
            << qPrintable(big->accessibleDescription());
        EXPECT_TRUE(big->accessibleDescription().contains(changeSentence(change, scale)));

        ComparisonTable table;
        table.setComparison(policyModel(), *comparison_, {document_->scenario()});
        const QString title = QString::fromStdString(headline().stability.title);
        EXPECT_TRUE(cell(table, title).startsWith(changedLevel(baseline, change, scale)));
        EXPECT_TRUE(cell(table, title, 1).startsWith(number));
        EXPECT_TRUE(cell(table, title, 1).contains(changeRange(change, scale)));

        const QString kept = resultText(keyResults(window_->results().view()).front());
        EXPECT_TRUE(kept.startsWith(changedLevel(baseline, change, scale))) << qPrintable(kept);
    }
}

TEST_F(SameNumbers, OfEachIndicatorInPanelChainAndLargeChart) {
    moveAll(0.5);
    workspace().show(ChartsShown::two);
    for (std::size_t n = 0; n < headline().indicators.size(); ++n) {
        const HeadlineIndicator& indicator = headline().indicators[n];
        const QString chart = QString::fromStdString(indicator.chart);
        SCOPED_TRACE(indicator.chart);
        window_->leftChart().setChart(chart);
        window_->leftChart().setMode(ChartMode::bands);
        settleFan();
        const Change& change = compared().numbers[n].change;
        const QString number = changeNumber(change, indicator.changes);
        int chained = 0;
        for (const ChainStrip* strip : window_->findChildren<ChainStrip*>())
            for (const ChainItemContent& item : strip->content().items)
                if (item.chart == chart && item.change) {
                    ++chained;
                    EXPECT_EQ(chainNumber(item), number);
                }
        EXPECT_EQ(chained, 1) << "in the one strip that is in sight";
        const auto* plot = window_->leftChart().findChild<ChartPlot*>();
        ASSERT_EQ(plot->content().id, chart);
        const ReadOut readOut = readOutAt(plot->content(), 0, headline().horizon);
        EXPECT_EQ(formatSigned(readOut.difference, indicator.changes.decimals), number);
        EXPECT_EQ(
            formatNumber(readOut.current, indicator.changes.decimals),
            changedLevel(comparison_->baseline.numbers[n].value.median, change, indicator.changes));
    }
    workspace().show(ChartsShown::front);
    settleFan();
    for (std::size_t n = 0; n < headline().indicators.size(); ++n)
        EXPECT_EQ(*window_->indicators().panels()[n]->content().change,
                  compared().numbers[n].change);
}

TEST_F(SameNumbers, OfTheCostInHeadlineBudgetAndComparison) {
    moveAll(0.3);
    const double cost = compared().accounts.together.median;
    EXPECT_GT(cost, 10);
    const QString sentence = yearCostText(cost, headline().horizon, headline().money);
    EXPECT_TRUE(window_->findChild<PayTable*>()->accessibleName().contains(sentence));
    EXPECT_TRUE(window_->findChild<BudgetMeter*>()->accessibleName().contains(sentence))
        << qPrintable(window_->findChild<BudgetMeter*>()->accessibleName());
    ComparisonTable table;
    table.setComparison(policyModel(), *comparison_, {document_->scenario()});
    EXPECT_TRUE(table.toText().contains(moneyNumber(cost)));
    const QString rows = window_->findChild<PayTable*>()->accessibleDescription();
    for (const Account& account : compared().accounts.actors) {
        EXPECT_TRUE(rows.contains(moneyNumber(account.cost.median)));
        EXPECT_TRUE(rows.contains(changeSentence(account.leftOver, headline().leftOver)));
    }
}

}  // namespace
}  // namespace kyosei
