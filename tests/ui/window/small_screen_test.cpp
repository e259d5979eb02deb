// SPDX-License-Identifier: GPL-3.0-or-later
// Screens that are small, or magnified so that little fits on them: the window is never larger.
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_slider.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/control_area.h"

#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <ostream>

namespace kyosei {
namespace {

/// A screen and how much it magnifies.
struct Magnified {
    int width, height;
    double scale;
    /// What is left for a window inside its frame, as widgets count.
    [[nodiscard]] QSize room() const {
        return {static_cast<int>(width / scale) - 10, static_cast<int>(height / scale) - 40};
    }
};

void PrintTo(const Magnified& screen, std::ostream* out) {
    *out << screen.width << " x " << screen.height << " at " << screen.scale;
}

class SmallScreen : public WindowTest, public testing::WithParamInterface<Magnified> {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window_->resize(GetParam().room());
        settle();
    }
    [[nodiscard]] QScrollArea& page() const {
        return *qobject_cast<QScrollArea*>(window_->centralWidget());
    }
};

TEST_P(SmallScreen, HoldsTheWindowWhateverIsOpen) {
    const QSize room = GetParam().room();
    EXPECT_EQ(window_->size(), room);
    const Actions& actions = window_->actions();
    for (QAction* action : {actions.unfoldLevers, actions.differences, actions.shocks,
                            actions.assumptions, actions.budget, actions.timeMachine,
                            actions.predict, actions.why, actions.grid, actions.twoCharts}) {
        action->trigger();
        settle();
        EXPECT_EQ(window_->size(), room) << action->text().toStdString();
    }
    window_->controls().showLever(someLever().id);
    settle();
    EXPECT_EQ(window_->size(), room) << "details of a lever";
}

TEST_P(SmallScreen, ShowsWhatHasTheKeyboard) {
    QApplication::setActiveWindow(window_.get());
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window_.get(),
                        Qt::Key_Tab);
        QTest::qWait(1);
        const QWidget* now = QApplication::focusWidget();
        ASSERT_TRUE(now);
        EXPECT_FALSE(now->visibleRegion().isEmpty())
            << now->metaObject()->className() << ' ' << now->accessibleName().toStdString();
    }
}

TEST_P(SmallScreen, ScrollsSidewaysOnlyWhereItMust) {
    const QSize room = GetParam().room();
    if (room.width() < 900)
        GTEST_SKIP() << "levers beside each other need more";
    EXPECT_EQ(page().horizontalScrollBar()->maximum(), 0);
    if (room.height() < 530)
        return;
    EXPECT_EQ(page().verticalScrollBar()->maximum(), 0);
    int rows = 0;
    for (const LeverRow& row : policyModel().levers().rows()) {
        if (!row.inSight || rows == 3)
            continue;
        ++rows;
        for (const auto& index : row.cells)
            if (index) {
                const LeverSlider* lever = slider(policyModel().levers().cells()[*index]);
                EXPECT_GE(lever->visibleRegion().boundingRect().height(), lever->height() * 3 / 4)
                    << row.title;
            }
    }
}

TEST_P(SmallScreen, AMessageTakesItsRoomFromTheCharts) {
    if (GetParam().room().height() < 640)
        GTEST_SKIP() << "there is not so much room";
    messages().show({QStringLiteral("test"),
                     Severity::note,
                     QStringLiteral("A message that has to be wrapped. ").repeated(12),
                     {},
                     {}});
    settle();
    EXPECT_EQ(page().verticalScrollBar()->maximum(), 0);
}

INSTANTIATE_TEST_SUITE_P(Screens, SmallScreen,
                         testing::Values(Magnified{1280, 720, 1}, Magnified{1280, 720, 1.25},
                                         Magnified{1280, 720, 1.5}, Magnified{1280, 720, 2},
                                         Magnified{1366, 768, 1}, Magnified{1366, 768, 1.25},
                                         Magnified{1366, 768, 1.5}, Magnified{1366, 768, 2},
                                         Magnified{1920, 1080, 1}, Magnified{1920, 1080, 1.25},
                                         Magnified{1920, 1080, 1.5}, Magnified{1920, 1080, 2}));

}  // namespace
}  // namespace kyosei
