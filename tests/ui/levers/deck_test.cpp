// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/budget/budget_meter.h"
#include "ui/budget/budget_panel.h"
#include "ui/charts/view/chart_view.h"
#include "ui/levers/lever_cell_view.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/levers/lever_entry.h"
#include "ui/levers/lever_slider.h"
#include "ui/levers/split_editor.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/control_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace kyosei {

namespace {

class DeckTest : public WindowTest {
protected:
    [[nodiscard]] QString meter() const {
        return window_->findChild<BudgetMeter*>()->accessibleName();
    }
    template <typename Widget> [[nodiscard]] Widget* find(const char* name) const {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    const LeverCell& roads = *policyModel().levers().find({"infrastructure", "JPN"});
};

}  // namespace

TEST_F(DeckTest, TheMeterTellsTheCostOfTheScenarioAndWhoPays) {
    const QString before = meter();
    dragTo(slider(roads), 0.3);
    settle();
    EXPECT_NE(meter(), before);
    EXPECT_TRUE(window_->findChild<BudgetMeter*>()->toolTip().contains(QStringLiteral("Japan: ")));
    EXPECT_TRUE(window_->findChild<BudgetMeter*>()->isVisible());
}

TEST_F(DeckTest, LightsTheSlidersThatSomebodyAsksAbout) {
    auto* deck = window_->findChild<LeverDeck*>();
    deck->light({roads.id});
    for (const LeverCellView* cell : deck->cells())
        EXPECT_EQ(cell->isLit(), cell->cell().id == roads.id);
    deck->light({});
    for (const LeverCellView* cell : deck->cells())
        EXPECT_FALSE(cell->isLit());
}

TEST_F(DeckTest, SaysWhatTheNextStepWouldDoAndHowSurely) {
    auto* deck = window_->findChild<LeverDeck*>();
    auto answer = std::make_shared<StepMarksAnswer>();
    answer->largest = 0.1;
    answer->effects = {{roads.id, {-0.05, -0.08, -0.02, 0, 1, 64}},
                       {{"infrastructure", "KOR"}, {0.05, -0.01, 0.08, 0.9, 0.1, 64}}};
    const HeadlineIndicator& stability = policyModel().charts().headline().stability;
    deck->showSteps(answer, stability);
    for (const LeverCellView* cell : deck->cells()) {
        const bool known = cell->cell().id == roads.id;
        const bool unsure = cell->cell().id == LeverId{"infrastructure", "KOR"};
        ASSERT_EQ(cell->step().has_value(), known || unsure);
        if (known) {
            EXPECT_EQ(cell->step()->length, -0.5) << "half as much as the most, and downwards";
            EXPECT_TRUE(cell->slider()->spokenValue().contains(QStringLiteral("−0.050")));
        }
        if (unsure) {
            EXPECT_EQ(cell->step()->length, 0);
            EXPECT_TRUE(cell->slider()->spokenValue().contains(QStringLiteral("not certain")));
        }
    }
    deck->showSteps(nullptr, stability);
    for (const LeverCellView* cell : deck->cells())
        EXPECT_FALSE(cell->step());
}

TEST_F(DeckTest, ALimitThatIsExceededIsSaidInWordsAndStopsNothing) {
    window_->actions().budget->trigger();
    ASSERT_TRUE(window_->findChild<BudgetPanel*>()->isVisible());
    QTest::mouseClick(find<QAbstractButton>("limited"), Qt::LeftButton, {}, {5, 5});
    find<CoalescingSpinBox>("limit")->setValue(3);
    settle();
    EXPECT_EQ(document().scenario().spendingLimit, 3);
    EXPECT_TRUE(meter().contains(QStringLiteral("within the limit"))) << qPrintable(meter());
    document().setLeverValue(roads, 0.4);
    settle();
    EXPECT_TRUE(meter().contains(QStringLiteral("▲ over the limit"))) << qPrintable(meter());
    EXPECT_EQ(document().scenario().setting(roads).value, 0.4);
    document().history().undo();
    settle();
    EXPECT_TRUE(meter().contains(QStringLiteral("within the limit"))) << qPrintable(meter());
}

TEST_F(DeckTest, ResetLeavesLockedLeversAndOffersToResetThemToo) {
    document().setLeverValue(roads, 0.3);
    slider(roads)->setFocus();
    QTest::keyClick(slider(roads), Qt::Key_L);
    EXPECT_TRUE(document().scenario().isLocked(roads.id));
    EXPECT_TRUE(slider(roads)->accessibleDescription().contains(QStringLiteral("locked")));
    window_->actions().resetAll->trigger();
    EXPECT_FALSE(document().scenario().isBaseline());
    ASSERT_EQ(messages().texts().size(), 1);
    for (QAbstractButton* button : messages().findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Reset Them Too")) {
            button->click();
            break;
        }
    EXPECT_TRUE(document().scenario().isBaseline());
}

TEST_F(DeckTest, ANumberTypedOnASliderSetsIt) {
    slider(roads)->setFocus();
    QTest::keyClicks(slider(roads), QStringLiteral("0"));
    auto* entry = window_->findChild<LeverEntry*>();
    ASSERT_TRUE(entry && entry->isVisible());
    QTest::keyClicks(entry, QStringLiteral(".125"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(document().scenario().setting(roads).value, 0.125);
    EXPECT_EQ(QApplication::focusWidget(), slider(roads));
    EXPECT_EQ(document().history().count(), 1);
}

TEST_F(DeckTest, AHalfIsTakenAndShownWhereOnlyWholeNumbersAreShownOtherwise) {
    const LeverCell& opening = *document().levers().find({"trade_opening", "JPN"});
    slider(opening)->setFocus();
    QTest::keyClicks(slider(opening), QStringLiteral("3"));
    auto* entry = window_->findChild<LeverEntry*>();
    ASSERT_TRUE(entry);
    QTest::keyClicks(entry, QStringLiteral(",5"));
    QTest::keyClick(entry, Qt::Key_Return);
    EXPECT_EQ(document().scenario().setting(opening).value, 3.5);
    EXPECT_EQ(leverNumber(opening, 3.5), QStringLiteral("3.5"));
    EXPECT_EQ(leverNumber(opening, 50), QStringLiteral("50"));
    EXPECT_EQ(leverNumber(opening, 200.0 / 3), QStringLiteral("67"));
}

TEST_F(DeckTest, EscapeLeavesATypedNumberAndTheValueAsItWas) {
    slider(roads)->setFocus();
    QTest::keyClicks(slider(roads), QStringLiteral("0"));
    auto* entry = window_->findChild<LeverEntry*>();
    ASSERT_TRUE(entry);
    QTest::keyClicks(entry, QStringLiteral(".4"));
    QTest::keyClick(entry, Qt::Key_Escape);
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_EQ(QApplication::focusWidget(), slider(roads));
}

TEST_F(DeckTest, SharesOfAidAddUpAndAppearAmongTheDifferences) {
    const LeverSplit& split = *document().levers().split({"aid", "KOR"});
    window_->controls().showLever(split.id);
    auto* editor = window_->findChild<SplitEditor*>();
    ASSERT_TRUE(editor->isVisible());
    auto* share = find<LeverSlider>("share.MNG");
    share->setFocus();
    QTest::keyClick(share, Qt::Key_End);
    EXPECT_EQ(document().scenario().shares(split), (std::vector<double>{0, 0, 1, 0}));
    QTest::keyClick(share, Qt::Key_Delete);
    EXPECT_TRUE(document().scenario().isBaseline());

    auto* north = find<LeverSlider>("share.PRK");
    north->setFocus();
    QTest::keyClick(north, Qt::Key_L);  // keep
    share->setFocus();
    QTest::keyClick(share, Qt::Key_End);
    EXPECT_EQ(document().scenario().shares(split), (std::vector<double>{0, 0.45, 0.55, 0}));
    EXPECT_NEAR(share->exactValue(), 55, 1e-9) << "it stops where the others can give no more";
    window_->actions().copyDifferences->trigger();
    EXPECT_FALSE(document().scenario().isBaseline());
    find<QAbstractButton>("resetShares")->click();
    EXPECT_TRUE(document().scenario().isBaseline());
}

TEST_F(DeckTest, LeversThatDivideNothingShowNoShares) {
    window_->controls().showLever(roads.id);
    EXPECT_FALSE(window_->findChild<SplitEditor*>()->isVisible());
}

TEST_F(DeckTest, ChangesInFoldedRowsAreCounted) {
    deck().setUnfolded(false);
    auto* fold = deck().findChild<QToolButton*>(QStringLiteral("unfold"));
    ASSERT_TRUE(fold);
    const auto& rows = document().levers().rows();
    const auto folded =
        std::count_if(rows.begin(), rows.end(), [](const LeverRow& row) { return !row.inSight; });
    EXPECT_EQ(fold->text(), QStringLiteral("%1 more levers").arg(folded));
    int moved = 0;
    for (const LeverCell& cell : document().levers().cells())
        if (cell.baseline.value < cell.maximum) {
            document().setLeverValue(cell, cell.maximum);
            moved += !document().levers().row(cell.id.lever)->inSight;
        }
    EXPECT_TRUE(fold->text().endsWith(QStringLiteral("· %1 changed").arg(moved)))
        << fold->text().toStdString();
}

TEST_F(DeckTest, AllRowsUnfoldWhereThereIsRoomUnlessSomebodyChose) {
    deck().setUnfolded({});
    const int needed = deck().unfoldedHeight();
    deck().setRoom(needed);
    EXPECT_TRUE(deck().isUnfolded());
    deck().setRoom(needed - 1);
    EXPECT_FALSE(deck().isUnfolded());
    deck().choose(true);
    deck().setRoom(100);
    EXPECT_TRUE(deck().isUnfolded());
}

TEST_F(DeckTest, InASmallWindowUnfoldedLeversLieOverTheChartsAndEscapeFoldsThem) {
    deck().choose(false);
    const int charts = window_->leftChart().visibleRegion().boundingRect().height();
    deck().choose(true);
    QTest::qWait(20);
    int inSight = 0;
    for (LeverCellView* view : deck().cells())
        inSight += view->visibleRegion().boundingRect().height() == view->height();
    EXPECT_EQ(inSight, static_cast<int>(deck().cells().size()));
    EXPECT_LT(window_->leftChart().visibleRegion().boundingRect().height(), charts);
    deck().focusDeck();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(deck().isUnfolded());
    QTest::qWait(20);
    EXPECT_EQ(window_->leftChart().visibleRegion().boundingRect().height(), charts);
}

TEST_F(DeckTest, ADoubleClickOnAThumbResetsItAndOpensNothing) {
    const LeverCell& cell = someLever();
    document().setLeverValue(cell, cell.maximum);
    LeverSlider* lever = slider(cell);
    QTest::mouseDClick(lever, Qt::LeftButton, {},
                       {lever->thumbX(cell.maximum), lever->height() / 2});
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_TRUE(deck().isVisible());
}

}  // namespace kyosei
