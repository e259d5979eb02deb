// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "tests/ui/support/gated_runs.h"
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/run/results_model.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <semaphore>
#include <stdexcept>

namespace kyosei {
namespace {

Scenario moved(double share) {
    const LeverCell& cell = someLever();
    Scenario scenario;
    LeverSetting setting = cell.baseline;
    setting.value += share * (cell.maximum - cell.baseline.value);
    scenario.set(cell, setting);
    return scenario;
}

Scenario numbered(int number) {
    Scenario scenario = moved(number / 1000.0);
    scenario.title = std::to_string(number);
    return scenario;
}

/// Two stages of members, run one after the other on one thread, so that stages can be counted.
const std::shared_ptr<PolicyEnsemble>& twoStages() {
    static const std::shared_ptr<PolicyEnsemble> shared = [] {
        PolicyEnsemble::Options options;
        options.members = 128;
        options.threads = 1;
        return PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options)
            .value();
    }();
    return shared;
}

EnsembleSource source() {
    return [] { return Result<std::shared_ptr<PolicyEnsemble>>(twoStages()); };
}

const Headline& headline() {
    return policyModel().charts().headline();
}

/// A model of results whose runs the test lets pass, and what it announced.
class GatedResults : public testing::Test {
protected:
    GatedResults() {
        QObject::connect(&results, &ResultsModel::viewChanged, &results,
                         [this](const RunView& view) { shown.push_back(view.current); });
    }
    void waitForResults() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !results.isRunning(); }, kPatience));
    }
    [[nodiscard]] std::vector<std::string> ran() const {
        std::vector<std::string> titles;
        for (const RunRequest& request : runs.requests())
            titles.push_back(request.scenario.title);
        return titles;
    }
    GatedRuns runs{sharedPolicyModel()};
    ResultsModel results{sharedPolicyModel(), source(), runs.function()};
    std::vector<std::shared_ptr<const RunResult>> shown;
};

TEST_F(GatedResults, BeginWithTheBaselineAndWhatItCosts) {
    EXPECT_EQ(results.view().current, policyModel().baseline());
    EXPECT_EQ(results.view().baseline, policyModel().baseline());
    ASSERT_TRUE(results.view().spending && results.view().milestones);
    EXPECT_NEAR(results.view().spending->all.total, 0, 1e-9);
    EXPECT_FALSE(results.isRunning());
    EXPECT_FALSE(results.isEnsembleRunning());
}

TEST_F(GatedResults, OfManyScenariosDuringARunOnlyTheNewestIsRunAfterIt) {
    constexpr int kScenarios = 60;
    results.setScenario(numbered(1));
    runs.waitForRun();
    for (int i = 2; i <= kScenarios; ++i)
        results.setScenario(numbered(i));
    runs.letPass(2);
    waitForResults();
    EXPECT_EQ(ran(), (std::vector<std::string>{"1", "60"}));
    ASSERT_EQ(shown.size(), 2u);
    EXPECT_EQ(shown.back(), results.view().current);
    EXPECT_NE(shown.front(), shown.back());
}

TEST_F(GatedResults, EachScenarioThatIsGivenTimeIsRunAndShown) {
    constexpr std::size_t kScenarios = 20;
    for (std::size_t i = 1; i <= kScenarios; ++i) {
        results.setScenario(numbered(static_cast<int>(i)));
        runs.letPass(1);
        waitForResults();
        EXPECT_EQ(shown.size(), i);
    }
    EXPECT_EQ(runs.requests().size(), kScenarios);
}

TEST_F(GatedResults, EveryFinishedRunIsShownThoughNewerScenariosWait) {
    constexpr std::size_t kSteps = 10;
    results.setScenario(numbered(0));
    runs.waitForRun();
    std::vector<std::string> expected{"0"};
    for (std::size_t step = 1; step <= kSteps; ++step) {
        results.setScenario(numbered(static_cast<int>(2 * step - 1)));  // overtaken while it waits
        results.setScenario(numbered(static_cast<int>(2 * step)));
        expected.push_back(std::to_string(2 * step));
        runs.letPass(1);
        runs.waitForRun();
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown.size() == step; }, kPatience));
        EXPECT_TRUE(results.isRunning());
    }
    runs.letPass(1);
    waitForResults();
    EXPECT_EQ(ran(), expected);
    EXPECT_EQ(shown.size(), kSteps + 1);
}

TEST_F(GatedResults, CostsAndMilestonesAreThoseOfTheScenarioThatWasRun) {
    Scenario limited = moved(1);
    limited.spendingLimit = -1;  // even the baseline, which these runs give, is above it
    results.setScenario(limited);
    runs.letPass(1);
    waitForResults();
    EXPECT_TRUE(results.view().spending->overrun);
    const std::vector<Milestone>& milestones = *results.view().milestones;
    EXPECT_TRUE(std::any_of(milestones.begin(), milestones.end(), [](const Milestone& milestone) {
        return milestone.kind == Milestone::Kind::lever;
    }));
}

TEST_F(GatedResults, EndWhileARunIsUnderWay) {
    ResultsModel ending{sharedPolicyModel(), source(), runs.function()};
    ending.setScenario(numbered(1));
    runs.waitForRun();
    ending.setScenario(numbered(2));
}

TEST_F(GatedResults, OwnChartsAreRunForOnlyIfTheRunThatIsThereLacksTheirOutputs) {
    const std::vector<Slot> own{headline().stability.slot};
    const auto catalogue = std::make_shared<const ChartCatalogue>(policyModel().charts());
    results.setCharts(catalogue, own);
    EXPECT_FALSE(results.isRunning()) << "the baseline has everything";
    EXPECT_EQ(results.view().catalogue, catalogue);
    results.setScenario(numbered(1));
    runs.waitForRun();
    EXPECT_EQ(runs.requests().back().more, own);
    results.setCharts(catalogue, {});  // what is under way was asked for otherwise
    runs.letPass(2);
    waitForResults();
    EXPECT_EQ(runs.requests().size(), 2u);
    EXPECT_TRUE(runs.requests().back().more.empty());
}

TEST_F(GatedResults, WhatIsMaskedIsSeenByNobodyUntilTheMaskIsTakenAway) {
    const Slot asked = headline().stability.slot;
    results.setMask({asked}, 2026);
    EXPECT_EQ(shown.size(), 1u);
    EXPECT_TRUE(results.view().hides(asked));
    EXPECT_TRUE(std::isnan(results.view().current->at(asked, 2050)));
    results.setScenario(numbered(1));
    runs.letPass(1);
    waitForResults();
    EXPECT_TRUE(std::isnan(shown.back()->at(asked, 2050)));
    EXPECT_FALSE(std::isnan(results.unmasked().current->at(asked, 2050)));
    results.setFutures(std::make_shared<const DrawnFutures>(
        DrawnFutures{{*shown.back(), *shown.back(), *shown.back(), *shown.back()}, 1}));
    EXPECT_EQ(results.view().futures, nullptr) << "futures tell what is hidden";
    results.setMask({}, 0);
    EXPECT_NE(results.view().futures, nullptr);
    EXPECT_FALSE(results.view().hides(asked));
    EXPECT_EQ(shown.back(), results.unmasked().current);
}

TEST_F(GatedResults, AnotherModelTakesOverWhatIsShown) {
    results.setScenario(numbered(1));
    runs.letPass(1);
    waitForResults();
    ResultsModel next{sharedPolicyModel(), source(), runs.function()};
    next.takeOver(results);
    EXPECT_EQ(next.view().current, results.view().current);
    EXPECT_EQ(next.view().spending, results.view().spending);
    EXPECT_FALSE(next.isRunning());
}

/// Keeps the last view it was given.
struct Listener : QObject {
    void setRunView(const RunView& view) { last = view; }
    RunView last;
};

TEST_F(GatedResults, AViewIsGivenWhatThereIsAndWhatFollows) {
    Listener listener;
    {
        Listener gone;
        results.show(gone);
        results.setWanted(gone, {headline().framework.slot});
    }
    results.show(listener);
    EXPECT_EQ(listener.last.current, policyModel().baseline());
    results.setScenario(numbered(1));
    runs.letPass(1);
    waitForResults();
    EXPECT_EQ(listener.last.current, results.view().current);
}

TEST(ResultsModel, FailuresAndExceptionsAreToldAndLeaveTheViewAsItWas) {
    constexpr IssueCode tooMuch{"tooMuch", Severity::error, "too much"};
    bool throws = false;
    ResultsModel results(sharedPolicyModel(), source(),
                         [&](const RunRequest&, const std::stop_token&) -> Result<PolicyOutcome> {
                             if (throws)
                                 throw std::runtime_error("no such table");
                             return fail(Issue{tooMuch});
                         });
    std::vector<IssueCode> told;
    QObject::connect(&results, &ResultsModel::runFailed, &results,
                     [&](const Issues& issues) { told.push_back(issues.front().code); });
    int changes = 0;
    QObject::connect(&results, &ResultsModel::viewChanged, &results, [&] { ++changes; });
    results.setScenario(numbered(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.isRunning(); }, kPatience));
    throws = true;
    results.setScenario(numbered(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.isRunning(); }, kPatience));
    EXPECT_EQ(told, (std::vector{tooMuch, codes::brokeOff}));
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(results.view().current, policyModel().baseline());
}

/// A model of results with ranges; the ensemble is there once the test has let it pass.
class Ranges : public testing::Test {
protected:
    Ranges() {
        QObject::connect(&results, &ResultsModel::ensembleAdvanced, &results,
                         [this](std::size_t complete, std::size_t) { stages.push_back(complete); });
        results.setWanted(view, {headline().stability.slot, headline().framework.slot});
    }
    void waitForRanges() {
        ensembleMade.release();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !results.isEnsembleRunning(); }, kPatience));
    }
    std::binary_semaphore ensembleAsked{0}, ensembleMade{0};
    QObject view;
    ResultsModel results{sharedPolicyModel(),
                         [this] {
                             ensembleAsked.release();
                             ensembleMade.acquire();
                             return Result<std::shared_ptr<PolicyEnsemble>>(twoStages());
                         },
                         ResultsModel::runsOf(sharedPolicyModel())};
    std::vector<std::size_t> stages;
};

TEST_F(Ranges, AreNotAskedForBeforeTheyAreStarted) {
    results.setScenario(moved(0.5));
    EXPECT_EQ(results.ensemblesAsked(), 0u);
    results.startEnsembles();
    EXPECT_EQ(results.ensemblesAsked(), 1u);
    waitForRanges();
}

TEST_F(Ranges, ComeCoarseFirstAndThenInFull) {
    results.setScenario(moved(0.5));
    results.startEnsembles();
    waitForRanges();
    EXPECT_EQ(stages, (std::vector<std::size_t>{64, 128}));
    ASSERT_TRUE(results.view().fan);
    EXPECT_EQ(results.view().fan->complete, twoStages()->members());
    EXPECT_TRUE(results.view().fan->find(headline().framework.slot));
}

TEST_F(Ranges, OfTheFirstScenarioComeCoarselyAndOfTheNewestInFull) {
    results.setScenario(moved(0.05));
    results.startEnsembles();
    ensembleAsked.acquire();
    for (int i = 1; i <= 10; ++i)
        results.setScenario(moved(i / 10.0));
    EXPECT_EQ(results.ensemblesAsked(), 11u);
    waitForRanges();
    EXPECT_EQ(stages, (std::vector<std::size_t>{64, 64, 128}));
    const Change change = *results.view().fan->change(headline().stability.slot, 2050);
    EXPECT_GT(change.higher + change.lower, 0);
}

TEST_F(Ranges, AreNotAskedForAgainIfTheyAreThereOrUnderWay) {
    results.startEnsembles();
    results.setWanted(view, {headline().stability.slot});
    EXPECT_EQ(results.ensemblesAsked(), 1u);
    Scenario renamed;
    renamed.title = "Another name";
    results.setScenario(renamed);
    EXPECT_EQ(results.ensemblesAsked(), 1u) << "a title changes no number";
    const Slot other = headline().indicators.front().slot;
    {
        QObject another;
        results.setWanted(another, {other});
        EXPECT_EQ(results.ensemblesAsked(), 2u);
    }
    results.setScenario(moved(0.5));
    waitForRanges();
    EXPECT_EQ(results.view().fan->find(other), nullptr) << "nobody wants it any more";
}

TEST_F(Ranges, OtherWeightsAreOtherRanges) {
    results.startEnsembles();
    std::vector<double> first(twoStages()->members(), 0.0);
    first.front() = 1;
    results.setWeights(first);
    EXPECT_EQ(results.ensemblesAsked(), 2u);
    results.setWeights(first);
    EXPECT_EQ(results.ensemblesAsked(), 2u);
    waitForRanges();
    EXPECT_DOUBLE_EQ(results.view().fan->effective, 1);
}

TEST(ResultsModel, TellsThatThereIsNoEnsembleAndThenShowsNoRanges) {
    ResultsModel results(
        sharedPolicyModel(),
        []() -> Result<std::shared_ptr<PolicyEnsemble>> { throw std::runtime_error("no table"); },
        ResultsModel::runsOf(sharedPolicyModel()));
    Issues told;
    QObject::connect(&results, &ResultsModel::ensembleFailed, &results,
                     [&](const Issues& issues) { told = issues; });
    QObject view;
    results.setWanted(view, {headline().stability.slot});
    results.startEnsembles();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.isEnsembleRunning(); }, kPatience));
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told.front().code, codes::brokeOff);
    EXPECT_FALSE(results.view().fan);
}

}  // namespace
}  // namespace kyosei
