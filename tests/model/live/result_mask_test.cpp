// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/result_mask.h"
#include "model/simulation/policy_model.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace kyosei {

TEST(ResultMask, HidesTheChosenOutputsAfterAYearAndNothingElse) {
    const auto model = PolicyModel::embedded();
    ASSERT_TRUE(model);
    const RunResult& run = *(*model)->baseline();
    const Headline& headline = (*model)->charts().headline();
    const std::array hidden{headline.stability.slot};
    const auto shown = masked(run, hidden, 2026);
    EXPECT_TRUE(std::isnan(shown->at(headline.stability.slot, 2050)));
    EXPECT_EQ(shown->at(headline.stability.slot, 2010), run.at(headline.stability.slot, 2010));
    EXPECT_EQ(shown->at(headline.framework.slot, 2050), run.at(headline.framework.slot, 2050));
    EXPECT_FALSE(std::isnan(run.at(headline.stability.slot, 2050)));
}

TEST(ResultMask, LeavesOutTheFansOfHiddenOutputs) {
    EnsembleSnapshot stage;
    stage.outputs.resize(2);
    stage.outputs[0].slot = 4;
    stage.outputs[1].slot = 7;
    const std::array<Slot, 1> hidden{4};
    const auto shown = masked(stage, hidden);
    EXPECT_EQ(shown->find(4), nullptr);
    EXPECT_NE(shown->find(7), nullptr);
}

}  // namespace kyosei
