// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy model must do is in resources/model/checks.json; here is what data cannot say.
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cstring>

namespace kyosei {
namespace {

TEST(PolicyModel, EqualsTheBaselineBitForBitWhenNothingDiffers) {
    const auto found = policyModel().run({});
    ASSERT_TRUE(found) << toText(found.error());
    const RunResult& run = *found;
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

/// Moves a lever when stability passes a level: always above 0, below 61 in some years.
PolicyRule ruleFrom(double year, bool above, const LeverCell& cell) {
    PolicyRule rule;
    rule.watch = "stability";
    rule.above = above;
    rule.level = above ? 0 : 61;
    rule.from = year;
    rule.ramp = 3;
    rule.moves[cell.id] = cell.maximum;
    return rule;
}

/// Every lever at one end of its range, every shock, a rule, and some of each, from a year on.
std::vector<Scenario> scenariosFrom(double year) {
    std::vector<Scenario> scenarios(4);
    const std::vector<LeverCell>& cells = policyModel().levers().cells();
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (const std::size_t which : {std::size_t{0}, std::size_t{1}, 2 + i % 2}) {
            LeverSetting setting = cells[i].baseline;
            setting.value = which % 2 == 0 ? cells[i].maximum : cells[i].minimum;
            setting.start = year + (which == 3 ? 4.0 : 0.0);
            scenarios[which].set(cells[i], setting);
        }
    for (const LeverSplit& split : policyModel().levers().splits()) {
        std::vector<double> shares(split.places.size(), 0.0);
        shares.back() = 1;
        scenarios[0].setShares(split, shares);
        scenarios[3].setShares(split, shares);
    }
    for (const Shock& shock : policyModel().shocks().shocks()) {
        scenarios[0].shocks[shock.id] = year;
        scenarios[3].shocks[shock.id] = year + 7;
        scenarios.push_back({});
        scenarios.back().shocks[shock.id] = year;
    }
    for (const bool above : {true, false}) {
        scenarios.push_back({});
        scenarios.back().rules = {ruleFrom(year, above, cells.front())};
        scenarios[3].rules.push_back(ruleFrom(year + 2, above, cells.back()));
    }
    return scenarios;
}

std::string nameOf(Slot slot) {
    for (const VariableInfo& variable : policyModel().program().variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return policyModel().program().elementName(variable, slot - variable.first);
    return "?";
}

TEST(PolicyModel, GivesTheSameWhetherItRunsAllYearsOrOnlyThoseThatCanDiffer) {
    const PolicyModel& model = policyModel();
    for (const double year : {model.presentYear(), model.presentYear() - 3.25})
        for (const Scenario& scenario : scenariosFrom(year)) {
            const auto whole = model.run(scenario);
            const auto shown = model.runShown(scenario);
            ASSERT_TRUE(whole && shown);
            for (const Slot slot : model.charts().shownSlots())
                ASSERT_TRUE(std::ranges::equal(whole->series(slot), shown->series(slot)))
                    << nameOf(slot) << ", from " << year << ", " << writeScenario(scenario);
        }
}

}  // namespace
}  // namespace kyosei
