// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/members.h"
#include "model/policy/bundled_scenarios.h"
#include "model/report/compose.h"
#include "model/report/facts.h"
#include "model/report/html_writer.h"
#include "model/simulation/policy_data.h"

#include <gtest/gtest.h>

namespace kyosei::report {
namespace {

std::shared_ptr<PolicyEnsemble> fewMembers(const std::shared_ptr<const PolicyModel>& model) {
    constexpr std::size_t kFew = 16;
    return *PolicyEnsemble::create(model, calibrate::firstMembers(*model->data().members(), kFew),
                                   PolicyData::kMembersFile, {});
}

Scenario bundled(const PolicyModel& model, const std::string& id) {
    const auto scenarios = bundledScenarios(model.levers(), model.shocks());
    for (const BundledScenario& one : *scenarios)
        if (one.id == id)
            return one.scenario;
    return {};
}

TEST(ReportFacts, AreTheNumbersOfTheComparison) {
    const auto model = *PolicyModel::embedded();
    const auto ensemble = fewMembers(model);
    const Scenario scenario = bundled(*model, "three_primary_full");
    FactsOptions options;
    options.shares = false;
    options.stress = false;
    std::size_t told = 0;
    options.progress = [&](std::size_t done, std::size_t all) {
        EXPECT_LT(done, all);
        ++told;
    };
    const auto facts = factsOf(*ensemble, model, scenario, options);
    ASSERT_TRUE(facts) << toText(facts.error());
    EXPECT_GT(told, 3U);
    const auto comparison = compare(*ensemble, {scenario});
    for (std::size_t n = 0; n < facts->numbers.size(); ++n) {
        EXPECT_EQ(facts->numbers[n].number.change, comparison->scenarios[0].numbers[n].change);
        // The band ends where the number is read.
        const auto& times = facts->times;
        const auto at = std::find(times.begin(), times.end(), comparison->horizon);
        ASSERT_NE(at, times.end());
        EXPECT_DOUBLE_EQ(
            facts->numbers[n].difference.median()[static_cast<std::size_t>(at - times.begin())],
            facts->numbers[n].number.change.median);
    }
    // Each lever alone as the library's own division has it, and together what is left.
    ContributionOptions dividing;
    dividing.outputs = {facts->explained().slot};
    dividing.years = {comparison->horizon};
    const auto exact =
        contributionsOf(*ensemble, scenario, groupsByLever(scenario, model->levers()), dividing);
    ASSERT_EQ(facts->byLever->effects.parts.size(), exact->outputs[0].parts.size());
    for (std::size_t g = 0; g < exact->groups.size(); ++g)
        EXPECT_EQ(facts->byLever->effects.parts[g].alone, exact->outputs[0].parts[g].alone);
    EXPECT_NEAR(facts->byLever->effects.together.median, exact->outputs[0].together.median, 1e-9);
    EXPECT_EQ(facts->accounts.back().year, comparison->horizon);
    EXPECT_EQ(facts->accounts.back().accounts.together, comparison->scenarios[0].accounts.together);
}

TEST(ReportFacts, AShockAloneHasNoPartsAndNothingThatCouldFail) {
    const auto model = *PolicyModel::embedded();
    const auto facts = factsOf(*fewMembers(model), model, bundled(*model, "korean_war_2030"), {});
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->byLever);
    EXPECT_TRUE(facts->stress.empty());
    const auto words = Words::of("en");
    EXPECT_NE(toHtml(compose(*facts, *words)).find("War on the Korean Peninsula (2030)"),
              std::string::npos);
}

TEST(ReportFacts, StopWhenTheyAreToldTo) {
    const auto model = *PolicyModel::embedded();
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(
        factsOf(*fewMembers(model), model, bundled(*model, "aid_only"), {}, stop.get_token()));
}

}  // namespace
}  // namespace kyosei::report
