// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy.h"
#include "ui/why/user_groups.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

std::string leverAt(std::size_t row) {
    return policyModel().levers().rows()[row].id;
}

TEST(UserGroups, TakeTheirPartsOutOfOtherGroups) {
    UserGroups groups(sharedPolicyModel());
    groups.join(ContributionParts::levers, {leverAt(0), leverAt(1)}, QStringLiteral("First"));
    groups.join(ContributionParts::levers, {leverAt(1), leverAt(2)}, QStringLiteral("Second"));
    const auto& all = groups.of(ContributionParts::levers);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].parts, std::vector<std::string>{leverAt(0)});
    EXPECT_EQ(all[1].parts, (std::vector<std::string>{leverAt(1), leverAt(2)}));
    groups.join(ContributionParts::levers, {textOf(all[0]), textOf(all[1])}, QStringLiteral("All"));
    ASSERT_EQ(groups.of(ContributionParts::levers).size(), 1u);
    EXPECT_EQ(groups.of(ContributionParts::levers)[0].parts.size(), 3u);
    EXPECT_TRUE(groups.of(ContributionParts::countries).empty());
}

TEST(UserGroups, ComeBackFromTheTextsThatAreKeptWithoutWhatCannotBeUsed) {
    UserGroups groups(sharedPolicyModel());
    const std::string first = policyModel().levers().actors()[0];
    const std::string second = policyModel().levers().actors()[1];
    groups.join(ContributionParts::countries, {first, second}, QStringLiteral("Neighbours"));
    QStringList texts = groups.texts(ContributionParts::countries);
    texts << QStringLiteral("Nobody=Atlantis") << QStringLiteral("rubbish")
          << QStringLiteral("Again=%1").arg(QString::fromStdString(first));
    UserGroups later(sharedPolicyModel());
    later.restore(ContributionParts::countries, texts);
    EXPECT_EQ(later.of(ContributionParts::countries), groups.of(ContributionParts::countries));
}

}  // namespace
}  // namespace kyosei
