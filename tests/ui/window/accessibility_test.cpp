// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/language_guard.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_cell_view.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_slider.h"
#include "ui/window/actions.h"
#include "ui/window/control_area.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <map>

namespace kyosei {

namespace {

bool inTabOrder(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

void expectNames(const QWidget& top) {
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        // The line inside a number box speaks through the box.
        if (!inTabOrder(widget) || !widget->isVisible() || widget->focusProxy())
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(interface);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName())
            << " in " << widget->parentWidget()->metaObject()->className();
    }
}

}  // namespace

TEST_F(WindowTest, EverythingThatTakesTheKeyboardHasAName) {
    deck().setUnfolded(true);
    expectNames(*window_);
    window_->controls().showLever(someLever().id);
    expectNames(*window_);
    const Actions& actions = window_->actions();
    for (QAction* shown :
         {actions.differences, actions.shocks, actions.rules, actions.assumptions, actions.budget,
          actions.timeMachine, actions.predict, actions.grid, actions.search, actions.stress}) {
        shown->trigger();
        settle();
        expectNames(*window_);
    }
}

TEST_F(WindowTest, NoTwoActionsShareAKey) {
    std::map<QString, QString> owners;
    for (const QAction* action : window_->actions().findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const auto [owner, first] = owners.emplace(key.toString(), action->text());
            EXPECT_TRUE(first) << qPrintable(key.toString()) << ": " << qPrintable(action->text())
                               << " and " << qPrintable(owner->second);
        }
    }
    EXPECT_GT(owners.size(), 20U);
}

namespace {

/// In this menu and those inside it; returns how many menus have keys.
int expectOwnKeys(const QMenu& menu) {
    static const QRegularExpression key(QStringLiteral("&([A-Za-z])"));
    int menus = 0;
    std::map<QString, QString> owners;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            menus += expectOwnKeys(*action->menu());
        const QRegularExpressionMatch match = key.match(action->text());
        if (!match.hasMatch())
            continue;
        const auto [owner, first] = owners.emplace(match.captured(1).toUpper(), action->text());
        EXPECT_TRUE(first) << qPrintable(menu.title()) << ": " << qPrintable(action->text())
                           << " and " << qPrintable(owner->second);
    }
    return menus + (owners.empty() ? 0 : 1);
}

}  // namespace

TEST_F(WindowTest, NoTwoEntriesOfAMenuShareALetter) {
    const LanguageGuard guard;
    for (const char* language : {"en", "ja"}) {
        useLanguage(QLatin1String(language));
        openWindow();
        int menus = 0;
        for (const QAction* top : window_->menuBar()->actions())
            menus += expectOwnKeys(*top->menu());
        EXPECT_GE(menus, 8) << language;
    }
    closeWindow();
}

TEST_F(WindowTest, TabReachesEveryLeverRowByRow) {
    deck().setUnfolded(true);
    std::vector<QWidget*> reached;
    deck().focusDeck();
    QWidget* first = QApplication::focusWidget();
    for (int i = 0; i < 500; ++i) {
        reached.push_back(QApplication::focusWidget());
        QTest::keyClick(reached.back(), Qt::Key_Tab);
        if (QApplication::focusWidget() == first)
            break;
    }
    std::vector<QWidget*> levers;
    std::copy_if(reached.begin(), reached.end(), std::back_inserter(levers), [](QWidget* widget) {
        return qobject_cast<LeverSlider*>(widget) &&
               widget->objectName().startsWith(QStringLiteral("lever."));
    });
    const auto& cells = deck().cells();
    ASSERT_EQ(levers.size(), cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        EXPECT_EQ(levers[i], cells[i]->slider());
}

TEST_F(WindowTest, ASliderTellsItsWordAndValue) {
    const LeverCell& cell = someLever();
    dragTo(slider(cell), cell.maximum);
    const QString told = slider(cell)->accessibleDescription();
    EXPECT_TRUE(told.contains(
        QString::fromStdString(std::string(LeverTable::bandLabel(cell, cell.maximum)))));
}

TEST_F(WindowTest, NothingThatIsReadOutHasMarkup) {
    deck().setUnfolded(true);
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || !widget->isVisible())
            continue;
        for (const auto text : {QAccessible::Name, QAccessible::Description})
            EXPECT_FALSE(Qt::mightBeRichText(spoken->text(text))) << qPrintable(spoken->text(text));
    }
}

TEST_F(WindowTest, NoButtonOrLabelIsNarrowerThanItsText) {
    const auto check = [this](const char* where) {
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QToolButton*>(widget);
            const auto* push = qobject_cast<QPushButton*>(widget);
            const bool free = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
            if (!widget->isVisible() || free || (label && label->wordWrap()))
                continue;
            if (button && button->toolButtonStyle() == Qt::ToolButtonIconOnly &&
                !button->icon().isNull())
                continue;
            QString text = label ? label->text() : button ? button->text() : QString();
            if (push)
                text = push->text();
            text.remove(u'&');
            EXPECT_GE(widget->width(), widget->fontMetrics().horizontalAdvance(text))
                << where << ": " << widget->metaObject()->className() << " in "
                << widget->parentWidget()->metaObject()->className() << ": " << qPrintable(text);
        }
    };
    check("deck");
    window_->controls().showLever(someLever().id);
    QTest::qWait(1);
    check("details");
    window_->actions().differences->trigger();
    QTest::qWait(1);
    check("differences");
    window_->actions().shocks->trigger();
    QTest::qWait(1);
    check("shocks");
}

TEST_F(WindowTest, NothingScrollsSidewaysAndTheDeckFitsTheSmallestScreen) {
    EXPECT_LE(window_->width(), 1280);
    EXPECT_LE(window_->height(), 720);
    for (LeverCellView* view : deck().cells()) {
        if (!view->isVisible())
            continue;
        const QPoint corner = view->mapTo(window_.get(), QPoint(view->width(), view->height()));
        EXPECT_LE(corner.x(), window_->width());
        EXPECT_LE(corner.y(), window_->height());
    }
}

/// With type twice as large as usual.
class LargeTypeTest : public WindowTest {
protected:
    void SetUp() override {
        QFont large = before_;
        large.setPointSizeF(2 * before_.pointSizeF());
        QApplication::setFont(large);
        WindowTest::SetUp();
    }
    void TearDown() override {
        WindowTest::TearDown();
        QApplication::setFont(before_);
    }
    QFont before_ = QApplication::font();
};

TEST_F(LargeTypeTest, LeversAreInSightOnAUsualScreen) {
    window_->resize(1920, 1040);
    QTest::qWait(20);
    EXPECT_LE(window_->height(), 1040) << "no part keeps the window from fitting";
    int inSight = 0;
    for (LeverCellView* view : deck().cells()) {
        const QPoint corner = view->mapTo(window_.get(), QPoint(0, view->height()));
        inSight += !view->visibleRegion().isEmpty() && corner.y() <= window_->height();
    }
    EXPECT_GE(inSight, 14) << "two rows at least";
    window_->controls().showLever(someLever().id);
    QTest::qWait(20);
    EXPECT_LE(window_->height(), 1040);
}

}  // namespace kyosei
