// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/index_variants.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei::indicators {
namespace {

std::string plan(const std::string& factors, const std::string& equation) {
    return R"({"format": "kyosei-indicators", "version": 1, "years": [2024, 2050],
               "scenarios": {"war": {"shocks": {"korean_war": 2045}}},
               "factors": [)" +
           factors + R"(], "variables": [{"name": "made", "equation": ")" + equation +
           R"("}], "indicators": [{"title": "Made", "variable": "made",
                                   "stated": "overall_stability"}]})";
}

std::string factor(const std::string& name, double stated, const std::string& how) {
    return R"({"title": ")" + name + R"(", "constants": [{"name": ")" + name + R"(", "stated": )" +
           std::to_string(stated) + ", " + how + "}]}";
}

IndexRobustness made(const std::string& text) {
    const auto read = readIndexPlan(text, policyModel(), "own.json");
    EXPECT_TRUE(read) << toText(read.error());
    const auto found = indexRobustness(*read, policyModel());
    EXPECT_TRUE(found) << toText(found.error());
    return found->front();
}

TEST(IndexVariants, OfTheProgramAreTheModelsIndicatorsWhenNothingIsChosenDifferently) {
    const auto read = embeddedIndexPlan(policyModel());
    ASSERT_TRUE(read) << toText(read.error());
    const auto found = indexRobustness(*read, policyModel(), {64, 1});
    ASSERT_TRUE(found) << toText(found.error());
    EXPECT_EQ(found->size(), policyModel().charts().headline().indicators.size() + 1);
    for (const IndexRobustness& index : *found) {
        EXPECT_LT(index.mismatch, 1e-9) << index.title;
        for (const ScenarioSpread& spread : index.scenarios)
            for (const VariantRange& level : spread.levels) {
                EXPECT_LT(level.low, level.high);
                EXPECT_GE(level.low, 0);
                EXPECT_LE(level.high, 100);
            }
    }
}

TEST(IndexVariants, ShareVarianceAsALinearIndexDoes) {
    // Variances of uniform numbers are width^2/12, so 4 : 1 of the spread; quantiles of the sum of
    // two uniform numbers on [-1, 1] and [-0.5, 0.5].
    const std::string wide = "\"distribution\": \"uniform(-1, 1)\"";
    const std::string narrow = "\"distribution\": \"uniform(-0.5, 0.5)\"";
    const IndexRobustness index =
        made(plan(factor("wide", 0, wide) + "," + factor("narrow", 0, narrow),
                  "overall_stability + 10*wide + 10*narrow"));
    EXPECT_LT(index.mismatch, 1e-9);
    EXPECT_NEAR(index.shareOfLevel[0], 0.8, 0.02);
    EXPECT_NEAR(index.shareOfLevel[1], 0.2, 0.02);
    const VariantRange& level = index.scenarios.front().levels.front();
    // Below -0.5 the density rises linearly: P(sum < -1.5 + t) = t^2/4 for t < 1.
    const double tail = std::sqrt(4 * 0.05);
    EXPECT_NEAR(level.low, level.stated - 10 * (1.5 - tail), 0.2);
    EXPECT_NEAR(level.high, level.stated + 10 * (1.5 - tail), 0.2);
    EXPECT_EQ(index.orderKept, 1) << "what is added to all changes no order";
    EXPECT_NEAR(index.scenarios[1].change.high, index.scenarios[1].change.stated, 1e-9);
    EXPECT_EQ(index.scenarios[1].better, 0) << "a war makes nothing stable";
}

TEST(IndexVariants, TellWhenAChoiceTurnsTheOrder) {
    const IndexRobustness index =
        made(plan(factor("sign", 1, "\"choices\": [1, -1]"), "sign*overall_stability"));
    EXPECT_NEAR(index.orderKept, 0.5, 0.01);
    EXPECT_NEAR(index.scenarios[1].better, 0.5, 0.01);
    EXPECT_NEAR(index.shareOfChange[0], 1, 0.02);
}

TEST(IndexVariants, NameWhatIsWrongInAPlan) {
    const auto wrong = readIndexPlan(
        R"json({"format": "kyosei-indicators", "version": 1, "years": [],
            "factors": [{"title": "a", "constants": [
              {"name": "x", "stated": 1, "distribution": "wobbly(3)"},
              {"name": "y", "stated": 1, "each": "Planet", "choices": []}]}],
            "variables": [{"name": "v"}],
            "indicators": [{"title": "t", "variable": "v", "stated": "happiness"}]})json",
        policyModel(), "own.json");
    ASSERT_FALSE(wrong);
    const std::string issues = toText(wrong.error());
    for (const char* path :
         {"years", "factors[0].constants[0].distribution", "constants[1].each",
          "constants[1].choices", "variables[0].equation", "indicators[0].stated"})
        EXPECT_NE(issues.find(path), std::string::npos) << path << '\n' << issues;
    const auto read =
        readIndexPlan(plan("", "overall_stability + nothing"), policyModel(), "own.json");
    ASSERT_TRUE(read);
    const auto found = indexRobustness(*read, policyModel());
    ASSERT_FALSE(found);
    EXPECT_NE(toText(found.error()).find("nothing"), std::string::npos);
}

}  // namespace
}  // namespace kyosei::indicators
