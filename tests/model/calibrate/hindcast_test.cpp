// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/calibrate/hindcast.h"
#include "model/calibrate/scores.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <vector>

namespace kyosei::calibrate {
namespace {

TEST(Scores, DivideTheErrorAsTheilDid) {
    // Forecasts 1, 2, 3 of 2, 2, 5: errors -1, 0, -2, mean square 5/3; means 2 and 3, variances
    // 2/3 and 2, covariance of deviations (1 + 0 + 2)/3 = 1.
    const std::vector<double> forecasts = {1, 2, 3};
    const std::vector<double> actual = {2, 2, 5};
    const InequalityShares shares = inequalityShares(forecasts, actual);
    EXPECT_NEAR(shares.bias, 1 / (5.0 / 3), 1e-12);
    EXPECT_NEAR(shares.variance, std::pow(std::sqrt(2) - std::sqrt(2.0 / 3), 2) / (5.0 / 3), 1e-12);
    EXPECT_NEAR(shares.covariance, 2 * (std::sqrt(4.0 / 3) - 1) / (5.0 / 3), 1e-12);
    EXPECT_NEAR(shares.bias + shares.variance + shares.covariance, 1, 1e-12);
    EXPECT_NEAR(meanAbsoluteError(forecasts, actual), 1, 1e-12);
    // The last known value, 2: errors 0, 0, -3.
    EXPECT_NEAR(errorRatio(forecasts, std::vector<double>{2, 2, 2}, actual), std::sqrt(5.0 / 9),
                1e-12);
}

TEST(Scores, OfOneFigureAreAllBias) {
    const InequalityShares shares =
        inequalityShares(std::vector<double>{4}, std::vector<double>{1});
    EXPECT_EQ(shares.bias, 1);
    EXPECT_EQ(shares.variance, 0);
    EXPECT_EQ(shares.covariance, 0);
}

TEST(Scores, FitTheLineOfTheTextbook) {
    // Points (1, 1), (2, 3), (3, 2): slope 0.5 through (2, 2).
    const Line line = fitLine(std::vector<double>{1, 2, 3}, std::vector<double>{1, 3, 2});
    EXPECT_NEAR(line.at(6), 4, 1e-12);
    EXPECT_EQ(fitLine(std::vector<double>{2}, std::vector<double>{7}).at(9), 7);
}

TEST(Hindcast, ScoresOnlyYearsThatTheEnsembleDoesNotKnowAndNothingThatIsGiven) {
    const Plan plan = *embeddedPlan(policyModel().program(), policyModel().observations());
    PolicyEnsemble::Options options;
    options.every = 1;
    const auto ensemble = *PolicyEnsemble::historyMatched(sharedPolicyModel(), options);
    const Hindcast all = *hindcast(*ensemble, plan, policyModel().observations());
    const auto& scores = all.series;
    ASSERT_EQ(scores.size(), plan.hindcast.size() + plan.given.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const HindcastScore& score = scores[i];
        if (i >= plan.hindcast.size()) {
            EXPECT_EQ(score.scored, 0u) << score.title;
            EXPECT_FALSE(score.note.empty()) << score.title;
            continue;
        }
        ASSERT_GT(score.scored, 0u) << score.title;
        EXPECT_GE(score.firstYear, plan.to) << score.title;
        EXPECT_NEAR(score.shares.bias + score.shares.variance + score.shares.covariance, 1, 1e-9);
        EXPECT_LE(score.coverage50, score.coverage90) << score.title;
    }
    // Worked out outside of the program: mean days of 2018 to 2023 against years in crisis.
    ASSERT_EQ(all.orders.size(), 1U);
    EXPECT_EQ(all.orders[0].pairs, 21U);
    EXPECT_EQ(all.orders[0].firstYear, 2018);
    EXPECT_EQ(all.orders[0].lastYear, 2023);
    EXPECT_NEAR(all.orders[0].record, 0.60378, 1e-4);
    EXPECT_GT(all.orders[0].model, 0.4);
    // The first figures of the first series, by hand: persistence of 2014 in the six polls after.
    const HindcastScore& first = scores.front();
    const auto& points =
        policyModel().observations().find(plan.hindcast[0].series, plan.hindcast[0].element);
    double last = 0, sum = 0, count = 0;
    for (const Observation& point : points) {
        if (point.year < plan.to)
            last = point.value;
        else
            sum += std::abs(point.value - last), ++count;
    }
    EXPECT_NEAR(first.maePersistence, sum / count, 1e-12);
}

TEST(Scores, CorrelateRanksAndShareThoseOfEqualValues) {
    // Spearman's own way for ranks without ties: 1 - 6 * (1 + 1 + 0 + 0) / (4 * 15).
    EXPECT_NEAR(
        rankCorrelation(std::vector<double>{10, 20, 30, 90}, std::vector<double>{2, 1, 3, 4}), 0.8,
        1e-12);
    // Ranks 1, 2.5, 2.5, 4 against 1 to 4: 4.5 over the root of 4.5 times 5.
    EXPECT_NEAR(rankCorrelation(std::vector<double>{1, 5, 5, 9}, std::vector<double>{1, 2, 3, 4}),
                std::sqrt(0.9), 1e-12);
    EXPECT_NEAR(rankCorrelation(std::vector<double>{1, 2, 3}, std::vector<double>{9, 5, 1}), -1,
                1e-12);
}

TEST(Hindcast, ThatShipsIsOfTheShippedMembers) {
    const Plan plan = *embeddedPlan(policyModel().program(), policyModel().observations());
    PolicyEnsemble::Options options;
    options.every = 1;
    const auto ensemble = *PolicyEnsemble::historyMatched(sharedPolicyModel(), options);
    const auto scores = *hindcast(*ensemble, plan, policyModel().observations());
    const auto now = nlohmann::json::parse(hindcastJson(scores, plan))["rows"];
    const auto shipped = nlohmann::json::parse(resource("ensemble/hindcast.json").value_or("{}"))
                             .value("rows", nlohmann::json());
    constexpr const char* kCalibrate =
        "Make it again: kyosei-cli calibrate --out resources/ensemble";
    ASSERT_EQ(now.size(), shipped.size()) << kCalibrate;
    for (std::size_t i = 0; i < now.size(); ++i) {
        EXPECT_EQ(now[i]["title"], shipped[i]["title"]) << kCalibrate;
        EXPECT_EQ(now[i]["n"], shipped[i]["n"]) << kCalibrate;
        if (now[i]["n"] > 0) {
            const double error = now[i]["mae_model"];
            EXPECT_NEAR(shipped[i]["mae_model"].get<double>(), error, 1e-3 * error) << kCalibrate;
        }
    }
}

}  // namespace
}  // namespace kyosei::calibrate
