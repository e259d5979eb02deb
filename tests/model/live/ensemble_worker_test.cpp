// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_worker.h"
#include "model/simulation/held_variables.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <mutex>

namespace kyosei {
namespace {

EnsembleSource ensembleOf(std::size_t members) {
    return [members] {
        PolicyEnsemble::Options options;
        options.members = members;
        options.block = 16;
        options.threads = 1;
        return PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()),
                                      options);
    };
}

EnsembleRequest requestOf(const Scenario& scenario = {}) {
    const Headline& headline = policyModel().charts().headline();
    return {scenario, {{headline.stability.slot, true, true}}, headline.horizon};
}

Scenario moved() {
    const LeverCell& cell = policyModel().levers().cells().front();
    Scenario scenario;
    scenario.set(cell, {cell.maximum, 2027, 1, 2100});
    return scenario;
}

struct Stage {
    std::uint64_t revision;
    Result<std::shared_ptr<const EnsembleSnapshot>> answer;
    [[nodiscard]] bool isLast() const {
        return !answer || snapshot().complete == snapshot().members;
    }
    [[nodiscard]] const EnsembleSnapshot& snapshot() const { return **answer; }
};

/// Collects stages as they are delivered.
class Stages {
public:
    EnsembleWorker::Deliver taker() {
        return
            [this](std::uint64_t revision, Result<std::shared_ptr<const EnsembleSnapshot>> answer) {
                const std::scoped_lock lock(mutex_);
                all_.push_back({revision, std::move(answer)});
                changed_.notify_all();
            };
    }
    /// All stages once the last one of a revision has come.
    std::vector<Stage> upTo(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] {
            return !all_.empty() && all_.back().revision == revision && all_.back().isLast();
        });
        return all_;
    }

    void upToCoarse(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !all_.empty() && all_.back().revision == revision; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<Stage> all_;
};

TEST(EnsembleWorker, ShowsACoarseFanFirstAndTheFullOneLast) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(160)), stages.taker());
    const std::uint64_t revision = worker.submit(requestOf(moved()));
    const auto all = stages.upTo(revision);
    std::vector<std::size_t> complete;
    for (const Stage& stage : all) {
        EXPECT_EQ(stage.revision, revision);
        const EnsembleSnapshot& snapshot = stage.snapshot();
        complete.push_back(snapshot.complete);
        ASSERT_EQ(snapshot.outputs.size(), 1u);
        EXPECT_LT(snapshot.outputs[0].scenario.quantiles[0].back(),
                  snapshot.outputs[0].scenario.quantiles[4].back());
    }
    EXPECT_EQ(complete, (std::vector<std::size_t>{64, 128, 160}));
}

TEST(EnsembleWorker, ShowsTheBaselineWhole) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(160)), stages.taker());
    const auto all = stages.upTo(worker.submit(requestOf()));
    ASSERT_EQ(all.size(), 1u);
    const EnsembleSnapshot& snapshot = all.front().snapshot();
    EXPECT_EQ(snapshot.complete, 160u);
    ASSERT_EQ(snapshot.outputs.size(), 1u);
    EXPECT_EQ(snapshot.outputs[0].improvement->same, 1) << "nothing differs from the baseline";
    EXPECT_EQ(snapshot.outputs[0].difference.quantiles[0],
              std::vector<double>(snapshot.times.size(), 0.0));
    EXPECT_LT(snapshot.outputs[0].scenario.quantiles[0].back(),
              snapshot.outputs[0].scenario.quantiles[4].back());
}

// Independently: two runs of the ensemble, one with the shock and one with shock and lever.
TEST(EnsembleWorker, ReadsAPackageAgainstTheSameShocksWithoutIt) {
    constexpr std::size_t kMembers = 80;
    const auto ensemble = ensembleOf(kMembers)().value();
    Scenario shock;
    shock.shocks[policyModel().shocks().shocks().front().id] = 2030;
    Scenario both = shock;
    const LeverCell& cell = policyModel().levers().cells().front();
    both.set(cell, {cell.maximum, 2027, 1, 2100});
    EnsembleRequest request = requestOf(both);
    const Slot slot = request.outputs.front().slot;
    request.outputs.front().members = true;
    request.reference = shock;
    Stages stages;
    EnsembleWorker worker(
        ensembleHandler([ensemble] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble); }),
        stages.taker());
    const EnsembleSnapshot last = stages.upTo(worker.submit(request)).back().snapshot();
    EXPECT_TRUE(last.sameShocks);
    const auto without = ensemble->run(shock, {slot}), with = ensemble->run(both, {slot});
    ASSERT_TRUE(without && with);
    const std::size_t t = last.times.size() - 1;
    std::vector<double> changes;
    for (std::size_t k = 0; k < kMembers; ++k) {
        EXPECT_EQ(last.outputs[0].members->baseline[t][k], without->scenario.values(slot, t)[k]);
        changes.push_back(with->scenario.values(slot, t)[k] - without->scenario.values(slot, t)[k]);
    }
    std::sort(changes.begin(), changes.end());
    EXPECT_NEAR(last.outputs[0].difference.quantiles[2][t], (changes[39] + changes[40]) / 2, 1e-12);
    const auto plainRuns = ensemble->baseline({slot});
    ASSERT_TRUE(plainRuns);
    std::vector<double> taken;
    for (std::size_t k = 0; k < kMembers; ++k)
        taken.push_back((*plainRuns)->values(slot, t)[k] - without->scenario.values(slot, t)[k]);
    std::sort(taken.begin(), taken.end());
    ASSERT_EQ(last.outputs[0].withoutShocks.size(), last.times.size());
    EXPECT_NEAR(last.outputs[0].withoutShocks[t], (taken[39] + taken[40]) / 2, 1e-12);
    EXPECT_NE(last.outputs[0].withoutShocks[t], 0);
    // The next request of a baseline is not read against what was kept.
    const EnsembleSnapshot plain = stages.upTo(worker.submit(requestOf())).back().snapshot();
    EXPECT_FALSE(plain.sameShocks);
    EXPECT_TRUE(plain.outputs[0].withoutShocks.empty());
    EXPECT_EQ(plain.outputs[0].difference.quantiles[2][t], 0);
}

TEST(EnsembleWorker, DeliversOnlyTheNewestRequestInFull) {
    constexpr std::uint64_t kRequests = 20;
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(160)), stages.taker());
    for (std::uint64_t i = 1; i <= kRequests; ++i)
        EXPECT_EQ(worker.submit(requestOf(moved())), i);
    const auto all = stages.upTo(kRequests);
    std::vector<std::uint64_t> full;
    for (const Stage& stage : all)
        if (stage.isLast())
            full.push_back(stage.revision);
    EXPECT_EQ(full, (std::vector<std::uint64_t>{kRequests}));
}

// However fast requests come, each that has been begun shows its first stage, and then makes room.
TEST(EnsembleWorker, ShowsACoarseFanOfWhatIsNoLongerTheNewestSoThatFansFollowAMovingSlider) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(160)), stages.taker());
    std::uint64_t revision = worker.submit(requestOf(moved()));
    for (int i = 0; i < 3; ++i) {
        stages.upToCoarse(revision);
        worker.submit(requestOf(moved()));
        revision = worker.submit(requestOf(moved()));
    }
    const auto all = stages.upTo(revision);
    EXPECT_EQ(all.back().snapshot().complete, 160u);
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_GE(all[i].revision, all[i - 1].revision) << "never back to an older request";
}

TEST(EnsembleWorker, GivesSingleMembersOfWhatWasAskedFor) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(16)), stages.taker());
    EnsembleRequest request = requestOf();
    request.outputs.front().members = true;
    const auto all = stages.upTo(worker.submit(request));
    const EnsembleSnapshot& stage = all.back().snapshot();
    const OutputFan* fan = stage.find(request.outputs.front().slot);
    ASSERT_TRUE(fan && fan->members);
    ASSERT_EQ(fan->members->scenario.size(), stage.times.size());
    const std::span<const double> last = fan->members->scenario.back();
    ASSERT_EQ(last.size(), 16u);
    EXPECT_TRUE(std::ranges::equal(fan->members->baseline.back(), last)) << "nothing differs";
    const auto [low, high] = std::minmax_element(last.begin(), last.end());
    EXPECT_LE(*low, fan->scenario.quantiles.front().back());
    EXPECT_GE(*high, fan->scenario.quantiles.back().back());
    EXPECT_EQ(stage.find(request.outputs.front().slot + 1), nullptr);
}

// The baseline is known of all members from the first stage on, and what the first members say of
// the change is added to it: levels do not jump when the others come.
TEST(EnsembleWorker, AddsTheCoarseChangeToTheBaselineOfAllMembers) {
    const Slot slot = policyModel().charts().headline().stability.slot;
    const auto ensemble = *ensembleOf(160)();
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        scenario.set(cell, setting);
    }
    const PolicyFan full = *ensemble->run(scenario, {slot});
    const Bands baseline = bands(*full.baseline, slot);
    BandOptions first;
    first.members = 64;
    const Bands coarseChange = differenceBands(*full.baseline, full.scenario, slot, first);

    Stages stages;
    EnsembleWorker worker(ensembleHandler([ensemble] { return ensemble; }), stages.taker());
    const auto all = stages.upTo(worker.submit(requestOf(scenario)));
    ASSERT_EQ(all.front().snapshot().complete, 64u);
    for (const Stage& stage : all)
        EXPECT_EQ(stage.snapshot().outputs[0].baseline.quantiles, baseline.quantiles);
    const OutputFan& coarse = all.front().snapshot().outputs[0];
    const OutputFan& last = all.back().snapshot().outputs[0];
    EXPECT_EQ(coarse.difference.quantiles, coarseChange.quantiles);
    const std::size_t end = baseline.mean.size() - 1;
    EXPECT_GT(coarseChange.quantiles[2][end], 1) << "there is something to see";
    EXPECT_DOUBLE_EQ(coarse.scenario.quantiles[2][end],
                     baseline.quantiles[2][end] + coarseChange.quantiles[2][end]);
    // The first members' own level is elsewhere, by more than what is shown moves in the end.
    const double own = bands(full.scenario, slot, first).quantiles[2][end];
    const double moved = coarse.scenario.quantiles[2][end] - last.scenario.quantiles[2][end];
    EXPECT_LT(std::abs(moved), std::abs(own - last.scenario.quantiles[2][end]));
    EXPECT_DOUBLE_EQ(last.scenario.quantiles[2][end],
                     baseline.quantiles[2][end] + last.difference.quantiles[2][end]);
    const Bands alone = bands(full.scenario, slot);
    for (const std::size_t q : {std::size_t{0}, std::size_t{4}})
        EXPECT_NEAR(last.scenario.quantiles[q][end], alone.quantiles[q][end], 1e-9);
}

TEST(EnsembleWorker, WorksOutBaselinesAnewForOtherWeightsAndOutputs) {
    const Headline& headline = policyModel().charts().headline();
    const auto ensemble = *ensembleOf(80)();
    Stages stages;
    EnsembleWorker worker(ensembleHandler([ensemble] { return ensemble; }), stages.taker());
    (void)stages.upTo(worker.submit(requestOf()));
    EnsembleRequest request = requestOf();
    request.weights.assign(80, 0);
    request.weights[70] = 1;  // not among the first
    request.outputs.push_back({headline.framework.slot});
    const auto all = stages.upTo(worker.submit(request));
    const PolicyFan full = *ensemble->run({}, {headline.stability.slot, headline.framework.slot});
    for (const Slot slot : {headline.stability.slot, headline.framework.slot}) {
        const Bands& shown = all.back().snapshot().find(slot)->baseline;
        for (const double time : {2000.0, 2050.0})
            EXPECT_DOUBLE_EQ(all.back().snapshot().at(shown.quantiles[2], time),
                             full.baseline->at(slot, time)[70]);
    }
}

TEST(EnsembleWorker, GivesMembersWithoutBandsIfTheyAreEnough) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(16)), stages.taker());
    EnsembleRequest request = requestOf();
    request.outputs.front() = {request.outputs.front().slot, false, true, true, false};
    const auto all = stages.upTo(worker.submit(request));
    const EnsembleSnapshot& stage = all.back().snapshot();
    const Slot slot = request.outputs.front().slot;
    EXPECT_TRUE(stage.find(slot)->baseline.quantiles.empty());
    EXPECT_FALSE(stage.change(slot, 2050));
    EXPECT_EQ(stage.membersAt(stage.find(slot)->members->scenario, 2050).size(), 16u);
}

TEST(EnsembleWorker, KnowsTheChangeOfAnOutputInAnyYear) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(16)), stages.taker());
    Scenario scenario;
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    scenario.set(cell, setting);
    EnsembleRequest request = requestOf(scenario);
    request.outputs.front().members = true;
    const auto all = stages.upTo(worker.submit(request));
    const EnsembleSnapshot& stage = all.back().snapshot();
    const Slot slot = request.outputs.front().slot;
    const MemberValues& members = *stage.find(slot)->members;
    for (std::size_t t = 0; t < stage.times.size(); ++t) {
        std::vector<double> differences;
        for (std::size_t k = 0; k < 16; ++k)
            differences.push_back(members.scenario[t][k] - members.baseline[t][k]);
        const Change expected = changeOf(differences);
        const auto change = stage.change(slot, stage.times[t]);
        ASSERT_TRUE(change);
        EXPECT_NEAR(change->median, expected.median, 1e-12) << stage.times[t];
        EXPECT_NEAR(change->low, expected.low, 1e-12);
        EXPECT_NEAR(change->high, expected.high, 1e-12);
        EXPECT_EQ(change->higher, expected.higher);
        EXPECT_EQ(change->lower, expected.lower);
        EXPECT_EQ(change->effective, 16);
    }
    EXPECT_GT(stage.change(slot, 2050)->higher + stage.change(slot, 2050)->lower, 0.5);
    EXPECT_FALSE(stage.change(slot + 1, 2050));
}

TEST(EnsembleWorker, RunsTheSameMembersInAnotherModelAndThenInItsOwnAgain) {
    const auto held = modelHolding(policyModel(), {Hold{"trade_dependence", "indicated_trust"}});
    ASSERT_TRUE(held) << toText(held.error());
    Scenario scenario;
    for (const LeverCell& cell : policyModel().levers().cells()) {
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        scenario.set(cell, setting);
    }
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(16)), stages.taker());
    const Slot slot = policyModel().charts().headline().stability.slot;
    const auto medianOf = [&](const EnsembleRequest& request) {
        return stages.upTo(worker.submit(request)).back().snapshot().change(slot, 2050)->median;
    };
    const EnsembleRequest own = requestOf(scenario);
    EnsembleRequest other = own;
    other.instead = *held;
    const double before = medianOf(own);
    const double cut = medianOf(other);
    EXPECT_EQ(medianOf(own), before);

    PolicyEnsemble::Options options;
    options.members = 16;
    const auto there = *PolicyEnsemble::create(*held, *uncertaintiesOf(**held), options);
    const PolicyFan fan = *there->run(scenario, {slot});
    std::vector<double> changes = fan.scenario.at(slot, 2050);
    const std::vector<double> without = fan.baseline->at(slot, 2050);
    for (std::size_t m = 0; m < changes.size(); ++m)
        changes[m] -= without[m];
    EXPECT_NEAR(cut, changeOf(changes).median, 1e-12);
    EXPECT_NE(cut, before);
}

TEST(EnsembleWorker, ReportsAnEnsembleThatCannotBeMade) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler([] {
                              return fail(Issue{{"test", Severity::error, "no table"}});
                          }),
                          stages.taker());
    const auto all = stages.upTo(worker.submit(requestOf()));
    ASSERT_FALSE(all.back().answer);
    EXPECT_EQ(all.back().answer.error().front().message(), "no table");
}

TEST(EnsembleWorker, ReportsWhatCannotBeRun) {
    Stages stages;
    EnsembleWorker worker(ensembleHandler(ensembleOf(16)), stages.taker());
    const auto all = stages.upTo(worker.submit({}));
    ASSERT_FALSE(all.back().answer);
    EXPECT_FALSE(all.back().answer.error().empty());
}

TEST(EnsembleWorker, DeliversNoFullFanAfterBeingCancelledOrDestroyed) {
    EnsembleWorker worker(
        ensembleHandler(ensembleOf(512)),
        [](std::uint64_t, const Result<std::shared_ptr<const EnsembleSnapshot>>& stage) {
            ASSERT_TRUE(stage);
            EXPECT_LT((*stage)->complete, (*stage)->members);
        });
    worker.submit(requestOf());
    worker.cancel();
    worker.submit(requestOf());
}

}  // namespace
}  // namespace kyosei
