// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_thumb.h"
#include "ui/charts/workspace/drawing_queue.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class DrawingQueueTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&queue, &DrawingQueue::due, &queue,
                         [this](ChartThumb* thumb) { drawn.push_back(thumb); });
        QObject::connect(&queue, &DrawingQueue::emptied, &queue, [this] { ++emptied; });
    }
    void finish() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !queue.isBusy(); }, 5000));
    }
    ChartThumb a, b, c;
    DrawingQueue queue;
    std::vector<ChartThumb*> drawn;
    int emptied = 0;
};

TEST_F(DrawingQueueTest, DrawsEachOnceInOrderAndSaysWhenAllAre) {
    queue.add({&a, &b, &c});
    queue.add({&a, &b, &c});
    EXPECT_TRUE(drawn.empty()) << "nothing waits for them";
    finish();
    EXPECT_EQ(drawn, (std::vector<ChartThumb*>{&a, &b, &c}));
    EXPECT_EQ(emptied, 1);
}

TEST_F(DrawingQueueTest, LetsNoneStarveHoweverOftenAllAreAdded) {
    QObject::connect(&queue, &DrawingQueue::due, &queue, [this](ChartThumb*) {
        if (drawn.size() < 6)
            queue.add({&a, &b, &c});
    });
    queue.add({&a, &b, &c});
    finish();
    ASSERT_GE(drawn.size(), 6U);
    for (ChartThumb* thumb : {&a, &b, &c})
        EXPECT_EQ(std::count(drawn.begin(), drawn.begin() + 6, thumb), 2);
}

TEST_F(DrawingQueueTest, ForgetsWhatIsTakenAway) {
    queue.add({&a, &b});
    queue.remove(&a);
    finish();
    EXPECT_EQ(drawn, std::vector<ChartThumb*>{&b});
    queue.add({&c});
    queue.clear();
    finish();
    EXPECT_EQ(drawn.size(), 1U);
    EXPECT_EQ(emptied, 1) << "nothing was drawn the second time";
}

}  // namespace
}  // namespace kyosei
