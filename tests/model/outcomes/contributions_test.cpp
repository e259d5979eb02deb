// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "model/outcomes/contributions.h"
#include "model/outcomes/issue_codes.h"
#include "tests/support/models.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

constexpr double kYear = 2050;

std::shared_ptr<PolicyEnsemble> ensembleOf(std::size_t members) {
    PolicyEnsemble::Options options;
    options.members = members;
    return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
}

void move(Scenario& scenario, const LeverCell& cell, double share) {
    LeverSetting setting = cell.baseline;
    setting.value += share * (cell.maximum - setting.value);
    scenario.set(cell, setting);
}

/// Every slider of the first rows of the table, some way to its end.
Scenario withRows(std::size_t rows) {
    const LeverTable& levers = policyModel().levers();
    Scenario scenario;
    for (std::size_t r = 0; r < rows; ++r)
        for (const auto& cell : levers.rows()[r].cells)
            if (cell)
                move(scenario, levers.cells()[*cell], 0.8);
    return scenario;
}

ContributionOptions askFor(const std::vector<Slot>& outputs) {
    ContributionOptions options;
    options.outputs = outputs;
    options.years = {kYear};
    return options;
}

Slot stability() {
    return policyModel().charts().headline().stability.slot;
}

TEST(Contributions, SharesAndEffectsAloneAddUpToTheWholeInAMember) {
    const auto ensemble = ensembleOf(1);
    const Scenario scenario = withRows(4);
    const auto groups = groupsByLever(scenario, policyModel().levers());
    ASSERT_EQ(groups.size(), 4u);
    const auto found = contributionsOf(*ensemble, scenario, groups, askFor({stability()}));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->exact);
    EXPECT_EQ(found->combinations, 16u);
    const OutputContributions& output = found->outputs.front();
    double shares = 0;
    double alone = output.together.median;
    for (const Contribution& part : output.parts) {
        shares += part.share.median;
        alone += part.alone.median;
    }
    EXPECT_NEAR(shares, output.whole.median, 1e-9);
    EXPECT_NEAR(alone, output.whole.median, 1e-9);

    const PolicyFan fan = *ensemble->run(scenario, {stability()});
    EXPECT_NEAR(output.whole.median,
                fan.scenario.at(stability(), kYear)[0] - fan.baseline->at(stability(), kYear)[0],
                1e-9);
}

TEST(Contributions, WithCentralValuesAreThoseOfAnEnsembleOfOne) {
    PolicyEnsemble::Options one;
    one.members = 1;
    one.every = 1;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), std::vector<Uncertainty>(), one);
    const Scenario scenario = withRows(4);
    const auto groups = groupsByActor(scenario, policyModel().levers());
    ASSERT_EQ(groups.size(), 7u);
    const auto slow = contributionsOf(*ensemble, scenario, groups, askFor({stability()}));
    const auto quick = contributionsOf(policyModel(), scenario, groups, askFor({stability()}));
    ASSERT_TRUE(slow && quick);
    EXPECT_EQ(quick->combinations, 128u);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        EXPECT_NEAR(quick->outputs.front().parts[g].share.median,
                    slow->outputs.front().parts[g].share.median, 1e-12);
        EXPECT_NEAR(quick->outputs.front().parts[g].alone.median,
                    slow->outputs.front().parts[g].alone.median, 1e-12);
    }
}

TEST(Contributions, OfOneLeverAreTheWholeAndNothingComesOfTogetherness) {
    const auto ensemble = ensembleOf(16);
    const Scenario scenario = withRows(1);
    const auto found =
        contributionsOf(*ensemble, scenario, groupsByLever(scenario, policyModel().levers()),
                        askFor({stability()}));
    const OutputContributions& output = found->outputs.front();
    ASSERT_EQ(output.parts.size(), 1u);
    EXPECT_EQ(output.parts[0].share, output.whole);
    EXPECT_EQ(output.parts[0].alone, output.whole);
    EXPECT_EQ(output.together.low, 0);
    EXPECT_EQ(output.together.high, 0);
}

TEST(Contributions, HaveTheSynergyThatTheComparisonTells) {
    const auto ensemble = ensembleOf(16);
    const Scenario scenario = withRows(3);
    const auto found =
        contributionsOf(*ensemble, scenario, groupsByLever(scenario, policyModel().levers()),
                        askFor({stability()}));
    ComparisonOptions options;
    options.synergy = true;
    const Comparison compared = *compare(*ensemble, {scenario}, options);
    const std::size_t at = policyModel().charts().headline().indicators.size();
    const Synergy& synergy = compared.scenarios[0].synergy[at];
    EXPECT_NEAR(found->outputs[0].together.median, synergy.excess.median, 1e-9);
    EXPECT_NEAR(found->outputs[0].whole.high, synergy.whole.high, 1e-9);
}

TEST(Contributions, OfActorsKeepShocksAndTellEachOutputAndYear) {
    const auto ensemble = ensembleOf(8);
    Scenario scenario = withRows(2);
    const ShockTable& shocks = policyModel().shocks();
    ASSERT_FALSE(shocks.shocks().empty());
    scenario.shocks[shocks.shocks().front().id] = 2030;
    const auto groups = groupsByActor(scenario, policyModel().levers());
    EXPECT_LE(groups.size(), policyModel().levers().actors().size());
    ContributionOptions options =
        askFor({stability(), policyModel().charts().headline().framework.slot});
    options.years = {2035, kYear};
    const auto found = contributionsOf(*ensemble, scenario, groups, options);
    ASSERT_EQ(found->outputs.size(), 4u);
    EXPECT_EQ(found->outputs[1].year, 2035);
    EXPECT_EQ(found->outputs[2].output, stability());

    Scenario shockOnly;
    shockOnly.shocks = scenario.shocks;
    const PolicyFan with = *ensemble->run(scenario, {stability()});
    const PolicyFan without = *ensemble->run(shockOnly, {stability()});
    std::vector<double> difference = with.scenario.at(stability(), kYear);
    const std::vector<double> before = without.scenario.at(stability(), kYear);
    for (std::size_t m = 0; m < difference.size(); ++m)
        difference[m] -= before[m];
    EXPECT_EQ(found->outputs[2].whole, changeOf(difference, ensemble->weights()));
}

TEST(Contributions, AreSampledBeyondTheLimitAndSayHowWell) {
    const auto ensemble = ensembleOf(8);
    const Scenario scenario = withRows(5);
    const auto groups = groupsByLever(scenario, policyModel().levers());
    const auto exact = contributionsOf(*ensemble, scenario, groups, askFor({stability()}));
    ContributionOptions options = askFor({stability()});
    options.exactUpTo = 4;
    options.orderPairs = 6;
    const auto sampled = contributionsOf(*ensemble, scenario, groups, options);
    EXPECT_FALSE(sampled->exact);
    EXPECT_LT(sampled->combinations, exact->combinations);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const Contribution& part = sampled->outputs[0].parts[g];
        EXPECT_GT(part.shareError, 0);
        EXPECT_NEAR(part.share.median, exact->outputs[0].parts[g].share.median,
                    5 * part.shareError + 0.02 * std::abs(exact->outputs[0].whole.median));
        EXPECT_EQ(part.alone, exact->outputs[0].parts[g].alone);
    }
}

TEST(Contributions, OfABaselineAreNone) {
    const auto ensemble = ensembleOf(2);
    EXPECT_TRUE(groupsByLever({}, policyModel().levers()).empty());
    const auto found = contributionsOf(*ensemble, {}, {}, askFor({stability()}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->outputs[0].whole.high, 0);
    EXPECT_EQ(found->outputs[0].whole.low, 0);
}

TEST(Contributions, StopWhenAskedTo) {
    const auto ensemble = ensembleOf(2);
    std::stop_source source;
    source.request_stop();
    const Scenario scenario = withRows(2);
    const auto found =
        contributionsOf(*ensemble, scenario, groupsByLever(scenario, policyModel().levers()),
                        askFor({stability()}), source.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().front().code, codes::cancelled);
}

TEST(Contributions, RefuseMorePartsThanCanBeCounted) {
    const auto ensemble = ensembleOf(1);
    const std::vector<LeverGroup> many(40);
    const auto found = contributionsOf(*ensemble, {}, many, askFor({stability()}));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().front().code, codes::tooManyParts);
}

TEST(Contributions, OfConstantsOfAnyModelAreThoseOfAProduct) {
    // (1 + a)(1 + 2b): a alone adds 1, b alone 2, both 5.
    const Program program = test::compiled(
        {test::aux("a", "0") + test::aux("b", "0") + test::aux("y", "(1 + a) * (1 + 2 * b)")});
    ContributionOptions options;
    options.outputs = {*program.slot("y")};
    options.years = {1};
    const auto found = contributionsOf(program, {"a=1", "b=1"}, options);
    ASSERT_TRUE(found) << toText(found.error());
    const OutputContributions& output = found->outputs.front();
    EXPECT_EQ(output.whole.median, 5);
    EXPECT_EQ(output.together.median, 2);
    EXPECT_EQ(output.parts[0].share.median, 2);
    EXPECT_EQ(output.parts[1].share.median, 3);
    EXPECT_EQ(output.parts[1].alone.median, 2);
    const auto set = contributionsOf(program, {"a=1,b=1"}, options);
    EXPECT_EQ(set->outputs.front().parts.front().share.median, 5);
    EXPECT_FALSE(contributionsOf(program, {"y=1"}, options));
}

}  // namespace
}  // namespace kyosei
