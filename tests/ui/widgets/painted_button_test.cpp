// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_button.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class WhiteButton : public PaintedButton {
public:
    WhiteButton() {
        resize(40, 20);
        show();
    }
    [[nodiscard]] QSize sizeHint() const override { return {40, 20}; }
    /// Everything but white in the picture.
    [[nodiscard]] int marks() {
        const QImage picture = grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                found += picture.pixelColor(x, y) != Qt::white ? 1 : 0;
        return found;
    }

protected:
    void paintContent(QPainter& painter) override { painter.fillRect(rect(), Qt::white); }
};

TEST(PaintedButton, IsPressedByMouseSpaceAndEnter) {
    WhiteButton button;
    const QSignalSpy pressed(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_A})
        QTest::keyClick(&button, key);
    EXPECT_EQ(pressed.size(), 4) << "a letter does not press it";
}

TEST(PaintedButton, HasARingWhileItHasTheKeyboard) {
    WhiteButton button;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&button));
    button.clearFocus();
    EXPECT_EQ(button.marks(), 0);
    button.setFocus();
    ASSERT_TRUE(button.hasFocus());
    EXPECT_GT(button.marks(), 2 * 40);
}

}  // namespace
}  // namespace kyosei
