// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/places_fixture.h"
#include "ui/places/money_view.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(MoneyViewTest, GoesThroughTheReceiversByKeyboardAndSaysWhoseNumbersTheyAre) {
    MoneyView view;
    view.resize(400, 200);
    MoneyPaths paths;
    paths.gates = {{}};
    MoneyFlows flows;
    flows.given = {{"NOR", 4}};
    flows.arrives = {{"SUD", 1}, {"OST", 2}};
    flows.heldBack = {1};
    view.setFlows(*placesModel(), paths, flows);
    EXPECT_TRUE(view.summary().contains(QStringLiteral("central values")));
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QSignalSpy wanted(&view, &MoneyView::placeRequested);
    const auto pressed = [&] {
        QTest::keyClick(&view, Qt::Key_Return);
        return wanted.isEmpty() ? QString() : wanted.takeLast().front().toString();
    };
    EXPECT_EQ(pressed(), QStringLiteral("OST")) << "the largest first";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(pressed(), QStringLiteral("SUD"));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(pressed(), QString()) << "what is held back is nowhere";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(pressed(), QStringLiteral("OST"));
    EXPECT_TRUE(view.accessibleName().contains(QStringLiteral("2.0")))
        << qPrintable(view.accessibleName());
}

}  // namespace
}  // namespace kyosei
