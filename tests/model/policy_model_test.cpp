// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the policy model whatever its parameters: probabilities, neutrality of the
// baseline, bounds, and that nothing is free.
#include "model/base/resources.h"
#include "model/compile/compiler.h"
#include "model/xmile/reader.h"
#include "tests/support/packages.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

namespace kyosei {
namespace {

constexpr double kHorizon = 2050;
constexpr const char* kPhases[] = {"stable_peace", "dispute", "crisis", "armed_conflict",
                                   "armistice"};

RunResult runOf(const Scenario& scenario) {
    auto result = policyModel().run(scenario);
    EXPECT_TRUE(result) << toText(result.error());
    return std::move(*result);
}

double at(const RunResult& run, const std::string& variable,
          const std::vector<std::string>& elements = {}, double year = kHorizon) {
    const auto slot = policyModel().program().slot(variable, elements);
    EXPECT_TRUE(slot) << variable;
    return run.at(slot.value_or(0), year);
}

double stability(const RunResult& run, double year = kHorizon) {
    return at(run, "overall_stability", {}, year);
}

/// The four indicators of An Agenda for Peace.
std::vector<double> indicators(const RunResult& run) {
    std::vector<double> values;
    for (const HeadlineIndicator& indicator : policyModel().charts().headline().indicators)
        values.push_back(run.at(indicator.slot, kHorizon));
    return values;
}

/// Baseline, corners and single levers: where things break if they break.
std::vector<Scenario> stressScenarios() {
    std::vector<Scenario> scenarios{Scenario(), everythingAt(0), everythingAt(1), warShock()};
    for (const LeverRow& row : policyModel().levers().rows()) {
        scenarios.push_back(leversAt({row.id}, 0));
        scenarios.push_back(leversAt({row.id}, 1));
    }
    Scenario warAndEverything = everythingAt(1);
    warAndEverything.shocks = warShock().shocks;
    scenarios.push_back(warAndEverything);
    return scenarios;
}

TEST(PolicyModel, KeepsPhaseProbabilitiesWhole) {
    const VariableInfo& peace = *policyModel().program().find("stable_peace");
    for (const Scenario& scenario : stressScenarios()) {
        const RunResult run = runOf(scenario);
        for (std::size_t time = 0; time < run.times().size(); ++time) {
            for (Slot pair = 0; pair < peace.size; ++pair) {
                double sum = 0;
                for (const char* phase : kPhases) {
                    const double share =
                        run.series(policyModel().program().find(phase)->first + pair)[time];
                    ASSERT_GE(share, -1e-15) << phase << ' ' << run.times()[time];
                    ASSERT_LE(share, 1 + 1e-12) << phase << ' ' << run.times()[time];
                    sum += share;
                }
                ASSERT_NEAR(sum, 1, 1e-12) << run.times()[time];
            }
        }
    }
}

TEST(PolicyModel, EqualsTheBaselineBitForBitWhenNothingDiffers) {
    const RunResult run = runOf({});
    for (const VariableInfo& variable : policyModel().program().variables()) {
        for (Slot i = 0; i < variable.size; ++i) {
            const auto expected = policyModel().baseline()->series(variable.first + i);
            const auto actual = run.series(variable.first + i);
            ASSERT_EQ(expected.size(), actual.size());
            ASSERT_EQ(std::memcmp(expected.data(), actual.data(), expected.size_bytes()), 0)
                << policyModel().program().elementName(variable, i);
        }
    }
}

TEST(PolicyModel, FollowsTheHistoricalPathInTheBaseline) {
    const Program& program = policyModel().program();
    const VariableInfo& gdp = *program.find("gdp");
    const VariableInfo& path = *program.find("baseline_gdp");
    for (Slot i = 0; i < gdp.size; ++i)
        for (std::size_t time = 0; time < policyModel().baseline()->times().size(); ++time)
            ASSERT_EQ(policyModel().baseline()->series(gdp.first + i)[time],
                      policyModel().baseline()->series(path.first + i)[time])
                << program.elementName(gdp, i);
}

TEST(PolicyModel, StaysFiniteAndInBoundsInEveryCorner) {
    const Headline& headline = policyModel().charts().headline();
    for (const Scenario& scenario : stressScenarios()) {
        const RunResult run = runOf(scenario);
        EXPECT_TRUE(run.notes.empty()) << toText(run.notes);
        std::vector<Slot> indices{headline.stability.slot};
        for (const HeadlineIndicator& indicator : headline.indicators)
            indices.push_back(indicator.slot);
        for (const Slot slot : indices) {
            for (const double value : run.series(slot)) {
                ASSERT_GE(value, 0);
                ASSERT_LE(value, 100);
            }
        }
        for (const double maturity : run.series(headline.framework.slot)) {
            ASSERT_GE(maturity, 0);
            ASSERT_LE(maturity, 5);
        }
        for (const std::string& actor : policyModel().levers().actors())
            ASSERT_GT(at(run, "gdp", {actor}), 0) << actor;
    }
}

TEST(PolicyModel, IntegratesAccuratelyEnoughWithEulerAtAQuarterYear) {
    const auto document = xmile::readXmile(*resource("model/northeast-asia.xmile"), "model");
    ASSERT_TRUE(document);
    const auto program = compile(document->document);
    ASSERT_TRUE(program);
    const auto runWith = [&](double dt, xmile::IntegrationMethod method) {
        RunInputs inputs;
        inputs.dt = dt;
        inputs.method = method;
        auto result = run(*program, inputs);
        EXPECT_TRUE(result);
        return std::move(*result);
    };
    const RunResult exact = runWith(1.0 / 32, xmile::IntegrationMethod::rk4);
    const RunResult euler = runWith(0.25, xmile::IntegrationMethod::euler);
    const RunResult rk4 = runWith(0.25, xmile::IntegrationMethod::rk4);
    const Slot slot = policyModel().charts().headline().stability.slot;
    for (double year = 1995; year <= 2060; year += 5) {
        EXPECT_NEAR(euler.at(slot, year), exact.at(slot, year), 1.0) << year;
        EXPECT_NEAR(rk4.at(slot, year), exact.at(slot, year), 0.05) << year;
    }
}

TEST(PolicyModel, LosesLittleWhenAllAidEnds) {
    const Scenario noAid = leversAt({"aid"}, 0, {"JPN", "KOR", "CHN", "RUS", "USA"});
    const RunResult run = runOf(noAid);
    const double mongolia = at(run, "gdp", {"MNG"}) / at(*policyModel().baseline(), "gdp", {"MNG"});
    EXPECT_LT(mongolia, 1) << "losing aid costs something";
    EXPECT_GT(mongolia, 0.9) << "but is no collapse";
    EXPECT_NEAR(stability(run), stability(*policyModel().baseline()), 1.5);
}

TEST(PolicyModel, IsWorseEverywhereWithAllLeversAtTheirMinimum) {
    const RunResult run = runOf(everythingAt(0));
    const auto baseline = indicators(*policyModel().baseline());
    const auto values = indicators(run);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_LT(values[i], baseline[i]) << i;
    EXPECT_LT(stability(run), stability(*policyModel().baseline()));
}

TEST(PolicyModel, HasNoSingleLeverThatSavesTheRegionAndNoneThatIsFree) {
    for (const LeverRow& row : policyModel().levers().rows()) {
        const RunResult run = runOf(leversAt({row.id}, 1));
        EXPECT_LT(stability(run) - stability(*policyModel().baseline()), 10) << row.id;
        EXPECT_GT(at(run, "total_cost"), at(*policyModel().baseline(), "total_cost")) << row.id;
    }
}

TEST(PolicyModel, GainsLittleFromThePrimaryLeversWithoutSanctionsRelief) {
    const double baseline = stability(*policyModel().baseline());
    const double primary = stability(runOf(leversAt(primaryLevers(), 1)));
    auto withRelief = primaryLevers();
    withRelief.push_back("sanctions_relief");
    const double relieved = stability(runOf(leversAt(withRelief, 1)));
    EXPECT_LT(std::abs(primary - baseline), 5);
    EXPECT_GT(relieved, primary);
}

TEST(PolicyModel, HasDiminishingReturnsAndACostWhenEverythingIsUsed) {
    const double baseline = stability(*policyModel().baseline());
    const RunResult full = runOf(everythingAt(1));
    const double third = stability(runOf(everythingAt(0.35))) - baseline;
    EXPECT_GT(third, 0.35 * (stability(full) - baseline)) << "the first third is worth the most";
    for (const char* actor : {"JPN", "CHN", "USA"})
        EXPECT_LT(at(full, "net_resources", {actor}),
                  at(*policyModel().baseline(), "net_resources", {actor}))
            << actor << " has less left after paying for everything";
}

TEST(PolicyModel, IsScarredByAKoreanWar) {
    const RunResult war = runOf(warShock());
    const RunResult& peace = *policyModel().baseline();
    double lowest = 100;
    for (double year = 2030; year <= 2034; year += 0.25)
        lowest = std::min(lowest, stability(war, year));
    EXPECT_LT(lowest, stability(peace, 2030) - 30);
    const auto korea = [&](double year) {
        return at(war, "gdp", {"KOR"}, year) / at(peace, "gdp", {"KOR"}, year);
    };
    // Bloomberg Economics (2024) puts the first year at -37.5 % of South Korean GDP.
    EXPECT_NEAR(std::min({korea(2031), korea(2031.5), korea(2032)}), 1 - 0.375, 0.12);
    EXPECT_LT(korea(2045), 0.98) << "fifteen years later some of it is still missing";
    EXPECT_LT(at(war, "framework_maturity"), at(peace, "framework_maturity"));
}

TEST(PolicyModel, PaysForCorridorsOnlyIfBordersOpenAndBothSidesTakePart) {
    const auto service = [&](const std::vector<std::string>& levers,
                             const std::vector<std::string>& actors) {
        return at(runOf(leversAt(levers, 1, actors)), "trade_cost", {"MNG_CHN"});
    };
    const double none = at(*policyModel().baseline(), "trade_cost", {"MNG_CHN"});
    const double hard = service({"infrastructure"}, {"MNG", "CHN"});
    const double soft = service({"trade_opening"}, {"MNG", "CHN"});
    const double both = service({"infrastructure", "trade_opening"}, {"MNG", "CHN"});
    EXPECT_LT(both, none);
    EXPECT_LT(both - none, (hard - none) + (soft - none)) << "hard and soft complement each other";
}

}  // namespace
}  // namespace kyosei
