// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/held_runs.h"
#include "model/simulation/held_variables.h"
#include "tests/support/models.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using test::aux;
using test::SmallModel;

std::shared_ptr<const HeldRuns> heldRunsOf(const SmallModel& model,
                                           const std::vector<std::vector<Hold>>& groups) {
    auto runs = HeldRuns::of(xmile::readXmile(model.xmile(), "small.xmile")->document, groups);
    if (!runs)
        throw std::runtime_error(toText(runs.error()));
    return *runs;
}

/// What a variable is at the end with a held or not, after constants change.
std::vector<double> ends(const HeldRuns& runs, const char* changes, const char* variable,
                         const std::vector<HeldGroups>& combinations) {
    const Slot slot = *runs.program().slot(variable);
    const auto baseline = runs.baseline(1, {}, {slot});
    const auto held =
        runs.run(*baseline, *constantsIn(runs.program(), changes), combinations, {slot});
    std::vector<double> values;
    for (std::size_t c = 0; c < combinations.size(); ++c)
        values.push_back(held->series(c, slot).back());
    return values;
}

TEST(HeldRuns, ShowReadersTheBaselineOfWhatIsHeld) {
    const SmallModel model{aux("a", "1") + aux("p", "2 * a") + aux("q", "p + a") +
                           aux("y", "10 * p + q")};
    const auto runs = heldRunsOf(model, {{{"p"}}, {{"p", "q"}}});
    // a = 3: p = 6 where it was 2, q = 9 where it was 3.
    EXPECT_EQ(ends(*runs, "a=3", "y", {0, 1, 2, 3}),
              (std::vector<double>{69, 10 * 2 + 5, 10 * 6 + 5, 25}));
    EXPECT_EQ(ends(*runs, "a=3", "p_as_modelled", {0, 1}), (std::vector<double>{6, 6}));
    EXPECT_EQ(ends(*runs, "", "y", {0, 1, 2, 3}), (std::vector<double>{23, 23, 23, 23}));
}

TEST(HeldRuns, HoldAFlowForTheStockThatItFills) {
    const SmallModel model{aux("a", "1") + test::flow("f", "a") + test::stock("s", "0", {"f"}) +
                               aux("y", "s + f"),
                           {},
                           0,
                           4,
                           1};
    const auto runs = heldRunsOf(model, {{{"f"}}, {{"f", "s"}}});
    EXPECT_EQ(ends(*runs, "a=3", "y", {0, 1, 2}), (std::vector<double>{15, 5, 7}));
}

TEST(HeldRuns, OfArraysAndSeveralMembersAreThoseOfEachAlone) {
    const SmallModel model{aux("a", "1") + aux("gain", "2") + aux("p", "gain * a", {"Place"}) +
                               aux("y", "SUM(p[*])"),
                           test::dimension("Place", {"north", "south"})};
    const auto runs = heldRunsOf(model, {{{"p"}}});
    const Slot y = *runs->program().slot("y");
    const auto baseline = runs->baseline(2, {{*runs->program().slot("gain"), {2, 5}}}, {y});
    const auto held = runs->run(*baseline, *constantsIn(runs->program(), "a=3"), {0, 1}, {y});
    EXPECT_EQ(held->series(0, y, 0).back(), 12);
    EXPECT_EQ(held->series(0, y, 1).back(), 30);
    EXPECT_EQ(held->series(1, y, 0).back(), 4) << "each its own baseline";
    EXPECT_EQ(held->series(1, y, 1).back(), 10);
}

TEST(HeldRuns, NameWhatCannotBeHeldOrChanged) {
    const auto document =
        xmile::readXmile(
            SmallModel{aux("a", "1") + aux("y", "2 * a + TIME") + aux("z", "y")}.xmile(), "m.xmile")
            ->document;
    EXPECT_FALSE(HeldRuns::of(document, {{{"b"}}}));
    EXPECT_FALSE(HeldRuns::of(document, {{{"y", "a"}}})) << "a does not read y";
    const auto runs = HeldRuns::of(document, {{{"y"}}});
    ASSERT_TRUE(runs) << toText(runs.error());
    EXPECT_FALSE(constantsIn((*runs)->program(), "a"));
    EXPECT_FALSE(constantsIn((*runs)->program(), "a=much"));
    EXPECT_FALSE(constantsIn((*runs)->program(), "y=1")) << "no constant";
    EXPECT_FALSE(constantsIn((*runs)->program(), "aa=1"));
    EXPECT_EQ(constantsIn((*runs)->program(), "a=1")->size(), 1u);
}

TEST(HeldRuns, OfThePolicyModelAreThoseOfTheModelMadeForThem) {
    const auto runs = HeldRuns::of(policyModel().document(), {{{"trade"}}, {{"trust_norm"}}});
    ASSERT_TRUE(runs) << toText(runs.error());
    const Slot output = *(*runs)->program().slot("overall_stability");
    const Scenario scenario = everythingAt(0.5);
    const auto baseline = (*runs)->baseline(1, {}, {output});
    const auto held = (*runs)->run(
        *baseline,
        (*runs)->translated(policyModel().program(), policyModel().inputsFor(scenario).constants),
        {0, 1}, {output});
    ASSERT_TRUE(held) << toText(held.error());
    const Slot own = *policyModel().program().slot("overall_stability");
    EXPECT_EQ(held->series(0, output).back(), policyModel().run(scenario)->series(own).back());
    EXPECT_EQ(baseline->run.series(output).back(), policyModel().baseline()->series(own).back());
    const auto model = *modelHolding(policyModel(), {"trade"});
    EXPECT_EQ(held->series(1, output).back(),
              model->run(scenario)->series(*model->program().slot("overall_stability")).back());
}

}  // namespace
}  // namespace kyosei
