// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/run/proposal_runs.h"

#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class ProposalRunsTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&runs, &ProposalRuns::changed,
                         [this](const std::vector<ProposalRun>& now) { known = now; });
    }
    /// A slider moved by this share of the way to its maximum.
    static Proposal proposal(std::size_t place, double share, bool shown = true) {
        Document document(sharedPolicyModel());
        const LeverCell& cell = someLever();
        document.setLeverValue(cell,
                               cell.baseline.value + share * (cell.maximum - cell.baseline.value));
        return {place, "P" + std::to_string(place), shown,
                std::make_shared<const Scenario>(document.scenario())};
    }
    [[nodiscard]] bool waitFor(std::size_t count) const {
        return QTest::qWaitFor([&] { return known.size() == count; }, kPatience);
    }
    [[nodiscard]] static Slot stability() {
        return policyModel().charts().headline().stability.slot;
    }

    std::vector<ProposalRun> known;
    ProposalRuns runs{[] { return ensemble(); }, {{stability(), true}}, 2050};
};

TEST_F(ProposalRunsTest, NothingRunsBeforeItIsStarted) {
    runs.setProposals({proposal(0, 1)});
    QTest::qWait(100);
    EXPECT_TRUE(known.empty());
    runs.start();
    ASSERT_TRUE(waitFor(1));
    EXPECT_EQ(known[0].fan->complete, known[0].fan->members) << "of all members";
    EXPECT_TRUE(known[0].fan->change(stability(), 2050));
}

TEST_F(ProposalRunsTest, OnlyThoseThatAreShownAreRun) {
    runs.start();
    runs.setProposals({proposal(0, 1), proposal(1, 0.5, false), proposal(2, 0.25)});
    ASSERT_TRUE(waitFor(2));
    EXPECT_EQ(known[0].place, 0U);
    EXPECT_EQ(known[1].place, 2U);
}

TEST_F(ProposalRunsTest, AnotherNameIsNoReasonToRunAgain) {
    runs.start();
    runs.setProposals({proposal(0, 1)});
    ASSERT_TRUE(waitFor(1));
    const auto fan = known[0].fan;
    Proposal renamed = proposal(0, 1);
    renamed.name = "Another";
    runs.setProposals({renamed});
    ASSERT_EQ(known.size(), 1U);
    EXPECT_EQ(known[0].name, "Another");
    EXPECT_EQ(known[0].fan, fan);
}

TEST_F(ProposalRunsTest, WhatAChartShowsIsRunTooAndTheOldRangesStayUntilThen) {
    const Slot maturity = policyModel().charts().headline().framework.slot;
    runs.start();
    runs.setProposals({proposal(0, 1)});
    ASSERT_TRUE(waitFor(1));
    EXPECT_FALSE(known[0].fan->find(maturity));
    QObject chart;
    runs.setWanted(chart, {maturity});
    EXPECT_EQ(known.size(), 1U);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return known[0].fan->find(maturity) != nullptr; }, kPatience));
    EXPECT_TRUE(known[0].fan->change(stability(), 2050)) << "as before";
    const auto fan = known[0].fan;
    runs.setWanted(chart, {stability()});
    QTest::qWait(50);
    EXPECT_EQ(known[0].fan, fan) << "it is known already";
}

TEST_F(ProposalRunsTest, OtherWeightsKeepTheOldRangesUntilTheNewAreThere) {
    runs.start();
    runs.setProposals({proposal(0, 1)});
    ASSERT_TRUE(waitFor(1));
    const auto before = known[0].fan;
    std::vector<double> weights(before->members, 0.0);
    weights[0] = weights[1] = 0.5;
    runs.setWeights(weights);
    EXPECT_EQ(known[0].fan, before);
    ASSERT_TRUE(QTest::qWaitFor([&] { return known[0].fan != before; }, kPatience));
    EXPECT_NEAR(known[0].fan->effective, 2, 1e-9);
}

}  // namespace
}  // namespace kyosei
