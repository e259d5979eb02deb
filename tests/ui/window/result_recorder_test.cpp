// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/gated_runs.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/window/result_recorder.h"

#include <QTest>

namespace kyosei {
namespace {

/// A session whose runs the test lets pass.
class ResultRecorderTest : public testing::Test {
protected:
    ResultRecorderTest() {
        QObject::connect(&document, &Document::scenarioChanged, &results,
                         [this] { results.setScenario(document.scenario()); });
    }
    void change() {
        document.beginGesture();
        document.setLeverValue(someLever(), someLever().maximum);
    }
    void finishRun() {
        runs.letPass(1);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !results.isRunning(); }, kPatience));
    }
    [[nodiscard]] bool hasResults(std::size_t step) const {
        return !machine.log().steps[step].results.empty();
    }

    GatedRuns runs{sharedPolicyModel()};
    Document document{sharedPolicyModel()};
    TimeMachine machine{document};
    ResultsModel results{sharedPolicyModel(),
                         [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); },
                         runs.function()};
    bool hiding = false;
    ResultRecorder recorder{machine, document, results, [this] { return hiding; }};
};

TEST_F(ResultRecorderTest, AStepHasResultsOnceItsRunHasCome) {
    recorder.record();
    EXPECT_TRUE(hasResults(0)) << "the baseline is known from the beginning";
    change();
    recorder.record();
    EXPECT_FALSE(hasResults(1)) << "what is on screen belongs to the step before";
    finishRun();
    EXPECT_TRUE(hasResults(1));
}

TEST_F(ResultRecorderTest, NothingIsWrittenWhileResultsAreHidden) {
    hiding = true;
    recorder.record();
    EXPECT_FALSE(hasResults(0));
    hiding = false;
    recorder.record();
    EXPECT_TRUE(hasResults(0));
}

}  // namespace
}  // namespace kyosei
