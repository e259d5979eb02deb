// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/money_flows.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <numeric>

namespace kyosei {
namespace {

const Places& shippedPlaces() {
    static const Places places =
        Places::embedded(policyModel().program(), policyModel().charts()).value();
    return places;
}

/// Japan's aid at its maximum.
RunResult generousRun(const std::string& giver) {
    Scenario scenario;
    const LeverCell& cell = *policyModel().levers().find({"aid", giver});
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    auto run = policyModel().run(scenario);
    EXPECT_TRUE(run);
    return std::move(*run);
}

TEST(MoneyFlows, WhatIsGivenArrivesOrIsHeldBack) {
    const MoneyPaths& paths = *shippedPlaces().money;
    const RunResult run = generousRun("JPN");
    const MoneyFlows flows = moneyFlows(paths, run, 2050);
    ASSERT_EQ(flows.given.size(), 1u);
    EXPECT_EQ(flows.given.front().place, "JPN");
    const Slot given = *policyModel().program().slot("donor_change", {"JPN"});
    EXPECT_DOUBLE_EQ(flows.total(), run.at(given, 2050));
    double sum = std::accumulate(flows.heldBack.begin(), flows.heldBack.end(), 0.0);
    for (const MoneyFlows::Amount& each : flows.arrives)
        sum += each.amount;
    EXPECT_NEAR(sum, flows.total(), 1e-9);
}

TEST(MoneyFlows, SanctionsHoldBackWhatTheirGateSays) {
    const RunResult run = generousRun("JPN");
    const auto at = [&](const char* name, const std::vector<std::string>& elements) {
        return run.at(*policyModel().program().slot(name, elements), 2050);
    };
    double held = 0;
    for (const char* zone : {"NEC", "PRK", "MNG", "RFE"})
        held += at("donor_change", {"JPN"}) * at("aid_allocation", {"JPN", zone}) *
                (1 - at("aid_gate", {"JPN", zone}));
    const MoneyFlows flows = moneyFlows(*shippedPlaces().money, run, 2050);
    ASSERT_EQ(flows.heldBack.size(), 2u);
    EXPECT_GT(held, 0);
    EXPECT_NEAR(flows.heldBack.front(), held, 1e-9);
}

TEST(MoneyBlocks, AreWhereTheGateOfAReceiverIsClosed) {
    const RunResult run = generousRun("JPN");
    const auto at = [&](const char* name, const std::string& zone) {
        return run.at(*policyModel().program().slot(name, {"JPN", zone}), 2050);
    };
    const MoneyPaths& paths = *shippedPlaces().money;
    const MoneyFlows flows = moneyFlows(paths, run, 2050);
    const auto blocks = moneyBlocks(flows, 0.5, 0);
    ASSERT_FALSE(blocks.empty());
    for (const MoneyBlock& block : blocks) {
        const std::string& zone = paths.receivers[block.receiver];
        if (block.gate == 0) {
            EXPECT_NEAR(block.share, 1 - at("aid_gate", zone), 1e-9) << zone;
        }
        EXPECT_GE(block.share, 0.5);
        EXPECT_NEAR(block.amount, block.share * flows.meant[block.receiver], 1e-9);
    }
    for (std::size_t b = 1; b < blocks.size(); ++b)
        EXPECT_GE(blocks[b - 1].amount, blocks[b].amount);
    EXPECT_TRUE(moneyBlocks(flows, 1.1).empty());
    EXPECT_TRUE(moneyBlocks(moneyFlows(paths, *policyModel().baseline(), 2050)).empty());
}

TEST(MoneyFlows, WithoutMoreMoneyThereIsNothingToShow) {
    const MoneyFlows flows = moneyFlows(*shippedPlaces().money, *policyModel().baseline(), 2050);
    EXPECT_TRUE(flows.given.empty());
    EXPECT_EQ(flows.total(), 0);
    for (const MoneyFlows::Amount& each : flows.arrives)
        EXPECT_EQ(each.amount, 0);
}

}  // namespace
}  // namespace kyosei
