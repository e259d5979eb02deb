// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/run/yardstick_model.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(YardstickModel, IsWorkedOutOncePerWeights) {
    YardstickModel model([] { return ensemble(); });
    QSignalSpy changed(&model, &YardstickModel::changed);
    EXPECT_EQ(model.yardstick(), nullptr) << "nobody asked";
    model.ask({});
    model.ask({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.yardstick() != nullptr; }, 60000));
    const auto first = model.yardstick();
    model.ask({});
    QTest::qWait(50);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.yardstick(), first);
}

TEST(YardstickModel, WithoutAnEnsembleThereIsNone) {
    YardstickModel model(
        []() -> Result<std::shared_ptr<PolicyEnsemble>> { return fail(Issues{}); });
    QSignalSpy changed(&model, &YardstickModel::changed);
    model.ask({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() > 0; }, 10000));
    EXPECT_EQ(model.yardstick(), nullptr);
}

}  // namespace
}  // namespace kyosei
