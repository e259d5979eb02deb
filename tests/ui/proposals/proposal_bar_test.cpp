// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping proposals in the whole window: chips, lines, the headline and the big screen.
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/proposals.h"
#include "ui/indicators/indicator_panel.h"
#include "ui/indicators/indicators_card.h"
#include "ui/proposals/moved_list.h"
#include "ui/proposals/proposal_bar.h"
#include "ui/proposals/proposal_chip.h"
#include "ui/text/change_text.h"
#include "ui/window/actions.h"
#include "ui/window/presentation_window.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class ProposalBarTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window_->actions().frontView->trigger();
    }
    [[nodiscard]] ProposalBar& bar() const { return *window_->findChild<ProposalBar*>(); }
    [[nodiscard]] ProposalChip& chip(std::size_t index) const { return *bar().chips()[index]; }
    [[nodiscard]] const std::vector<ProposalRun>& runs() const {
        return window_->results().view().proposals;
    }
    void keep(double share) {
        const LeverCell& cell = someLever();
        document().setLeverValue(cell, cell.baseline.value +
                                           share * (cell.maximum - cell.baseline.value));
        window_->actions().keepProposal->trigger();
    }
    void waitForRuns(std::size_t count) const {
        ASSERT_TRUE(QTest::qWaitFor([&] { return runs().size() == count; }, kPatience));
        settleFan();
    }
};

TEST_F(ProposalBarTest, IsNotThereUntilSomethingIsKept) {
    EXPECT_FALSE(bar().isVisible());
    EXPECT_FALSE(window_->actions().keepProposal->isEnabled()) << "nothing differs yet";
    keep(1);
    EXPECT_TRUE(bar().isVisible());
    ASSERT_EQ(bar().chips().size(), 1U);
    EXPECT_TRUE(chip(0).isChecked());
}

TEST_F(ProposalBarTest, KeptProposalsAreLinesWithTheNumbersThatTheHeadlineHad) {
    keep(1);
    settleFan();
    const Headline& headline = policyModel().charts().headline();
    const auto before = window_->results().view().fan;
    waitForRuns(1);
    document().resetAll();
    settleFan();
    const auto panels = window_->findChild<IndicatorsCard*>()->panels();
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const auto& lines = panels[i]->content().proposals;
        ASSERT_EQ(lines.size(), 1U);
        EXPECT_EQ(lines[0].change, *before->change(headline.indicators[i].slot, headline.horizon));
        EXPECT_FALSE(lines[0].line.isEmpty());
        const QString number = changeNumber(lines[0].change, headline.indicators[i].changes);
        EXPECT_TRUE(chip(0).accessibleDescription().contains(number))
            << qPrintable(chip(0).accessibleDescription());
    }
    EXPECT_TRUE(chip(0).accessibleDescription().contains(QStringLiteral("Moved: ")));
}

TEST_F(ProposalBarTest, ShowsAndTakesAwayLinesByKeyboardAndRunsOnlyWhatIsShown) {
    keep(1);
    waitForRuns(1);
    QTest::keyClick(&chip(0), Qt::Key_Space);
    EXPECT_FALSE(chip(0).isChecked());
    EXPECT_TRUE(runs().empty());
    EXPECT_TRUE(window_->findChild<IndicatorsCard*>()->panels()[0]->content().proposals.empty());
    QTest::keyClick(&chip(0), Qt::Key_Space);
    waitForRuns(1);
}

TEST_F(ProposalBarTest, OpensRenamesAndRemovesByKeyboard) {
    keep(1);
    const Scenario kept = document().scenario();
    document().resetAll();
    QTest::keyClick(&chip(0), Qt::Key_Return);
    EXPECT_TRUE(document().scenario().runsLike(kept));
    document().history().undo();
    EXPECT_TRUE(document().scenario().isBaseline()) << "opening is a step";

    QTest::keyClick(&chip(0), Qt::Key_F2);
    auto* editor = chip(0).findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    const std::string before = session_->proposals.find(0)->name;
    EXPECT_FALSE(before.empty());
    QTest::keyClick(&chip(0), Qt::Key_F2);
    editor = chip(0).findChildren<QLineEdit*>().last();
    editor->setText(QStringLiteral("Our plan"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(session_->proposals.find(0)->name, "Our plan");
    EXPECT_TRUE(chip(0).accessibleName().contains(QStringLiteral("Our plan")));

    QTest::keyClick(&chip(0), Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar().chips().empty(); }));
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(ProposalBarTest, ComesBackWithTheSession) {
    keep(1);
    closeWindow();
    openWindow();
    EXPECT_TRUE(session_->store.hasLast());
    session_->store.adoptLast();
    ASSERT_EQ(bar().chips().size(), 1U);
    waitForRuns(1);
}

TEST_F(ProposalBarTest, AnAudienceSeesTheLinesAndWhatWasMoved) {
    keep(1);
    waitForRuns(1);
    window_->actions().present->trigger();
    const QPointer<PresentationWindow> audience = window_->findChild<PresentationWindow*>();
    ASSERT_TRUE(audience);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(audience));
    EXPECT_TRUE(audience->isFrontShown());
    const auto* card = audience->findChild<IndicatorsCard*>();
    EXPECT_EQ(card->panels()[0]->content().proposals.size(), 1U);
    const QStringList said = audience->findChild<MovedList*>()->texts();
    ASSERT_EQ(said.size(), 1) << "what is on screen is what was kept";
    EXPECT_TRUE(said.front().startsWith(QStringLiteral("A "))) << qPrintable(said.front());
    EXPECT_TRUE(said.front().contains(QStringLiteral("Not moved: ")));
    document().resetAll();
    EXPECT_EQ(audience->findChild<MovedList*>()->texts().size(), 2);
    delete audience;
}

// The numbers of a package with a shock are those of the package.
TEST_F(ProposalBarTest, APackageIsReadUnderTheSameShocksUnlessThatIsSwitchedOff) {
    const Shock& shock = policyModel().shocks().shocks().front();
    document().setShock(shock.id, 2030);
    settleFan();
    EXPECT_FALSE(window_->results().view().sameShocks) << "a shock alone is what changes";
    const Headline& headline = policyModel().charts().headline();
    const Slot slot = headline.stability.slot;
    const double shockAlone =
        window_->results().view().fan->find(slot)->scenario.quantiles[2].back();
    document().setLeverValue(someLever(), someLever().maximum);
    settleFan();
    const RunView& view = window_->results().view();
    EXPECT_TRUE(view.sameShocks);
    EXPECT_NEAR(view.fan->find(slot)->baseline.quantiles[2].back(), shockAlone, 0.5);
    EXPECT_NE(view.baseline, policyModel().baseline());
    const auto* panel = window_->findChild<IndicatorPanel*>();
    EXPECT_TRUE(panel->content().sameShocks);
    window_->actions().sameShocks->setChecked(false);
    settleFan();
    EXPECT_FALSE(window_->results().view().sameShocks);
    EXPECT_EQ(window_->results().view().baseline, policyModel().baseline());
    closeWindow();
    openWindow();
    EXPECT_FALSE(window_->actions().sameShocks->isChecked()) << "remembered";
}

}  // namespace
}  // namespace kyosei
