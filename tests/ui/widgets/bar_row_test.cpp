// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_row.h"

#include <QPainter>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class RedBar : public BarRow {
public:
    explicit RedBar(double value, QWidget* parent = nullptr) : BarRow(parent), value_(value) {
        setAxis(-10, 30);
    }
    [[nodiscard]] QSize sizeHint() const override { return {400, 20}; }
    /// First and last red column.
    [[nodiscard]] std::pair<int, int> columns() {
        resize(sizeHint());
        const QImage picture = grab().toImage();
        std::pair<int, int> ends{-1, -1};
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelColor(x, 3) == QColor(Qt::red)) {
                ends.first = ends.first < 0 ? x : ends.first;
                ends.second = x;
            }
        return ends;
    }

protected:
    void paintContent(QPainter& painter) override {
        paintBar(painter, QRectF(0, 2, 400, 16), {value_, {}, Qt::red});
    }

private:
    double value_;
};

TEST(BarRow, IsDrawnFromZeroToTheValue) {
    // 400 pixels for -10 to 30: zero is at 100, ten to the pixel.
    const auto [left, right] = RedBar(20).columns();
    EXPECT_NEAR(left, 101, 2);
    EXPECT_NEAR(right, 299, 2);
    const auto [low, high] = RedBar(-5).columns();
    EXPECT_NEAR(low, 50, 2);
    EXPECT_NEAR(high, 99, 2);
}

TEST(BarRow, WhatIsBeyondTheAxisEndsThere) {
    EXPECT_NEAR(RedBar(1000).columns().second, 399, 2);
    EXPECT_NEAR(RedBar(-1000).columns().first, 0, 2);
}

TEST(BarRow, UpAndDownGoToTheNextRow) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto *first = new RedBar(1), *second = new RedBar(2);
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(second, Qt::Key_Up);
    EXPECT_TRUE(first->hasFocus());
}

}  // namespace
}  // namespace kyosei
