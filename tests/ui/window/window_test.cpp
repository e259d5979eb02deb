// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/levers/lever_row_header.h"
#include "ui/levers/lever_slider.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/window/actions.h"
#include "ui/window/control_area.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

namespace kyosei {

TEST_F(WindowTest, DraggingASliderChangesThePlottedCurve) {
    settleFan();
    const auto before = plotted(window_->leftChart());
    ASSERT_FALSE(before.isEmpty());
    const LeverCell& cell = someLever();
    dragTo(slider(cell), cell.maximum);
    settle();
    EXPECT_NE(plotted(window_->leftChart()), before);
    EXPECT_NE(window_->results().unmasked().current, window_->results().unmasked().baseline);
}

TEST_F(WindowTest, ADragIsOneUndoStepAndUndoRestoresThePlotBitForBit) {
    settleFan();
    const auto before = plotted(window_->leftChart());
    const auto beforeRight = plotted(window_->rightChart());
    const LeverCell& cell = someLever();
    dragTo(slider(cell), cell.maximum, 30);
    settle();
    EXPECT_EQ(document().history().count(), 1);
    const auto moved = plotted(window_->leftChart());
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_EQ(plotted(window_->leftChart()), before);
    EXPECT_EQ(plotted(window_->rightChart()), beforeRight);
    EXPECT_EQ(slider(cell)->exactValue(), cell.baseline.value);
    window_->actions().redo->trigger();
    settle();
    EXPECT_EQ(plotted(window_->leftChart()), moved);
}

TEST_F(WindowTest, ADragThereAndBackLeavesNothingToUndo) {
    const LeverCell& cell = someLever();
    LeverSlider* lever = slider(cell);
    const int middle = lever->height() / 2;
    const int from = lever->thumbX(cell.baseline.value);
    QTest::mousePress(lever, Qt::LeftButton, {}, {from, middle});
    QTest::mouseMove(lever, {from + 40, middle});
    QTest::mouseMove(lever, {from, middle});
    QTest::mouseRelease(lever, Qt::LeftButton, {}, {from, middle});
    settle();
    EXPECT_FALSE(document().history().canUndo());
    EXPECT_FALSE(window_->isWindowModified());
}

TEST_F(WindowTest, MovingAllCountriesTogetherIsOneStep) {
    const LeverRow& row = *document().levers().row(someLever().id.lever);
    auto* all =
        window_->findChild<LeverSlider*>(QStringLiteral("row.") + QString::fromStdString(row.id));
    ASSERT_TRUE(all);
    dragTo(all, 1.0, 12);
    settle();
    EXPECT_EQ(document().history().count(), 1);
    EXPECT_GT(document().scenario().levers.size(), 1U);
}

TEST_F(WindowTest, DetailsOpenOnEnterAndEscapeReturnsToTheSlider) {
    const LeverCell& cell = someLever();
    slider(cell)->setFocus();
    QTest::keyClick(slider(cell), Qt::Key_Return);
    auto* panel = window_->findChild<LeverDetailPanel*>();
    ASSERT_TRUE(panel && panel->isVisible());
    EXPECT_TRUE(window_->leftChart().isVisible());
    EXPECT_EQ(panel->lever(), cell.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), slider(cell));
}

TEST_F(WindowTest, UndoWorksFromWithinANumberBox) {
    const LeverCell& cell = someLever();
    window_->controls().showLever(cell.id);
    auto* box = window_->findChild<LeverDetailPanel*>()->findChild<CoalescingSpinBox*>();
    ASSERT_TRUE(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    EXPECT_FALSE(document().scenario().isBaseline());
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(document().scenario().isBaseline());
}

TEST_F(WindowTest, LookingAtALeverChangesNothing) {
    for (const LeverCell& cell : document().levers().cells())
        window_->controls().showLever(cell.id);
    EXPECT_TRUE(document().scenario().isBaseline());
    EXPECT_FALSE(document().history().canUndo());

    LeverSetting setting = someLever().baseline;
    setting.value = someLever().maximum;
    setting.start += 3;
    setting.end = setting.start + 10;
    document().setLever(someLever(), setting);
    for (const LeverCell& cell : document().levers().cells())
        window_->controls().showLever(cell.id);
    EXPECT_EQ(document().scenario().setting(someLever()), setting);
    EXPECT_EQ(document().history().count(), 1);
}

TEST_F(WindowTest, ResettingFromTheListOfDifferencesKeepsTheKeyboardThere) {
    document().setLeverValue(someLever(), someLever().maximum);
    document().setLeverValue(someLever(1), someLever(1).maximum);
    window_->actions().differences->trigger();
    QToolButton* reset = nullptr;
    for (auto* button : window_->findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Reset"))
            reset = button;
    ASSERT_TRUE(reset);
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    EXPECT_EQ(document().scenario().levers.size(), 1U);
    auto* focused = qobject_cast<QToolButton*>(QApplication::focusWidget());
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->text(), QStringLiteral("Reset"));
}

TEST_F(WindowTest, AShockIsPartOfTheScenarioAndCanBeUndone) {
    settleFan();
    const std::string shock = document().model().shocks().shocks().front().id;
    const auto before = plotted(window_->leftChart());
    window_->actions().shocks->trigger();
    auto* box =
        window_->findChild<QCheckBox*>(QStringLiteral("shock.") + QString::fromStdString(shock));
    ASSERT_TRUE(box && box->isVisible());
    box->click();
    settle();
    EXPECT_TRUE(document().scenario().shocks.contains(shock));
    EXPECT_NE(plotted(window_->leftChart()), before);
    window_->actions().undo->trigger();
    settle();
    EXPECT_FALSE(box->isChecked());
    EXPECT_EQ(plotted(window_->leftChart()), before);
}

TEST_F(WindowTest, DifferencesCanBeCopiedAsText) {
    const LeverCell& cell = someLever();
    dragTo(slider(cell), cell.maximum);
    window_->actions().copyDifferences->trigger();
    const QString text = QApplication::clipboard()->text();
    const LeverRow& row = *document().levers().row(cell.id.lever);
    EXPECT_TRUE(text.contains(QString::fromStdString(row.title)));
    EXPECT_TRUE(
        text.contains(QString::fromStdString(document().levers().actorName(cell.id.actor))));
    EXPECT_TRUE(text.contains(QStringLiteral("→")));
}

TEST_F(WindowTest, AltAndArrowsMoveTheKeyboardAcrossTheDeck) {
    const LeverCell& cell = someLever();
    slider(cell)->setFocus();
    QTest::keyClick(slider(cell), Qt::Key_Right, Qt::AltModifier);
    QWidget* right = QApplication::focusWidget();
    EXPECT_NE(right, slider(cell));
    EXPECT_EQ(slider(cell)->exactValue(), cell.baseline.value);
    QTest::keyClick(right, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), slider(cell));
}

TEST_F(WindowTest, UnfoldedLeversAndChartsAreRemembered) {
    deck().choose(true);
    const auto& charts = document().model().charts().charts();
    ASSERT_GE(charts.size(), 2U);
    const QString chart = QString::fromStdString(charts.back().id);
    window_->leftChart().setChart(chart);
    window_->close();
    openWindow();
    EXPECT_TRUE(deck().isUnfolded());
    EXPECT_EQ(window_->leftChart().chart(), chart);
}

TEST_F(WindowTest, MenusAreInOneCase) {
    // Those of the data, as the titles of charts, are sentences.
    const auto ofData = [](const QMenu* menu) {
        return menu->title() == QStringLiteral("&Left Chart") ||
               menu->title() == QStringLiteral("&Right Chart");
    };
    int checked = 0;
    for (QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) {
        if (ofData(menu))
            continue;
        for (const QAction* action : menu->actions())
            for (QString word :
                 action->text().remove(u'&').split(QRegularExpression(QStringLiteral("[ -]")))) {
                word.remove(u'…');
                if (word.size() < 4)
                    continue;
                EXPECT_FALSE(word.front().isLower()) << action->text().toStdString();
                ++checked;
            }
    }
    EXPECT_GT(checked, 40);
}

TEST_F(WindowTest, F6VisitsTheChartsTheHeadlineAndTheDeck) {
    QSet<QWidget*> visited;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window_.get(),
                        Qt::Key_F6);
        for (QWidget* area = QApplication::focusWidget(); area; area = area->parentWidget())
            visited << area;
    }
    EXPECT_TRUE(visited.contains(&window_->leftChart()));
    EXPECT_TRUE(visited.contains(&window_->rightChart()));
    EXPECT_TRUE(visited.contains(&deck()));
}

}  // namespace kyosei
