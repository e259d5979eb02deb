// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/members.h"
#include "model/base/resources.h"
#include "model/calibrate/calibration.h"
#include "model/simulation/policy_ensemble.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace kyosei::calibrate {
namespace {

constexpr const char* kAdvice =
    "The shipped ensemble was not made from these files. Make it again: build kyosei-cli, then "
    "kyosei-cli calibrate --out resources/ensemble";

nlohmann::json shippedReport() {
    return nlohmann::json::parse(resource("ensemble/report.json").value_or("{}"));
}

Members shippedMembers() {
    return *readMembers(resource("ensemble/members.csv").value_or(""), "members.csv");
}

Calibration shippedCalibration() {
    const auto report = shippedReport();
    CalibrationOptions options;
    options.draws = report["draws"];
    options.seed = report["seed"];
    return *Calibration::embedded(policyModel(), options);
}

TEST(ShippedEnsemble, WasMadeFromTheModelTheParametersAndThePlanAsTheyAre) {
    const auto report = shippedReport();
    const Calibration calibration = shippedCalibration();
    EXPECT_EQ(report.value("model_hash", ""), calibration.modelHash()) << kAdvice;
    EXPECT_EQ(report.value("parameters_hash", ""), calibration.tableHash()) << kAdvice;
    EXPECT_EQ(report.value("plan_hash", ""), calibration.planHash()) << kAdvice;
    EXPECT_EQ(report.value("figures_hash", ""), calibration.figuresHash()) << kAdvice;
}

TEST(ShippedEnsemble, HasTheParametersAndFrailtiesThatItsDrawsHaveNow) {
    const Members members = shippedMembers();
    const Calibration calibration = shippedCalibration();
    for (const std::size_t k : {std::size_t{0}, members.count() / 2, members.count() - 1}) {
        const Draw draw = calibration.run(members.draws[k], 1)->front();
        std::vector<double> now = draw.parameters;
        now.insert(now.end(), draw.frailties.begin(), draw.frailties.end());
        ASSERT_EQ(now.size(), members.values.size()) << kAdvice;
        for (std::size_t c = 0; c < now.size(); ++c)
            ASSERT_NEAR(members.values[c][k] / now[c], 1, 1e-4) << members.names[c] << '\n'
                                                                << kAdvice;
    }
}

TEST(ShippedEnsemble, IsSmallAndNotRuledByAFewMembers) {
    // 207 constants and 42 frailties of 512 members at nine digits; read in a tenth of a second.
    EXPECT_LT(resource("ensemble/members.csv")->size(), 1'300'000u);
    const Members members = shippedMembers();
    EXPECT_GE(members.count(), 256u);
    EXPECT_LT(std::ranges::max(members.weights), 0.02);
    EXPECT_GT(shippedReport()["effective_sample_size"].get<double>(),
              0.5 * static_cast<double>(members.count()));
}

TEST(ShippedEnsemble, Runs) {
    PolicyEnsemble::Options options;
    const auto ensemble = PolicyEnsemble::historyMatched(sharedPolicyModel(), options);
    ASSERT_TRUE(ensemble) << toText(ensemble.error());
    EXPECT_EQ((*ensemble)->members(), shippedMembers().count());
}

TEST(Members, RunWithTheirWeightsUnlessAllCountAlike) {
    const PolicyEnsemble::Options options;
    Members members{{"trust_effect"}, {{0.5, 0.7}}, {0.25, 0.75}, {3, 17}};
    EXPECT_EQ((*PolicyEnsemble::create(sharedPolicyModel(), members, "m.csv", options))->weights(),
              members.weights);
    members.weights = {0.5, 0.5};
    EXPECT_TRUE((*PolicyEnsemble::create(sharedPolicyModel(), members, "m.csv", options))
                    ->weights()
                    .empty());
}

TEST(Members, ReadBackToTheSameBits) {
    const Members members{
        {"rate", "frailty[A]"}, {{0.1, 1e-7}, {1.0 / 3, 12}}, {0.25, 0.75}, {3, 17}};
    const Members read = *readMembers(writeMembers(members), "members.csv");
    EXPECT_EQ(read.names, members.names);
    EXPECT_EQ(read.values, members.values);
    EXPECT_EQ(read.weights, members.weights);
    EXPECT_EQ(read.draws, members.draws);
}

TEST(Members, ReportEveryBadLineAndUnknownNames) {
    EXPECT_FALSE(readMembers("", "m.csv"));
    EXPECT_FALSE(readMembers("member,weight,x\n", "m.csv"));
    const auto bad = readMembers("member,weight,x\n1,0.5,2\n2,0.5\n3,-1,2\n4,0.5,much\n", "m.csv");
    ASSERT_FALSE(bad);
    ASSERT_EQ(bad.error().size(), 3u);
    EXPECT_EQ(bad.error()[0].place.line, 3);
    EXPECT_FALSE(readMembers("member,weight,x\n1,0.5,2\n", "m.csv")) << "weights must add up to 1";
    const Members members = *readMembers("member,weight,x,trust\n1,1,2,3\n", "m.csv");
    const auto constants = constantsOf(members, policyModel().program(), "m.csv");
    ASSERT_FALSE(constants);
    EXPECT_EQ(constants.error().size(), 2u) << "trust is no constant";
}

TEST(Calibration, GivesTheSameDrawsWhateverRunsTogether) {
    CalibrationOptions options;
    options.draws = 16;
    const Calibration calibration = *Calibration::embedded(policyModel(), options);
    const auto together = *calibration.run(0, 6);
    const auto apart = *calibration.run(4, 2);
    for (std::size_t k = 0; k < 2; ++k) {
        EXPECT_EQ(together[4 + k].parameters, apart[k].parameters);
        EXPECT_EQ(together[4 + k].frailties, apart[k].frailties);
        EXPECT_EQ(together[4 + k].logs, apart[k].logs);
    }
    for (const Draw& draw : together)
        EXPECT_LT(draw.misfit, 0.02) << "the record must be reproduced";
}

}  // namespace
}  // namespace kyosei::calibrate
