// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/document/moved_words.h"
#include "ui/document/proposals.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Scenario at(double year) {
    Scenario scenario;
    scenario.shocks["war"] = year;
    return scenario;
}

const auto kName = QStringLiteral("Talks");

TEST(ProposalsTest, LettersStayAndAreGivenAgainOnlyOnceTheyAreFree) {
    Proposals proposals;
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(proposals.keep(at(2030 + static_cast<double>(i)), kName), i);
    EXPECT_EQ(proposals.find(1)->name, "Talks 2") << "no name twice";
    proposals.remove(1);
    EXPECT_EQ(proposals.find(2)->letter(), 'C');
    EXPECT_EQ(proposals.keep(at(2040), kName), 1U);
    EXPECT_EQ(proposals.list()[1].place, 1U) << "by letter";
}

TEST(ProposalsTest, KeepsWhatRunsAlikeOnceAndShowsItAgain) {
    Proposals proposals;
    proposals.keep(at(2030), kName);
    proposals.setShown(0, false);
    Scenario same = at(2030);
    same.title = "Another name";
    EXPECT_EQ(proposals.keep(same, QStringLiteral("Another name")), 0U);
    ASSERT_EQ(proposals.list().size(), 1U);
    EXPECT_TRUE(proposals.list().front().shown);
}

TEST(ProposalsTest, ShowsNoMoreThanCanBeToldApartAndKeepsNoMoreThanThereAreLetters) {
    Proposals proposals;
    for (std::size_t i = 0; i < kMaxProposals; ++i)
        proposals.keep(at(2030 + static_cast<double>(i)), kName);
    EXPECT_TRUE(proposals.isFull());
    EXPECT_FALSE(proposals.keep(at(2059), kName));
    EXPECT_TRUE(proposals.find(4)->shown);
    EXPECT_FALSE(proposals.find(5)->shown);
    EXPECT_FALSE(proposals.setShown(5, true));
    EXPECT_TRUE(proposals.setShown(0, false));
    EXPECT_TRUE(proposals.setShown(5, true));
}

TEST(ProposalsTest, TellsOnlyWhatChanges) {
    Proposals proposals;
    QSignalSpy changed(&proposals, &Proposals::changed);
    proposals.keep(at(2030), kName);
    proposals.rename(0, QStringLiteral("  Peace  "));
    EXPECT_EQ(proposals.find(0)->name, "Peace");
    EXPECT_EQ(changed.count(), 2);
    proposals.rename(0, QStringLiteral(" "));
    proposals.rename(0, QStringLiteral("Peace"));
    proposals.setShown(0, true);
    proposals.remove(3);
    EXPECT_EQ(changed.count(), 2);
}

TEST(ProposalsTest, TakesInThoseOfAnEarlierSessionWhereLettersAreFree) {
    Proposals earlier, now;
    for (const double year : {2030.0, 2031.0})
        earlier.keep(at(year), QStringLiteral("Earlier"));
    now.keep(at(2050), QStringLiteral("Now"));
    now.adopt(earlier.list());
    ASSERT_EQ(now.list().size(), 2U);
    EXPECT_EQ(now.find(0)->name, "Now");
    EXPECT_EQ(now.find(1)->name, "Earlier 2");
}

TEST(MovedWordsTest, NameWhatIsMovedAndWhatIsNot) {
    const PolicyModel& model = policyModel();
    Scenario scenario;
    EXPECT_EQ(movedBriefly(model, scenario), QStringLiteral("Nothing differs from the baseline."));
    const LeverCell *policy = nullptr, *assumed = nullptr;
    for (const LeverCell& cell : model.levers().cells()) {
        if (cell.id.lever != "diplomacy")
            continue;
        (cell.assumption ? assumed : policy) = &cell;
    }
    ASSERT_TRUE(policy && assumed);
    scenario.set(*policy, {policy->maximum, 2027, 1, 2100});
    scenario.set(*assumed, {assumed->maximum, 2027, 1, 2100});
    const QString brief = movedBriefly(model, scenario);
    const auto name = [&](const LeverCell& cell) {
        return QString::fromStdString(model.levers().actorName(cell.id.actor));
    };
    const QString row = QString::fromStdString(model.levers().row("diplomacy")->shortTitle);
    EXPECT_TRUE(brief.startsWith(QStringLiteral("Moved: %1 (").arg(row))) << qPrintable(brief);
    EXPECT_TRUE(brief.contains(name(*assumed) + QStringLiteral(" ◇"))) << qPrintable(brief);
    const auto parts = brief.split(QStringLiteral("Not moved: "));
    ASSERT_EQ(parts.size(), 2);
    for (const std::string& actor : model.levers().actors()) {
        const QString who = QString::fromStdString(model.levers().actorName(actor));
        const bool moves = actor == policy->id.actor || actor == assumed->id.actor;
        EXPECT_EQ(parts[0].contains(who), moves) << qPrintable(who);
        EXPECT_EQ(parts[1].contains(who), !moves) << qPrintable(who);
    }
    EXPECT_EQ(nameFor(model, scenario), row);
    scenario.title = "Mine";
    EXPECT_EQ(nameFor(model, scenario), QStringLiteral("Mine"));
}

TEST(MovedWordsTest, TellValuesAndShocksInDetail) {
    const PolicyModel& model = policyModel();
    const LeverCell& cell = someLever();
    const Shock& shock = model.shocks().shocks().front();
    Scenario scenario;
    scenario.set(cell, {cell.maximum, 2027, 1, 2100});
    scenario.shocks[shock.id] = 2035;
    const QString detail = movedInDetail(model, scenario);
    EXPECT_TRUE(detail.contains(QString::number(cell.maximum, 'f', cell.decimals)))
        << qPrintable(detail);
    EXPECT_TRUE(detail.contains(QString::fromStdString(shock.title)));
    EXPECT_TRUE(detail.contains(QStringLiteral("2035")));
}

}  // namespace
}  // namespace kyosei
