// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals/goal_files.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/discovery/discovery_words.h"
#include "ui/discovery/future_dots.h"
#include "ui/discovery/remedies.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using discovery::Discovery;
using discovery::FutureDimension;
using discovery::Restriction;
using discovery::Verdict;

/// Fourteen futures: a war in the first four, of which three miss the goal, and one of the others.
Discovery warDoesIt() {
    Discovery found;
    found.table.dimensions = {
        {FutureDimension::Kind::shock, "korean_war", "War on the Korean Peninsula", "Year", {}},
        {FutureDimension::Kind::constant, "trust_effect", "Rise of trust", "1", {}}};
    discovery::Cases& cases = found.table.cases;
    cases.dimensions = {{"korean_war", {}}, {"trust_effect", {}}};
    cases.values.resize(2);
    for (int k = 0; k < 14; ++k) {
        cases.values[0].push_back(k < 4 ? 2030 + k : Restriction::kNone);
        cases.values[1].push_back(k / 100.0);
        cases.ofInterest.push_back(k < 3 || k == 7 ? 1 : 0);
    }
    discovery::Finding finding;
    finding.box.restrictions = {{0, -Restriction::kNone, 2033, {}}};
    finding.fitted = finding.checked = discovery::statisticsOf(cases, finding.box);
    finding.reproduced = {1};
    finding.holds = true;
    found.explanation.all = discovery::statisticsOf(cases, {});
    found.explanation.verdict = Verdict::explained;
    found.explanation.findings = {finding};
    return found;
}

std::string said(const Discovery& found) {
    return wordsOf(found, 0).whole().toStdString();
}

TEST(DiscoveryWords, TellSharesThatFitTheFutures) {
    const DiscoveryWords words = wordsOf(warDoesIt(), 0);
    EXPECT_EQ(words.answer, QStringLiteral("Misses the goal in 29 of 100 futures."));
    EXPECT_EQ(words.leads, QStringLiteral("75\u202f% of those have this:"));
    EXPECT_EQ(words.conditions, QStringList{QStringLiteral("War on the Korean Peninsula by 2033")});
    EXPECT_EQ(words.contrast,
              QStringLiteral("With it 75 of 100 miss the goal, without it 10 of 100."));
    EXPECT_TRUE(words.caution.contains(QStringLiteral("need not be its cause")));
}

TEST(DiscoveryWords, NameNothingWhereNothingIsExplained) {
    Discovery found = warDoesIt();
    for (const Verdict verdict :
         {Verdict::never, Verdict::always, Verdict::few, Verdict::unexplained}) {
        found.explanation.verdict = verdict;
        const std::string text = said(found);
        EXPECT_EQ(text.find("War on"), std::string::npos) << text;
        EXPECT_EQ(text.find("of those"), std::string::npos) << text;
    }
    EXPECT_NE(said(found).find("Nothing explains it in these 14 futures."), std::string::npos);
}

TEST(DiscoveryWords, SayThatShocksArePutInAndHowItIsWithoutThem) {
    Discovery found = warDoesIt();
    found.withoutShocks = 0.004;
    const std::string text = said(found);
    EXPECT_NE(text.find("no forecast"), std::string::npos) << text;
    EXPECT_NE(text.find("fewer than 1 of 100"), std::string::npos) << text;
}

TEST(DiscoveryWords, NeverRoundToNoneOrAll) {
    EXPECT_EQ(ofHundred(0), QStringLiteral("0 of 100"));
    EXPECT_EQ(ofHundred(0.001), QStringLiteral("fewer than 1 of 100"));
    EXPECT_EQ(ofHundred(0.999), QStringLiteral("more than 99 of 100"));
    EXPECT_EQ(ofHundred(1), QStringLiteral("100 of 100"));
}

TEST(DiscoveryWords, TellAConstantByWhatItMeansAndHowOftenItIsSo) {
    const Discovery found = warDoesIt();
    const QString text = restrictionText(found, {1, 0.06, Restriction::kNone, {}});
    EXPECT_EQ(text,
              QStringLiteral("Rise of trust: high, at least 0.0600 (as in 57 of 100 futures)"));
}

TEST(DiscoveryWords, TellGoalsAsTheyAreRead) {
    const goals::GoalOutputs outputs(policyModel().charts(), policyModel().program(),
                                     policyModel().presentYear());
    const auto text = [&](const char* written) {
        return goalText(goals::goalFrom(written, outputs).value(), policyModel().charts())
            .toStdString();
    };
    EXPECT_EQ(text("peacebuilding at least 35 in 2045"), "Peace-building at least 35.0 in 2045");
    EXPECT_EQ(text("stability rises by at least 1 from 2030 to 2040"),
              "Overall stability changed by at least +1.0 from 2030 to 2040");
}

TEST(Remedies, PutAShockIntoTheMiddleOfItsYears) {
    const auto remedies = remediesOf(warDoesIt(), 0);
    ASSERT_EQ(remedies.size(), 1u);
    EXPECT_EQ(remedies[0].kind, Remedy::Kind::shock);
    EXPECT_EQ(remedies[0].id, "korean_war");
    EXPECT_EQ(remedies[0].year, 2031);  // of 2030, 2031 and 2032
}

TEST(FutureDots, AreAHundredWhateverTheShares) {
    EXPECT_EQ(hundredParts({1.0 / 3, 1.0 / 3, 1.0 / 3, 0}), (std::array<int, 4>{34, 33, 33, 0}));
    EXPECT_EQ(hundredParts({0.004, 0.006, 0.49, 0.5}), (std::array<int, 4>{0, 1, 49, 50}));
}

}  // namespace
}  // namespace kyosei
