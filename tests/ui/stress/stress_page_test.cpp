// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_data.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/assumptions/beliefs_panel.h"
#include "ui/run/results_model.h"
#include "ui/stress/calendar_pane.h"
#include "ui/stress/stress_page.h"
#include "ui/stress/stress_runs.h"
#include "ui/stress/stress_table.h"
#include "ui/stress/stress_words.h"
#include "ui/text/change_text.h"
#include "ui/window/actions.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace kyosei {
namespace {

class StressPageTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        openWindow();
        window_->resize(1280, 800);
        window_->show();
    }
    void open() {
        window_->actions().stress->trigger();
        page_ = window_->findChild<StressPage*>();
        ASSERT_NE(page_, nullptr);
        ASSERT_TRUE(page_->isVisible());
    }
    void moveSomething(std::size_t skip = 0) {
        const LeverCell& cell = someLever(skip);
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        document().setLever(cell, setting);
    }
    [[nodiscard]] bool tested() const {
        return QTest::qWaitFor(
            [&] {
                return page_->test() && page_->test()->isWhole() &&
                       page_->test()->request.scenario.levers == document().scenario().levers;
            },
            kPatience);
    }
    /// Without headings.
    [[nodiscard]] static std::size_t linesOf(const StressTable& table) {
        std::size_t lines = 0;
        for (int i = 0; i < table.topLevelItemCount(); ++i)
            lines += table.topLevelItem(i)->data(0, StressTable::placeRole).isValid() ? 1 : 0;
        return lines;
    }
    [[nodiscard]] bool says(const QString& text) const {
        return std::ranges::any_of(page_->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    StressPage* page_ = nullptr;
};

TEST_F(StressPageTest, SaysWhatToDoWhileNothingIsChanged) {
    open();
    EXPECT_TRUE(says(QStringLiteral("Nothing is changed yet")));
    EXPECT_EQ(page_->test(), nullptr);
    EXPECT_FALSE(page_->table().isVisible());
    document().setShock("korean_war", 2030);  // a shock is no package
    QTest::qWait(500);
    EXPECT_EQ(page_->test(), nullptr);
}

TEST_F(StressPageTest, ShowsTheNumbersOfTheLibrary) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    const auto expected = stress::testPackage(*ensemble(), {document().scenario(), {}}).value();
    page_->choose(4, 2045);
    const StressTable& table = page_->table();
    const std::size_t time = expected->timeOf(2045);
    const ChangeScale& scale = expected->outputs[4].changes;
    std::size_t seen = 0;
    for (int i = 0; i < table.topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = table.topLevelItem(i);
        const QVariant place = item->data(0, StressTable::placeRole);
        if (!place.isValid())
            continue;
        ++seen;
        const auto c = static_cast<std::size_t>(place.toULongLong());
        const Change& change = expected->cases[c].numbers[4].difference[time];
        EXPECT_EQ(item->text(StressTable::difference), changeNumber(change, scale));
        EXPECT_EQ(item->text(StressTable::bar), likelyChange(change, scale));
        if (c > 0) {
            EXPECT_EQ(
                item->text(StressTable::verdict),
                verdictWord(expected->verdict(4, c, time), classify(change, scale.thresholds)));
        }
    }
    EXPECT_EQ(seen, expected->cases.size());
    EXPECT_TRUE(says(answerOf(*expected, 4, time).first));
}

TEST_F(StressPageTest, FillsLineByLineAndAnswersWhenAllHaveRun) {
    moveSomething();
    open();
    std::vector<std::ptrdiff_t> filled;
    QObject::connect(
        page_->findChild<StressRuns*>(), &StressRuns::tested, page_,
        [&](const stress::StressTestPointer& test) {
            filled.push_back(std::ranges::count_if(test->cases, &stress::StressCase::hasRun));
            EXPECT_EQ(says(QStringLiteral("The answer comes with the last")), !test->isWhole());
            EXPECT_EQ(linesOf(page_->table()), test->cases.size());
        });
    ASSERT_TRUE(tested());
    EXPECT_GT(filled.size(), 1U) << "shown before all have run";
    EXPECT_TRUE(std::ranges::is_sorted(filled));
}

TEST_F(StressPageTest, StaysWhereSomebodyHasScrolledTo) {
    window_->resize(1280, 620);
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    QScrollBar& bar = *page_->table().verticalScrollBar();
    ASSERT_GT(bar.maximum(), 0);
    bar.setValue(bar.maximum() / 2);
    const int place = bar.value();
    QObject::connect(page_->findChild<StressRuns*>(), &StressRuns::tested, page_,
                     [&] { EXPECT_EQ(bar.value(), place); });
    moveSomething(1);
    ASSERT_TRUE(tested());
    EXPECT_EQ(bar.value(), place);
}

TEST_F(StressPageTest, GoesOnWhenItIsToldAgainOfWhatItTests) {
    moveSomething();
    open();
    std::ptrdiff_t seen = 0;
    QObject::connect(page_->findChild<StressRuns*>(), &StressRuns::tested, page_,
                     [&](const stress::StressTestPointer& test) {
                         const auto run =
                             std::ranges::count_if(test->cases, &stress::StressCase::hasRun);
                         EXPECT_GE(run, seen) << "begun again";
                         seen = run;
                         page_->setScenario(document().scenario());
                     });
    ASSERT_TRUE(tested());
    const std::string& shock = policyModel().shocks().shocks().front().id;
    document().setShock(shock, stress::kShockYear);
    EXPECT_TRUE(page_->test()->isWhole()) << "it has been tried in that year";
}

TEST_F(StressPageTest, ShowsNothingOfAScenarioThatWasTakenBackMeanwhile) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    const stress::StressTestPointer first = page_->test();
    auto* runs = page_->findChild<StressRuns*>();
    moveSomething(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs->isTesting(); }, kPatience));
    document().history().undo();
    EXPECT_EQ(page_->test(), first) << "at once";
    EXPECT_FALSE(runs->isTesting());
    QTest::qWait(1000);
    EXPECT_EQ(page_->test(), first);
}

TEST_F(StressPageTest, GoesFromCaseToCaseByKeysAndOverHeadings) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    StressTable& table = page_->table();
    EXPECT_EQ(table.chosen(), 0U);
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_NE(table.chosen(), 0U);
    EXPECT_TRUE(says(caseName(page_->test()->cases[table.chosen()])));
    QTest::keyClick(&table, Qt::Key_Up);
    EXPECT_EQ(table.chosen(), 0U);
    for (std::size_t i = 1; i < page_->test()->cases.size(); ++i)
        QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(table.currentItem(), table.topLevelItem(table.topLevelItemCount() - 1));
}

TEST_F(StressPageTest, PutsACaseIntoTheScenarioAsOneStep) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    const stress::StressTestPointer before = page_->test();
    QTest::keyClick(&page_->table(), Qt::Key_Down);
    const stress::StressCase one = before->cases[page_->table().chosen()];
    ASSERT_EQ(one.kind, stress::StressCase::Kind::shock);
    QTest::mouseClick(page_->findChild<QPushButton*>(QStringLiteral("putCase")), Qt::LeftButton);
    EXPECT_EQ(document().scenario().shocks.at(one.id), one.year);
    EXPECT_EQ(page_->test(), before) << "it has been tried in that year";
    document().history().undo();
    EXPECT_TRUE(document().scenario().shocks.empty());
    emit page_->calendarWanted({{"pandemic", 2031}, {"korean_war", 2033}});
    EXPECT_EQ(document().scenario().shocks.size(), 2U);
    EXPECT_FALSE(document().scenario().levers.empty());
    document().history().undo();
    EXPECT_TRUE(document().scenario().shocks.empty());
}

TEST_F(StressPageTest, BelievesASchoolAndFollowsTheScenario) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    const auto& views = policyModel().data().worldViews()->views();
    stress::StressCase school{stress::StressCase::Kind::school, views[1].id, views[1].title, 0, {}};
    emit page_->caseWanted(school);
    EXPECT_EQ(window_->findChild<BeliefsPanel*>()->positions()[2], 100);
    document().resetAll();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page_->test() == nullptr; }, kPatience));
    EXPECT_TRUE(says(QStringLiteral("Nothing is changed yet")));
    QTest::keyClick(page_, Qt::Key_Escape);
    EXPECT_FALSE(page_->isVisible());
    EXPECT_FALSE(window_->actions().stress->isChecked());
}

TEST_F(StressPageTest, TellsNothingWhileAPredictionHidesResults) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    page_->setHidden(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return page_->test() == nullptr; }, kPatience));
    QTest::qWait(600);
    EXPECT_FALSE(page_->table().isVisible());
    EXPECT_TRUE(says(QStringLiteral("Results are hidden")));
}

TEST_F(StressPageTest, IsOpenedBesideTheShocks) {
    window_->actions().shocks->trigger();
    auto* button = window_->findChild<QPushButton*>(QStringLiteral("testPackage"));
    ASSERT_NE(button, nullptr);
    button->click();
    EXPECT_TRUE(window_->findChild<StressPage*>()->isVisible());
    button->click();
    EXPECT_TRUE(window_->findChild<StressPage*>()->isVisible());
}

TEST_F(StressPageTest, DrawsCalendarsAndStopsDrawingThem) {
    moveSomething();
    open();
    ASSERT_TRUE(tested());
    auto* pane = page_->findChild<CalendarPane*>();
    auto* start = pane->findChild<QPushButton*>(QStringLiteral("drawCalendars"));
    start->click();
    EXPECT_EQ(start->text(), QStringLiteral("Stop"));
    start->click();
    EXPECT_NE(start->text(), QStringLiteral("Stop"));
    EXPECT_EQ(page_->calendars(), nullptr);
}

}  // namespace
}  // namespace kyosei
