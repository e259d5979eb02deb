// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/lever_effects.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei {
namespace {

constexpr double kHorizon = 2050;

TEST(LeverEffects, AgreeWithMovingEachSliderByHand) {
    const PolicyModel& model = policyModel();
    const Slot stability = model.charts().headline().stability.slot;
    Scenario scenario;
    const LeverCell& moved = model.levers().cells().front();
    LeverSetting setting = moved.baseline;
    setting.value = (moved.minimum + moved.maximum) / 2;
    scenario.set(moved, setting);

    const ProbeEffects effects = *leverEffects(model, scenario, {stability}, kHorizon);
    const auto stabilityWith = [&](const LeverCell& cell, double value) {
        Scenario changed = scenario;
        LeverSetting next = scenario.setting(cell);
        next.value = value;
        changed.set(cell, next);
        return model.run(changed)->at(stability, kHorizon);
    };
    const auto& cells = model.levers().cells();
    for (std::size_t i = 0; i < cells.size(); i += 5) {
        const double value = scenario.setting(cells[i]).value;
        const double low = std::max(value - cells[i].step, cells[i].minimum);
        const double high = std::min(value + cells[i].step, cells[i].maximum);
        const double byHand = (stabilityWith(cells[i], high) - stabilityWith(cells[i], low)) /
                              (high - low) * cells[i].step;
        EXPECT_NEAR(effects.at(i, 0), byHand, 1e-9)
            << cells[i].id.lever << ' ' << cells[i].id.actor;
    }
}

}  // namespace
}  // namespace kyosei
