// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/record_check.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(RecordCheck, FiguresAfterTheFitAreCountedAgainstTheRange) {
    EnsembleSnapshot stage;
    stage.times = {2010, 2020};
    OutputFan fan;
    fan.baseline.quantiles = {{0.1, 0.1}, {}, {}, {}, {0.3, 0.5}};
    const std::vector<Observation> observed = {
        {2012, 20, ""}, {2015, 39, ""}, {2016, 43, ""}, {2018, 5, ""}, {2019, 11, ""}};
    const RecordCheck check = checkRecord(stage, fan, observed, 0.01, 2014);
    // 0.39 of at most 0.40, 0.43 of at most 0.42, 0.05 of at least 0.1, 0.11.
    EXPECT_EQ(check.figures, 4u);
    EXPECT_EQ(check.inside, 2u);
}

}  // namespace
}  // namespace kyosei
