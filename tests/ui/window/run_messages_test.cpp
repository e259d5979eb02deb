// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gated_runs.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/run_details.h"
#include "ui/window/run_messages.h"

namespace kyosei {
namespace {

class RunMessagesTest : public testing::Test {
protected:
    [[nodiscard]] static Issues problem() { return {{{"test", Severity::error, "not a number"}}}; }

    GatedRuns runs{sharedPolicyModel()};
    ResultsModel results{sharedPolicyModel(),
                         [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); },
                         runs.function()};
    MessageBar bar;
    RunDetails details;
    RunMessages messages{results, bar, details};
};

TEST_F(RunMessagesTest, AFailureIsToldUntilARunSucceeds) {
    emit results.runFailed(problem());
    ASSERT_EQ(bar.texts().size(), 1);
    EXPECT_TRUE(bar.texts().first().contains(QStringLiteral("could not be run")));
    emit results.runFinished(2.0, {});
    EXPECT_TRUE(bar.texts().isEmpty());
}

TEST_F(RunMessagesTest, GapsInAResultAreToldWithTheResult) {
    emit results.runFinished(2.0, problem());
    ASSERT_EQ(bar.texts().size(), 1);
    EXPECT_TRUE(bar.texts().first().contains(QStringLiteral("gaps")));
}

TEST_F(RunMessagesTest, MissingRangesAreToldBesideWhatTheRunSaysUntilTheyComeAgain) {
    emit results.runFailed(problem());
    emit results.ensembleFailed(problem());
    EXPECT_EQ(bar.texts().size(), 2);
    emit results.ensembleAdvanced(64, 128, 10.0);
    EXPECT_TRUE(details.text().contains(QStringLiteral("64 of 128")));
    EXPECT_EQ(bar.texts().size(), 1);
}

}  // namespace
}  // namespace kyosei
