// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/scenarios/differences_panel.h"

#include <QAction>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class DifferencesPanelTest : public testing::Test {
protected:
    DifferencesPanelTest() {
        panel.resize(800, 300);
        panel.show();
    }
    /// The buttons that take a difference back, from the top.
    [[nodiscard]] QList<QToolButton*> resets() {
        QList<QToolButton*> found;
        for (auto* button : panel.findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(QStringLiteral("Reset ")) &&
                button->isVisibleTo(&panel))
                found << button;
        return found;
    }
    void move(std::size_t lever) {
        document.setLeverValue(someLever(lever), someLever(lever).maximum);
        settle();
    }
    /// Until what was replaced is gone.
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    Document document{sharedPolicyModel()};
    QAction copy{QStringLiteral("Copy")}, resetAll{QStringLiteral("All")};
    DifferencesPanel panel{document, &copy, &resetAll};
};

TEST_F(DifferencesPanelTest, SaysSoWhereNothingDiffers) {
    bool said = false;
    for (const auto* label : panel.findChildren<QLabel*>())
        said |= label->text().contains(QStringLiteral("Nothing differs"));
    EXPECT_TRUE(said);
    EXPECT_TRUE(resets().isEmpty());
}

TEST_F(DifferencesPanelTest, TakesBackOneThingAndLeavesTheOthers) {
    const std::string shock = policyModel().shocks().shocks().front().id;
    move(0);
    move(1);
    document.setShock(shock, 2030);
    PolicyRule rule;
    rule.watch = policyModel().shocks().rules().watched().front().id;
    rule.level = 40;
    rule.from = 2030;
    document.setRules({rule}, QStringLiteral("rule"));
    settle();
    ASSERT_EQ(resets().size(), 4);
    int steps = document.history().count();
    while (!resets().isEmpty()) {
        const auto before = resets().size();
        resets().last()->click();
        settle();
        EXPECT_EQ(resets().size(), before - 1);
        EXPECT_EQ(document.history().count(), ++steps) << "each can be undone by itself";
    }
    EXPECT_TRUE(document.scenario().isBaseline());
}

TEST_F(DifferencesPanelTest, KeepsTheKeyboardInTheListWhileItIsWorkedThrough) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    move(0);
    move(1);
    resets().first()->setFocus();
    QTest::keyClick(resets().first(), Qt::Key_Space);
    settle();
    ASSERT_EQ(resets().size(), 1);
    EXPECT_TRUE(resets().first()->hasFocus());
}

TEST_F(DifferencesPanelTest, IsUpToDateWhenItIsShownAgain) {
    panel.hide();
    move(0);
    panel.show();
    settle();
    EXPECT_EQ(resets().size(), 1);
}

}  // namespace
}  // namespace kyosei
