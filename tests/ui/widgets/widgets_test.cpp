// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/deck_panel.h"
#include "ui/widgets/edit_coalescer.h"
#include "ui/widgets/element_selector.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/focus_areas.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(ElidedLabel, HasItsWholeTextInTheTipAsSoonAsItDoesNotFit) {
    ElidedLabel label;
    const QString text = QStringLiteral("one two three four five six seven eight nine ten");
    label.setText(text);
    label.resize(5000, 100);
    label.show();
    EXPECT_EQ(label.toolTip(), QString());
    EXPECT_EQ(label.heightForWidth(5000), label.fontMetrics().lineSpacing());
    label.resize(label.fontMetrics().horizontalAdvance(QStringLiteral("three four ")), 100);
    EXPECT_EQ(label.toolTip(), text);
    EXPECT_EQ(label.accessibleName(), text) << "a screen reader has no room to run out of";
    EXPECT_EQ(label.heightForWidth(label.width()), 2 * label.fontMetrics().lineSpacing())
        << "two lines at most";
    label.setMaximumLines(20);
    EXPECT_EQ(label.toolTip(), QString()) << "now all of it is in sight";
}

TEST(EditCoalescer, MakesOneGestureOfABurst) {
    EditCoalescer coalescer(nullptr);
    QSignalSpy started(&coalescer, &EditCoalescer::started);
    QSignalSpy ended(&coalescer, &EditCoalescer::ended);
    coalescer.touch();
    coalescer.touch();
    coalescer.touch();
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(ended.count(), 0);
    coalescer.end();
    coalescer.end();
    EXPECT_EQ(ended.count(), 1);
    coalescer.touch();
    EXPECT_EQ(started.count(), 2);
    EXPECT_TRUE(ended.wait(kPatience)) << "a pause ends it too";
    EXPECT_EQ(ended.count(), 2);
}

TEST(SpinBox, TellsWhatIsTypedAndNotWhatIsShown) {
    CoalescingSpinBox box(CoalescingSpinBox::Kind::number);
    QSignalSpy edited(&box, &CoalescingSpinBox::edited);
    QSignalSpy started(&box, &CoalescingSpinBox::editStarted);
    box.setDecimalPlaces(1);
    box.setLimits(10, 90);
    box.showValue(40);
    EXPECT_EQ(edited.count(), 0);
    box.show();
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Up);
    QTest::keyClick(&box, Qt::Key_Up);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_EQ(edited[1][0].toDouble(), 42);
    EXPECT_EQ(started.count(), 1) << "one gesture, one step to undo";
}

TEST(SpinBox, ShowsYearsWithoutDecimalsUnlessTheyHaveSome) {
    const CoalescingSpinBox years(CoalescingSpinBox::Kind::years);
    EXPECT_EQ(years.textFromValue(2030), QStringLiteral("2030"));
    EXPECT_EQ(years.textFromValue(2030.5), QStringLiteral("2030.50"));
}

TEST(SpinBox, LeavesUndoToTheScenario) {
    CoalescingSpinBox box(CoalescingSpinBox::Kind::number);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.accept();
    QApplication::sendEvent(&box, &undo);
    EXPECT_FALSE(undo.isAccepted());
}

TEST(ElementSelector, ChoosesByElementAndShowsTheName) {
    ElementSelector selector;
    selector.setElements({{QStringLiteral("Japan"), QStringLiteral("JPN")},
                          {QStringLiteral("Mongolia"), QStringLiteral("MNG")}},
                         QStringLiteral("MNG"));
    EXPECT_EQ(selector.currentText(), QStringLiteral("Mongolia"));
    EXPECT_EQ(selector.currentData().toString(), QStringLiteral("MNG"));
    selector.setElements({{QStringLiteral("Japan"), QStringLiteral("JPN")}}, QStringLiteral("MNG"));
    EXPECT_EQ(selector.currentText(), QStringLiteral("Japan")) << "the first if there is no such";
    EXPECT_FALSE(selector.accessibleName().isEmpty());
}

TEST(DeckPanel, IsClosedByItsButtonAndByEscape) {
    DeckPanel panel(QStringLiteral("Budget"));
    QSignalSpy closed(&panel, &DeckPanel::closed);
    EXPECT_EQ(panel.accessibleName(), QStringLiteral("Budget"));
    auto* close = panel.findChild<QToolButton*>(QStringLiteral("closePanel"));
    ASSERT_NE(close, nullptr);
    EXPECT_EQ(close->accessibleName(), QStringLiteral("Back to the levers"));
    close->click();
    QTest::keyClick(&panel, Qt::Key_Escape);
    QTest::keyClick(&panel, Qt::Key_A);
    EXPECT_EQ(closed.count(), 2);
}

class FocusAreas : public testing::Test {
protected:
    void SetUp() override {
        for (QWidget*& area : areas_) {
            area = new QWidget(&window_);
            auto* inside = new QVBoxLayout(area);
            inside->addWidget(new QPushButton(area));
            inside->addWidget(new QPushButton(area));
            layout_.addWidget(area);
        }
        window_.show();
        window_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
        buttonsOf(0)[1]->setFocus();
    }
    [[nodiscard]] QList<QPushButton*> buttonsOf(qsizetype area) const {
        return areas_[area]->findChildren<QPushButton*>();
    }

    QWidget window_;
    QVBoxLayout layout_{&window_};
    QList<QWidget*> areas_{nullptr, nullptr, nullptr};
};

TEST_F(FocusAreas, GoRoundInBothDirections) {
    for (const qsizetype next : {1, 2, 0, 1}) {
        focusNextArea(areas_, true);
        EXPECT_EQ(QApplication::focusWidget(), buttonsOf(next)[0]);
    }
    for (const qsizetype next : {0, 2, 1}) {
        focusNextArea(areas_, false);
        EXPECT_EQ(QApplication::focusWidget(), buttonsOf(next)[0]);
    }
}

TEST_F(FocusAreas, PassOverWhatCannotTakeTheKeyboard) {
    areas_[1]->hide();
    focusNextArea(areas_, true);
    EXPECT_EQ(QApplication::focusWidget(), buttonsOf(2)[0]);
    areas_[1]->show();
    for (QPushButton* button : buttonsOf(1))
        button->setEnabled(false);
    focusNextArea(areas_, false);
    EXPECT_EQ(QApplication::focusWidget(), buttonsOf(0)[0]);
    buttonsOf(2)[0]->setEnabled(false);
    focusNextArea(areas_, true);
    EXPECT_EQ(QApplication::focusWidget(), buttonsOf(2)[1]) << "the first that can";
}

TEST(MessageBar, KeepsTheNewestThreeAndOneOfAKey) {
    MessageBar bar;
    EXPECT_TRUE(bar.isHidden());
    const auto say = [&](const QString& key, const QString& text) {
        bar.show(Message{key, Severity::note, text, {}, {}});
    };
    say(QStringLiteral("a"), QStringLiteral("One."));
    say(QStringLiteral("b"), QStringLiteral("Two."));
    say(QStringLiteral("a"), QStringLiteral("One again."));
    EXPECT_EQ(bar.texts().join(u' '), QStringLiteral("Two. One again."));
    say(QStringLiteral("c"), QStringLiteral("Three."));
    say(QStringLiteral("d"), QStringLiteral("Four."));
    EXPECT_EQ(bar.texts().join(u' '), QStringLiteral("One again. Three. Four."));
    EXPECT_FALSE(bar.isHidden());
    for (const char* key : {"a", "c", "d", "unknown"})
        bar.dismiss(QString::fromLatin1(key));
    EXPECT_TRUE(bar.texts().isEmpty());
    EXPECT_TRUE(bar.isHidden()) << "it takes no room when there is nothing to say";
}

}  // namespace
}  // namespace kyosei
