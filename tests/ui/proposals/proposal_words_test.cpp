// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chart_fixture.h"
#include "ui/proposals/proposal_words.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

RunView withProposal(std::size_t place) {
    RunView view = withFan(steeperView());
    view.proposals.push_back({place, "Ours", std::make_shared<const Scenario>(), view.fan});
    return view;
}

TEST(ProposalWords, TellTheChangeAndItsRangeAtTheHorizon) {
    // k - 4 for k = 1 ... 20: the middle is 6.5.
    const QString words = proposalResults(withProposal(1), 1);
    EXPECT_TRUE(words.contains(QStringLiteral("2050"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("+6.5"))) << words.toStdString();
}

TEST(ProposalWords, NothingIsSaidOfAProposalThatHasNotRun) {
    EXPECT_TRUE(proposalResults(withProposal(1), 0).isEmpty());
    EXPECT_TRUE(proposalResults({}, 0).isEmpty());
}

TEST(ProposalWords, SayWhenShocksAreInBoth) {
    RunView view = withProposal(0);
    auto same = std::make_shared<EnsembleSnapshot>(*view.fan);
    same->sameShocks = true;
    const QString plain = proposalResults(view, 0);
    view.proposals[0].fan = same;
    EXPECT_GT(proposalResults(view, 0).size(), plain.size());
}

}  // namespace
}  // namespace kyosei
