// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/request.h"
#include "model/explore/shard_folder.h"
#include "tests/support/models.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <limits>
#include <unistd.h>

namespace kyosei::explore {
namespace {

using namespace test;

/// Cools towards the room: heat(10) = room + (100 - room) / e.
SmallModel tea() {
    return {.variables = stock("heat", "100", {}, {"cooling"}) +
                         flow("cooling", "(heat - room)/life") + aux("room", "20") +
                         aux("life", "10") + aux("unused", "1"),
            .stop = 10,
            .dt = 0.0625,
            .method = "rk4"};
}

Request teaRequest() {
    Request request;
    request.members = 4096;
    request.uncertainties = {"room = normal(20, 2)"};
    request.times = {5, 10};
    return request;
}

xmile::Document documentOf(const SmallModel& model) {
    return xmile::readXmile(model.xmile(), "small.xmile")->document;
}

Exploration teaExploration(const Request& request, const std::vector<std::string>& changes = {}) {
    auto exploration = exploreModel(documentOf(tea()), request, changes);
    if (!exploration)
        throw std::runtime_error(toText(exploration.error()));
    return *std::move(exploration);
}

/// All shards, the last first.
Tally allOf(const Exploration& exploration) {
    Tally whole(exploration.shape());
    for (std::size_t shard = exploration.shards(); shard-- > 0;)
        whole.add(*runShard(exploration, shard));
    return whole;
}

std::string bytesOf(const Tally& tally) {
    ByteWriter writer;
    tally.write(writer);
    return writer.take();
}

class Folders : public testing::Test {
protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() /
                  ("kyosei-explore-" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    void runMissing(const Exploration& exploration, const ShardFolder& folder) {
        for (const std::size_t shard : folder.missing()) {
            const Tally tally = *runShard(exploration, shard);
            ASSERT_TRUE(folder.save(shard, ShardFolder::pack(exploration, shard, tally)));
        }
    }

    std::filesystem::path folder_;
};

TEST(Explorations, GiveTheDistributionThatTheClosedFormHas) {
    Request request = teaRequest();
    request.members = 65536;
    const double mean = 20 + 80 / std::exp(1.0);
    const double sd = 2 * (1 - 1 / std::exp(1.0));
    request.conditions = {"heat >= " + std::to_string(mean + sd)};
    const Tally tally = allOf(teaExploration(request));
    const Summary& heat = tally.at(0, 1).result;
    EXPECT_EQ(heat.count(), 65536u);
    EXPECT_NEAR(heat.mean(), mean, 1e-4);
    EXPECT_NEAR(std::sqrt(heat.variance()), sd, 1e-3);
    EXPECT_NEAR(heat.quantile(0.95), mean + 1.6448536 * sd, mean * Summary::kRelativeError);
    EXPECT_NEAR(static_cast<double>(tally.metAt(0, 1)) / 65536, 0.1586553, 1e-3);
}

TEST(Explorations, GiveTheSameBitsForAnyShardSizeAndNumberOfThreads) {
    Request request = teaRequest();
    request.members = 1000;
    const std::string whole = bytesOf(allOf(teaExploration(request, {"life=8"})));
    for (const std::size_t shardMembers : {1u, 7u, 64u, 333u}) {
        request.shardMembers = shardMembers;
        request.threads = 1 + shardMembers % 2;
        EXPECT_TRUE(bytesOf(allOf(teaExploration(request, {"life=8"}))) == whole) << shardMembers;
    }
}

TEST(Explorations, CompareEveryMemberWithItself) {
    const Tally changed = allOf(teaExploration(teaRequest(), {"life = 20"}));
    const OutputTally& slower = changed.at(0, 1);
    EXPECT_EQ(slower.higher, 4096u);
    EXPECT_EQ(slower.lower, 0u);
    // (100 - room) (e^-1/2 - e^-1), whose spread is far below that of either run
    EXPECT_NEAR(slower.difference.mean(), 80 * (std::exp(-0.5) - std::exp(-1.0)), 1e-3);
    EXPECT_NEAR(std::sqrt(slower.difference.variance()), 2 * (std::exp(-0.5) - std::exp(-1.0)),
                1e-2);
    const Tally idle = allOf(teaExploration(teaRequest(), {"unused = 2"}));
    EXPECT_EQ(idle.at(0, 1).same, 4096u);
    EXPECT_EQ(idle.at(0, 1).difference.maximum(), 0);
}

TEST(Explorations, OfThePolicyModelWithNothingChangedDifferByExactlyNothing) {
    Request request;
    request.members = 16;
    const auto model = sharedPolicyModel();
    Scenario scenario;
    const LeverCell& cell = model->levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.start += 1;  // an earlier or later start of no change
    scenario.levers[cell.id] = setting;
    const auto exploration = explorePolicy(model, scenario, request, false);
    ASSERT_TRUE(exploration) << toText(exploration.error());
    ASSERT_TRUE(exploration->paired);
    const Tally tally = allOf(*exploration);
    for (std::size_t output = 0; output < tally.shape.outputs; ++output)
        EXPECT_EQ(tally.at(output, 0).same, 16u) << exploration->outputNames[output];
}

TEST(Explorations, DrawLeversForTheScenarioOnly) {
    Request request;
    request.members = 16;
    const auto fixed = explorePolicy(sharedPolicyModel(), {}, request, false);
    const auto drawn = explorePolicy(sharedPolicyModel(), {}, request, true);
    ASSERT_TRUE(fixed && drawn);
    EXPECT_GT(drawn->spec.uncertainties.size(), fixed->spec.uncertainties.size());
    const Tally tally = allOf(*drawn);
    const OutputTally& stability = tally.at(0, 0);
    EXPECT_EQ(stability.same, 0u);
    EXPECT_EQ(stability.higher + stability.lower, 16u);
}

TEST(Explorations, GiveEveryMemberItsOwnChanceInAModelThatDraws) {
    const SmallModel model{.variables = aux("luck", "RANDOM(0, 1)") + aux("size", "1") +
                                        stock("sum", "0", {"step"}) + flow("step", "luck*size")};
    Request request;
    request.members = 20'000;
    request.outputs = {"sum"};
    request.shardMembers = 777;
    const auto exploration = exploreModel(documentOf(model), request, {"size=2"});
    ASSERT_TRUE(exploration) << toText(exploration.error());
    const Tally tally = allOf(*exploration);
    const OutputTally& sum = tally.at(0, 0);
    EXPECT_NEAR(sum.baseline.mean(), 0.5, 5 * std::sqrt(1 / 12.0 / 20'000));
    EXPECT_NEAR(sum.baseline.variance(), 1 / 12.0, 1e-3);
    EXPECT_EQ(sum.difference.mean(), sum.baseline.mean()) << "the same luck with and without";
    request.shardMembers = 4096;
    EXPECT_TRUE(allOf(*exploreModel(documentOf(model), request, {"size=2"})) == tally);
}

TEST(Explorations, SayAllThatIsWrongWithARequest) {
    Request request = teaRequest();
    request.uncertainties = {"rom = normal(20, 2)", "heat = uniform(1, 2)", "life = normal(1)"};
    request.outputs = {"heet"};
    request.conditions = {"heat = 3"};
    request.times = {3.03};
    const auto exploration = exploreModel(documentOf(tea()), request, {"life=long"});
    ASSERT_FALSE(exploration);
    const std::string text = toText(exploration.error());
    for (const char* part :
         {"rom", "'room'", "heat", "not a constant", "life", "heet", "heat = 3", "3.03", "'long'"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
}

TEST(Explorations, NeedSomethingUncertain) {
    const auto exploration = exploreModel(documentOf(tea()), {}, {});
    ASSERT_FALSE(exploration);
    EXPECT_NE(toText(exploration.error()).find("uncertain"), std::string::npos);
}

TEST(Tallies, AreReadBackAsTheyWereWritten) {
    Tally tally({1, 2, 1, true});
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> values = {-1e140, -3, -1e-310, 0, 5e-324, 2, 1e140, none, 1e200};
    const std::vector<double> others = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    tally.members = values.size();
    tally.at(0, 0).add(values, others);
    tally.metAt(0, 1) = 123456789012345;
    const std::string bytes = bytesOf(tally);
    const auto again = Tally::read(bytes, tally.shape);
    ASSERT_TRUE(again);
    EXPECT_TRUE(*again == tally);
    EXPECT_EQ(again->at(0, 0).result.leftOut(), 2u);
    EXPECT_TRUE(bytesOf(*again) == bytes);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(Tally::read(bytes.substr(0, size), tally.shape)) << size;
}

TEST_F(Folders, GoOnWithTheShardsThatAreMissing) {
    Request request = teaRequest();
    request.shardMembers = 500;
    const Exploration exploration = teaExploration(request);
    {
        const auto folder = ShardFolder::open(folder_, exploration);
        ASSERT_TRUE(folder) << toText(folder.error());
        EXPECT_EQ(folder->missing().size(), 9u);
        EXPECT_FALSE(folder->merge());
        runMissing(exploration, *folder);
    }
    std::filesystem::remove(folder_ / "shard-000003");
    const auto folder = ShardFolder::open(folder_, exploration);
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->missing(), std::vector<std::size_t>{3});
    runMissing(exploration, *folder);
    EXPECT_TRUE(*folder->merge() == allOf(exploration));
}

TEST_F(Folders, AreRefusedForOtherSettingsWhichAreNamed) {
    ASSERT_TRUE(ShardFolder::open(folder_, teaExploration(teaRequest())));
    Request other = teaRequest();
    other.seed = 7;
    const Exploration exploration = teaExploration(other);
    const auto folder = ShardFolder::open(folder_, exploration);
    ASSERT_FALSE(folder);
    const std::string text = toText(folder.error());
    EXPECT_NE(text.find("seed: 1992"), std::string::npos) << text;
    EXPECT_NE(text.find("seed: 7"), std::string::npos) << text;
}

TEST_F(Folders, RefuseDamagedAndForeignShardsByName) {
    Request request = teaRequest();
    request.shardMembers = 2048;
    const Exploration exploration = teaExploration(request);
    runMissing(exploration, *ShardFolder::open(folder_, exploration));
    const auto path = folder_ / "shard-000001";
    const auto refusal = [&] {
        const auto folder = ShardFolder::open(folder_, exploration);
        return folder ? std::string() : toText(folder.error());
    };
    EXPECT_EQ(refusal(), "");
    std::filesystem::copy_file(folder_ / "shard-000000", path,
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_NE(refusal().find("shard-000001"), std::string::npos) << "another shard";
    request.seed = 7;
    const Exploration other = teaExploration(request);
    std::ofstream(path) << ShardFolder::pack(other, 1, *runShard(other, 1));
    EXPECT_NE(refusal().find("shard-000001: error: belongs to"), std::string::npos) << refusal();
    std::string bytes = ShardFolder::pack(exploration, 1, *runShard(exploration, 1));
    bytes[bytes.size() / 2] ^= 1;
    std::ofstream(path) << bytes;
    EXPECT_NE(refusal().find("shard-000001: error: is not a whole"), std::string::npos);
    std::ofstream(path) << "";
    EXPECT_NE(refusal().find("shard-000001: error: is not a whole"), std::string::npos);
}

}  // namespace
}  // namespace kyosei::explore
