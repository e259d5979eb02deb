// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/issue_codes.h"
#include "model/outcomes/part_groups.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

const std::vector<std::string> kKnownParts{"aid", "trade", "energy", "food"};

std::vector<std::string> titlesOf(const std::vector<LeverGroup>& groups) {
    std::vector<std::string> titles;
    for (const LeverGroup& group : groups)
        titles.push_back(group.title);
    return titles;
}

LeverGroup part(const std::string& id) {
    return {id, "The " + id, {{id, "JPN"}}};
}

TEST(PartGroups, AreReadFromTheTextThatTheyWrite) {
    const PartGroup group{"Soft = people", {"aid", "food"}};
    EXPECT_EQ(textOf(group), "Soft = people=aid,food");
    const auto read = partGroupIn(textOf(group), kKnownParts);
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, group);
}

TEST(PartGroups, OfWhatIsUnknownOrInTwoAreIssues) {
    for (const char* text : {"aid,food", "=aid", "Soft=", ""}) {
        const auto read = partGroupIn(text, kKnownParts);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().front().code, codes::noPartGroup) << text;
    }
    const auto read =
        partGroupsIn({"A=aid,wood", "B=trade,trade", "C=food", "D=food,energy"}, kKnownParts);
    ASSERT_FALSE(read);
    ASSERT_EQ(read.error().size(), 3u) << "all of them at once";
    EXPECT_EQ(read.error()[0].code, codes::unknownPart);
    EXPECT_EQ(read.error()[1].code, codes::partInTwoGroups);
    EXPECT_EQ(read.error()[2].code, codes::partInTwoGroups);
}

TEST(PartGroups, StandWhereTheirFirstPartStood) {
    const auto found = grouped({part("aid"), part("trade"), part("food")},
                               {{"Soft", {"food", "trade"}}, {"Nobody", {"energy"}}});
    EXPECT_EQ(titlesOf(found), (std::vector<std::string>{"The aid", "Soft"}));
    EXPECT_EQ(found[1].levers, (std::set<LeverId>{{"trade", "JPN"}, {"food", "JPN"}}));
    EXPECT_EQ(titlesOf(grouped({part("food")}, {{"Soft", {"food", "trade"}}})),
              std::vector<std::string>{"Soft"});
}

TEST(PartGroups, ContributeWhatTheirPartsDoAloneTogetherAndShareTheWhole) {
    const Scenario scenario = leversAt({"diplomacy", "trade_opening", "citizen_exchange"}, 0.5);
    const LeverTable& levers = policyModel().levers();
    const auto parts = groupsByLever(scenario, levers);
    ASSERT_EQ(parts.size(), 3u);
    const std::vector<PartGroup> groups{{"Soft", {"diplomacy", "citizen_exchange"}}};
    ContributionOptions options;
    options.outputs = {policyModel().charts().headline().stability.slot};
    options.years = {2050};
    const auto found = contributionsOf(policyModel(), scenario, grouped(parts, groups), options);
    ASSERT_TRUE(found) << toText(found.error());
    EXPECT_EQ(found->combinations, 4u);
    const OutputContributions& output = found->outputs.front();
    EXPECT_NEAR(output.parts[0].share.median + output.parts[1].share.median, output.whole.median,
                1e-9);

    const auto soft = found->groups[0].title == "Soft" ? output.parts[0] : output.parts[1];
    const Scenario only = leversAt({"diplomacy", "citizen_exchange"}, 0.5);
    const auto alone = policyModel().run(only);
    EXPECT_NEAR(soft.alone.median,
                alone->at(options.outputs.front(), 2050) -
                    policyModel().baseline()->at(options.outputs.front(), 2050),
                1e-9);
}

}  // namespace
}  // namespace kyosei
