// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/calibrate/evidence.h"
#include "model/calibrate/plan.h"
#include "tests/support/models.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace kyosei::calibrate {
namespace {

/// `level` is 1 + time, `flow` 2 and `dip` |time - 5| + 1, from 0 to 10 by quarters.
class EvidenceOfALine : public testing::Test {
protected:
    EvidenceOfALine() {
        test::SmallModel model;
        model.variables = "<aux name=\"level\"><eqn>1 + TIME</eqn></aux>"
                          "<aux name=\"flow\"><eqn>2</eqn></aux>"
                          "<aux name=\"dip\"><eqn>ABS(TIME - 5) + 1</eqn></aux>";
        model.stop = 10;
        model.dt = 0.25;
        program_ = *compile(xmile::readXmile(model.xmile(), "line.xmile")->document);
        run_ = *run(*program_);
    }
    [[nodiscard]] Slot slot(const char* name) const { return *program_->slot(name); }
    [[nodiscard]] double logOf(const Evidence& evidence) const {
        return logLikelihood(evidence, *run_, 0);
    }

    std::optional<Program> program_;
    std::optional<RunResult> run_;
};

TEST_F(EvidenceOfALine, MeansAreOverTheSavedTimesOfAYear) {
    // 4, 4.25, 4.5, 4.75
    EXPECT_NEAR(meanOver(*run_, slot("level"), 0, 3, 4), 4.375, 1e-12);
    EXPECT_NEAR(meanOver(*run_, slot("level"), 0, 3.1, 3.1), 4.1, 1e-12);
}

TEST_F(EvidenceOfALine, SeriesAreNormalAroundTheModel) {
    // Residuals 0.5 and -1 with errors of 2: -(0.25 + 1)/8.
    const SeriesEvidence series{slot("level"), false, {{3, 3, 4.5}, {5, 5, 5}}, 2, 0};
    EXPECT_NEAR(logOf({0, series}), -1.25 / 8, 1e-12);
    // Logarithms: the model is too low by a factor of e; one figure with error and bias of 1.
    const SeriesEvidence logs{slot("level"), true, {{3, 3, 4 * std::exp(1.0)}}, 1, 1};
    EXPECT_NEAR(logOf({0, logs}), -0.25, 1e-12);
}

TEST_F(EvidenceOfALine, FlowsAddUpOverTheirPeriods) {
    // 2 a year for 3 years are 6; shape 4, and P(X = 3) : P(X = 0) = C(6,3) 0.6^3.
    CountEvidence count{{slot("flow")}, {2, 5, 3}, 0.5};
    const double three = logOf({0, count});
    count.count.value = 0;
    EXPECT_NEAR(20 * std::exp(three - logOf({0, count})), 4.32, 1e-12);
    // Expected shares 1 : 3 of two events, concentration 4: beta-binomial, 0.1 against 0.6.
    const TimingEvidence early{{slot("flow")}, {{0, 1, 2}, {1, 4, 0}}, 4};
    const TimingEvidence late{{slot("flow")}, {{0, 1, 0}, {1, 4, 2}}, 4};
    EXPECT_NEAR(std::exp(logOf({0, early}) - logOf({0, late})), 1.0 / 6, 1e-12);
}

TEST_F(EvidenceOfALine, ResponsesAreTheLowestPointAgainstBefore) {
    // From 4 at time 2 to 1 at time 5: ln(1/4); observed a halving, errors of 0.5.
    const ResponseEvidence response{slot("dip"), 2, {3, 8, std::log(0.5)}, 0.5};
    EXPECT_NEAR(logOf({0, response}), -2 * std::log(2.0) * std::log(2.0), 1e-12);
}

TEST_F(EvidenceOfALine, WhatIsNotANumberIsImpossible) {
    const SeriesEvidence logs{slot("level"), true, {{3, 3, -1}}, 1, 0};
    EXPECT_EQ(logOf({0, logs}), -INFINITY);
}

TEST(CalibrationPlan, OfTheModelStatesAReasonForEveryErrorModel) {
    const auto plan = embeddedPlan(policyModel().program(), policyModel().observations());
    ASSERT_TRUE(plan) << toText(plan.error());
    EXPECT_EQ(plan->pairs.size(), plan->record.size());
    for (const Term& term : plan->terms)
        EXPECT_GT(term.reason.size(), 40u) << term.id;
    for (const PairRecord& record : plan->record)
        EXPECT_LE(record.peace + record.crisis, 1);
}

TEST(CalibrationPlan, NamesEverythingThatIsWrong) {
    std::string text(resource("ensemble/plan.json").value_or(""));
    const auto replace = [&](const std::string& from, const std::string& to) {
        const std::size_t at = text.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
    };
    replace("\"exchange[KOR_MNG]\"", "\"exchange[KOR_XXX]\"");
    replace("\"kind\": \"count\"", "\"kind\": \"guess\"");
    replace("\"concentration\": 8,", "");
    replace("\"series\": \"sentiment_a_to_b\"", "\"series\": \"no_such_series\"");
    const auto plan =
        readPlan({text, "plan.json", resource("data/dyads.csv").value_or(""), "d.csv"},
                 policyModel().program(), policyModel().observations());
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().size(), 4u) << toText(plan.error());
    EXPECT_FALSE(readPlan({"{}", "plan.json", "", "d.csv"}, policyModel().program(),
                          policyModel().observations()));
}

}  // namespace
}  // namespace kyosei::calibrate
