// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_runner.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace kyosei {
namespace {

EnsembleRunner::EnsembleSource ensembleOf(std::size_t members) {
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

/// Collects stages as they are delivered.
class Stages {
public:
    std::function<void(std::shared_ptr<const EnsembleSnapshot>)> taker() {
        return [this](std::shared_ptr<const EnsembleSnapshot> stage) {
            const std::scoped_lock lock(mutex_);
            all_.push_back(std::move(stage));
            changed_.notify_all();
        };
    }
    /// All stages once the last one of a revision has come.
    std::vector<std::shared_ptr<const EnsembleSnapshot>> upTo(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] {
            return !all_.empty() && all_.back()->revision == revision &&
                   (all_.back()->complete == all_.back()->members || !all_.back()->issues.empty());
        });
        return all_;
    }

    void upToCoarse(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !all_.empty() && all_.back()->revision == revision; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::shared_ptr<const EnsembleSnapshot>> all_;
};

TEST(EnsembleRunner, ShowsACoarseFanFirstAndTheFullOneLast) {
    Stages stages;
    EnsembleRunner runner(ensembleOf(160), stages.taker());
    const std::uint64_t revision = runner.submit(requestOf());
    const auto all = stages.upTo(revision);
    std::vector<std::size_t> complete;
    for (const auto& stage : all) {
        EXPECT_EQ(stage->revision, revision);
        complete.push_back(stage->complete);
        ASSERT_EQ(stage->outputs.size(), 1u);
        EXPECT_EQ(stage->outputs[0].improvement->same, 1) << "nothing differs from the baseline";
        EXPECT_EQ(stage->outputs[0].difference.quantiles[0],
                  std::vector<double>(stage->times.size(), 0.0));
        EXPECT_LT(stage->outputs[0].scenario.quantiles[0].back(),
                  stage->outputs[0].scenario.quantiles[4].back());
    }
    EXPECT_EQ(complete, (std::vector<std::size_t>{64, 128, 160}));
}

TEST(EnsembleRunner, DeliversOnlyTheNewestRequestInFull) {
    Stages stages;
    EnsembleRunner runner(ensembleOf(64), stages.taker());
    std::uint64_t revision = 0;
    for (int i = 0; i < 20; ++i)
        revision = runner.submit(requestOf());
    EXPECT_EQ(stages.upTo(revision).back()->outputs.size(), 1u);
}

TEST(EnsembleRunner, ShowsACoarseFanOfWhatIsNoLongerTheNewestSoThatFansFollowAMovingSlider) {
    Stages stages;
    EnsembleRunner runner(ensembleOf(160), stages.taker());
    std::uint64_t revision = runner.submit(requestOf());
    for (int i = 0; i < 3; ++i) {
        stages.upToCoarse(revision);
        runner.submit(requestOf());
        revision = runner.submit(requestOf());
    }
    const auto all = stages.upTo(revision);
    EXPECT_EQ(all.back()->complete, 160u);
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_GE(all[i]->revision, all[i - 1]->revision) << "never back to an older request";
}

TEST(EnsembleRunner, GivesSingleMembersOfWhatWasAskedFor) {
    Stages stages;
    EnsembleRunner runner(ensembleOf(16), stages.taker());
    EnsembleRequest request = requestOf();
    request.outputs.front().members = true;
    const auto all = stages.upTo(runner.submit(request));
    const auto& stage = *all.back();
    const OutputFan* fan = stage.find(request.outputs.front().slot);
    ASSERT_TRUE(fan && fan->members);
    ASSERT_EQ(fan->members->scenario.size(), stage.times.size());
    const std::vector<double>& last = fan->members->scenario.back();
    ASSERT_EQ(last.size(), 16u);
    EXPECT_EQ(fan->members->baseline.back(), last) << "nothing differs";
    const auto [low, high] = std::minmax_element(last.begin(), last.end());
    EXPECT_LE(*low, fan->scenario.quantiles.front().back());
    EXPECT_GE(*high, fan->scenario.quantiles.back().back());
    EXPECT_EQ(stage.find(request.outputs.front().slot + 1), nullptr);
}

TEST(EnsembleRunner, ReportsAnEnsembleThatCannotBeMade) {
    Stages stages;
    EnsembleRunner runner(
        [] {
            return fail(Issue{Severity::error, IssueCode::missingPart, {}, "no table", {}});
        },
        stages.taker());
    EXPECT_EQ(stages.upTo(runner.submit(requestOf())).back()->issues.front().message, "no table");
}

TEST(EnsembleRunner, ReportsWhatCannotBeRun) {
    Stages stages;
    EnsembleRunner runner(ensembleOf(16), stages.taker());
    const std::uint64_t revision = runner.submit({});
    EXPECT_FALSE(stages.upTo(revision).back()->issues.empty());
}

TEST(EnsembleRunner, DeliversNoFullFanAfterBeingCancelledOrDestroyed) {
    EnsembleRunner runner(ensembleOf(512),
                          [](const std::shared_ptr<const EnsembleSnapshot>& stage) {
                              EXPECT_LT(stage->complete, stage->members);
                          });
    runner.submit(requestOf());
    runner.cancel();
    runner.submit(requestOf());
}

}  // namespace
}  // namespace kyosei
