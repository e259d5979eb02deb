// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/held_links.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/run/results_model.h"
#include "ui/why/why_card.h"
#include "ui/widgets/message_bar.h"

#include <QTest>

namespace kyosei {
namespace {

using LoopCuttingTest = WindowTest;

TEST_F(LoopCuttingTest, ShowsEveryResultWithoutTheLoopUntilItIsClosedAgain) {
    const LeverCell& cell = someLever();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    document().setLever(cell, setting);
    settleFan();
    const auto* results = window_->findChild<ResultsModel*>();
    const Slot stability = policyModel().charts().headline().stability.slot;
    const double whole = results->view().current->at(stability, 2050);
    const auto wholeChange = results->view().fan->change(stability, 2050);

    const std::vector<Knockout> loop{loopKnockouts(policyModel())->front()};
    auto* why = window_->findChild<WhyCard*>();
    emit why->cutsWanted(loop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return results->view().cut != nullptr; }, kPatience));
    settleFan();
    const auto without = modelWithout(policyModel(), loop);
    EXPECT_EQ(results->view().current->at(stability, 2050),
              (*without)->run(document().scenario())->at(stability, 2050));
    EXPECT_NE(results->view().current->at(stability, 2050), whole);
    ASSERT_TRUE(results->view().fan);
    EXPECT_NE(results->view().fan->change(stability, 2050)->median, wholeChange->median);
    const QString name = QString::fromStdString(loop.front().title);
    ASSERT_EQ(messages().texts().size(), 1);
    EXPECT_TRUE(messages().texts().front().contains(name));
    document().setLeverValue(cell, cell.baseline.value);
    settleFan();
    EXPECT_EQ(results->view().fan->change(stability, 2050)->median, 0)
        << "in the baseline nothing is lost";

    emit why->cutsWanted({});
    document().setLever(cell, setting);
    settleFan();
    EXPECT_EQ(results->view().cut, nullptr);
    EXPECT_EQ(results->view().current->at(stability, 2050), whole);
    EXPECT_EQ(results->view().fan->change(stability, 2050)->median, wholeChange->median);
    EXPECT_TRUE(messages().texts().isEmpty());
}

}  // namespace
}  // namespace kyosei
