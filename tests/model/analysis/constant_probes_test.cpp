// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/constant_probes.h"
#include "model/analysis/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

/// Exponential growth, whose derivative by the rate is known.
SmallModel growth() {
    SmallModel model{stock("s", "start", {"f"}) + flow("f", "rate*s") + aux("rate", "0.1") +
                     "<aux name=\"start\"><eqn>0</eqn><range min=\"0\" max=\"50\"/></aux>" +
                     "<aux name=\"cap\"><eqn>1</eqn><range min=\"0\" max=\"1\"/></aux>" +
                     aux("twice", "2*rate + s")};
    model.stop = 10;
    model.dt = 0.125;
    return model;
}

TEST(ConstantProbes, StepByAShareAndStayInRange) {
    const Ran ran(growth());
    const auto probes = *constantProbes(ran.program, ran.result, {});
    ASSERT_EQ(probes.size(), 3u);
    EXPECT_EQ(probes[0].name, "rate");
    EXPECT_DOUBLE_EQ(probes[0].probe.step, 0.001);
    EXPECT_EQ(probes[0].probe.minimum, -INFINITY);
    EXPECT_EQ(probes[1].name, "start");
    EXPECT_DOUBLE_EQ(probes[1].probe.step, 0.5) << "a hundredth of the range, the value being zero";
    EXPECT_EQ(probes[2].probe.maximum, 1);
}

TEST(ConstantProbes, GiveDerivativesOfTheEulerSolution) {
    SmallModel model = growth();
    model.variables.replace(model.variables.find("<eqn>0</eqn>"), 12, "<eqn>5</eqn>");
    const Ran ran(model);
    const auto probes = *constantProbes(ran.program, ran.result, {"rate", "start"}, 1e-4);
    const ProbeEffects effects =
        *probeEffects(ran.program, {}, {probes[0].probe, probes[1].probe}, {ran.slot("s")}, 10);
    // s = 5 (1 + rate/8)^80.
    const double factor = 1 + 0.1 / 8;
    EXPECT_NEAR(effects.at(0, 0) / probes[0].probe.step, 5 * 80 * std::pow(factor, 79) / 8, 1e-4);
    EXPECT_NEAR(effects.at(1, 0) / probes[1].probe.step, std::pow(factor, 80), 1e-9);
}

TEST(ConstantProbes, RefuseWhatIsNoConstant) {
    const Ran ran(growth());
    const auto variable = constantProbes(ran.program, ran.result, {"twice"});
    ASSERT_FALSE(variable);
    EXPECT_EQ(variable.error().front().code, codes::notAConstantProbe);
    EXPECT_FALSE(constantProbes(ran.program, ran.result, {"ratte"}));
}

}  // namespace
}  // namespace kyosei
