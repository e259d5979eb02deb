// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/gain_parts.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei::indicators {
namespace {

/// A plan of one index, which takes framework maturity for what is done.
std::string plan(const std::string& equation) {
    return R"({"format": "kyosei-indicators", "version": 1, "years": [2050], "scenarios": {},
               "factors": [], "variables": [{"name": "made", "equation": ")" +
           equation + R"("}], "indicators": [{"title": "Made", "variable": "made",
                      "stated": "overall_stability", "capacity": ["framework_maturity"]}]})";
}

GainParts partsOf(const std::string& equation, const Scenario& scenario) {
    const auto read = readIndexPlan(plan(equation), policyModel(), "own.json");
    EXPECT_TRUE(read) << toText(read.error());
    const auto gains = gainParts(*read, policyModel(), {scenario});
    EXPECT_TRUE(gains) << toText(gains.error());
    return gains->front().indicators.front();
}

TEST(GainParts, OfASumAreItsTermsAndOfAProductMeanTimesDifference) {
    const Scenario scenario = leversAt({"diplomacy", "infrastructure"}, 1);
    const auto run = policyModel().run(scenario);
    ASSERT_TRUE(run) << toText(run.error());
    const auto value = [](const RunResult& result, const char* name) {
        return result.at(*policyModel().program().slot(name, {}), 2050);
    };
    const double m0 = value(*policyModel().baseline(), "framework_maturity");
    const double m1 = value(*run, "framework_maturity");
    const double s0 = value(*policyModel().baseline(), "overall_stability");
    const double s1 = value(*run, "overall_stability");
    ASSERT_GT(std::abs(m1 - m0), 1e-3);

    const GainParts sum = partsOf("3*framework_maturity + overall_stability", scenario);
    EXPECT_NEAR(sum.gain, 3 * (m1 - m0) + s1 - s0, 1e-9);
    EXPECT_NEAR(sum.capacity, 3 * (m1 - m0), 1e-9);
    EXPECT_NEAR(sum.outcome, s1 - s0, 1e-9);

    // Shapley: the change of one factor times the mean of the other.
    const GainParts product = partsOf("framework_maturity*overall_stability", scenario);
    EXPECT_NEAR(product.gain, m1 * s1 - m0 * s0, 1e-9);
    EXPECT_NEAR(product.capacity, (m1 - m0) * (s0 + s1) / 2, 1e-9);
    EXPECT_NEAR(product.outcome, (s1 - s0) * (m0 + m1) / 2, 1e-9);
}

TEST(GainParts, OfTheProgramAddUpToTheChangeOfTheModelsIndicators) {
    const auto read = embeddedIndexPlan(policyModel());
    ASSERT_TRUE(read) << toText(read.error());
    const auto levers = leverGainParts(*read, policyModel());
    ASSERT_TRUE(levers) << toText(levers.error());
    ASSERT_EQ(levers->size(), policyModel().levers().rows().size());
    ASSERT_EQ(titlesOfHalves(*read).size(), policyModel().charts().headline().indicators.size());
    const auto scenario = leversAt({"diplomacy"}, 1);
    const auto gains = gainParts(*read, policyModel(), {scenario, {}});
    const auto run = policyModel().run(scenario);
    ASSERT_TRUE(gains && run);
    for (std::size_t i = 0; i < 4; ++i) {
        const Slot slot = *policyModel().program().slot(read->indicators[i].stated, {});
        const GainParts& parts = gains->front().indicators[i];
        EXPECT_NEAR(parts.gain, run->at(slot, 2050) - policyModel().baseline()->at(slot, 2050),
                    1e-9);
        EXPECT_NEAR(parts.gain, parts.capacity + parts.outcome, 1e-12);
        EXPECT_EQ(gains->back().indicators[i].gain, 0) << "nothing changed, nothing gained";
    }
    EXPECT_GT(gains->front().indicators[0].capacity, gains->front().indicators[0].outcome)
        << "more talks are, first of all, more talks";
}

TEST(GainParts, NameACapacityThatTheModelDoesNotHave) {
    std::string text = plan("overall_stability");
    text.replace(text.find("framework_maturity"), std::string("framework_maturity").size(),
                 "goodwill");
    const auto read = readIndexPlan(text, policyModel(), "own.json");
    ASSERT_FALSE(read);
    EXPECT_NE(toText(read.error()).find("goodwill"), std::string::npos);
}

}  // namespace
}  // namespace kyosei::indicators
