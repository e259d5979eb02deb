// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deck_panel.h"
#include "ui/window/lower_pane.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// A panel with a button as its content, which takes the keyboard when it is shown.
class ButtonPanel : public DeckPanel {
public:
    explicit ButtonPanel(const QString& title) : DeckPanel(title) {
        body()->addWidget(&first);
        body()->addWidget(&second);
    }
    [[nodiscard]] int wantedHeight() const override { return wanted; }
    QPushButton first, second;
    int wanted = 0;

protected:
    void showEvent(QShowEvent* event) override {
        DeckPanel::showEvent(event);
        second.setFocus();
    }
};

class LowerPaneTest : public testing::Test {
protected:
    void SetUp() override {
        action.setCheckable(true);
        above->setMinimumHeight(200);
        splitter.addWidget(above);
        splitter.addWidget(pane);
        splitter.setHandleWidth(0);
        pane->setDeck(*deck, [this] { return wanted; });
        pane->addPanel(*panel, &action);
        pane->addPanel(*other);
        splitter.resize(400, 600);
        splitter.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&splitter));
    }
    int wanted = 250;
    QAction action;
    QSplitter splitter{Qt::Vertical};
    QWidget* above = new QWidget;
    LowerPane* pane = new LowerPane;
    QWidget* deck = new QWidget;
    ButtonPanel* panel = new ButtonPanel(QStringLiteral("One"));
    ButtonPanel* other = new ButtonPanel(QStringLiteral("Other"));
};

TEST_F(LowerPaneTest, AnActionShowsItsPanelAndBringsTheDeckBack) {
    EXPECT_EQ(pane->currentWidget(), deck);
    action.trigger();
    EXPECT_EQ(pane->currentWidget(), panel);
    EXPECT_TRUE(action.isChecked());
    action.trigger();
    EXPECT_EQ(pane->currentWidget(), deck);
    EXPECT_FALSE(action.isChecked());
}

TEST_F(LowerPaneTest, TheActionFollowsWhateverElseIsShown) {
    pane->showPanel(*panel);
    EXPECT_TRUE(action.isChecked());
    pane->showPanel(*other);
    EXPECT_FALSE(action.isChecked());
}

TEST_F(LowerPaneTest, EscapeGoesBackToTheDeckAndTellsFromWhere) {
    const QWidget* from = nullptr;
    QObject::connect(pane, &LowerPane::deckShown, pane,
                     [&](const QWidget* before) { from = before; });
    pane->showPanel(*panel);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(pane->currentWidget(), deck);
    EXPECT_EQ(from, panel);
    pane->showDeck();
    EXPECT_EQ(from, deck);
}

TEST_F(LowerPaneTest, AShownPanelHasTheKeyboardWhereItWantsItOrInFront) {
    pane->showPanel(*panel, LowerPane::Focus::own);
    EXPECT_EQ(QApplication::focusWidget(), &panel->second);
    pane->showPanel(*other);
    EXPECT_TRUE(other->isAncestorOf(QApplication::focusWidget()));
    EXPECT_NE(QApplication::focusWidget(), &other->second);
}

TEST_F(LowerPaneTest, TheDeckGetsItsHeightAsFarAsTheChartsLeaveIt) {
    pane->fit(splitter, 200);
    EXPECT_EQ(pane->height(), 250);
    wanted = 590;
    pane->fit(splitter, 200);
    EXPECT_EQ(above->height(), 200);
    EXPECT_EQ(pane->height(), 400);
    wanted = 10;
    pane->setMinimumHeight(300);
    pane->fit(splitter, 200);
    EXPECT_EQ(pane->height(), 300);
}

TEST_F(LowerPaneTest, APanelThatWantsMoreGetsItAndTheDeckItsOwnAgain) {
    QObject::connect(pane, &LowerPane::heightWanted, pane, [this] { pane->fit(splitter, 200); });
    pane->fit(splitter, 200);
    other->wanted = 350;
    pane->showPanel(*other);
    EXPECT_EQ(pane->height(), 350);
    pane->showDeck();
    EXPECT_EQ(pane->height(), 250);
}

TEST_F(LowerPaneTest, AssistiveTechnologySeesOnlyWhatIsShown) {
    pane->showPanel(*panel);
    pane->showDeck();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(pane);
    ASSERT_TRUE(spoken);
    ASSERT_EQ(spoken->childCount(), 1);
    EXPECT_EQ(spoken->child(0)->object(), deck);
    pane->showPanel(*panel);
    ASSERT_EQ(spoken->childCount(), 1);
    EXPECT_EQ(spoken->child(0)->object(), panel);
    EXPECT_EQ(spoken->indexOfChild(QAccessible::queryAccessibleInterface(panel)), 0);
    EXPECT_EQ(spoken->indexOfChild(QAccessible::queryAccessibleInterface(deck)), -1);
}

TEST_F(LowerPaneTest, AnotherPaneCanShowTheSame) {
    LowerPane second;
    QWidget secondDeck;
    ButtonPanel one(QStringLiteral("One")), two(QStringLiteral("Two"));
    second.setDeck(secondDeck, [] { return 0; });
    second.addPanel(one);
    second.addPanel(two);
    pane->showPanel(*other);
    second.showAs(*pane);
    EXPECT_EQ(second.currentWidget(), &two);
}

}  // namespace
}  // namespace kyosei
