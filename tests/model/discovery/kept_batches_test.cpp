// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/discovery/discover.h"
#include "model/discovery/kept_batches.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace kyosei::discovery {
namespace {

class KeptBatchesTest : public testing::Test {
protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() /
                  ("kyosei-batches-" + std::to_string(::getpid()));
        std::filesystem::remove_all(folder_);
        history_ = search::fewFutures(16);
        request_.goals = {search::goalOf("stability at least 61 in 2045")};
        request_.runs = 48;
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] Result<DiscoveryPointer> found() const {
        return discover(history_, request_, {}, {}, folder_);
    }
    static void expectSame(const Discovery& a, const Discovery& b) {
        EXPECT_EQ(a.table.cases.values, b.table.cases.values);
        EXPECT_EQ(a.table.cases.ofInterest, b.table.cases.ofInterest);
        EXPECT_EQ(a.table.cases.weights, b.table.cases.weights);
        EXPECT_EQ(a.table.cases.groups, b.table.cases.groups);
    }

    std::filesystem::path folder_;
    std::shared_ptr<PolicyEnsemble> history_;
    DiscoverRequest request_;
};

TEST_F(KeptBatchesTest, GoOnAfterAKillWithTheSameBits) {
    const auto whole = discover(history_, request_);
    ASSERT_TRUE(whole) << toText(whole.error());
    ASSERT_TRUE(found());
    // Killed while the last of three batches was running: its file never appeared.
    std::filesystem::remove(folder_ / "shard-000002");
    const auto before = std::filesystem::last_write_time(folder_ / "shard-000000");
    const auto again = found();
    ASSERT_TRUE(again) << toText(again.error());
    expectSame(**again, **whole);
    EXPECT_EQ(std::filesystem::last_write_time(folder_ / "shard-000000"), before)
        << "what was there has not been run again";
    EXPECT_TRUE(std::filesystem::exists(folder_ / "shard-000002"));
}

TEST_F(KeptBatchesTest, AreAddedToWhereMoreAreWanted) {
    request_.runs = 16;
    ASSERT_TRUE(found());
    request_.runs = 48;
    const auto more = found();
    ASSERT_TRUE(more) << toText(more.error());
    expectSame(**more, **discover(history_, request_));
}

TEST_F(KeptBatchesTest, OfAnotherQuestionAreRefusedByName) {
    ASSERT_TRUE(found());
    request_.futures.seed = 2;
    const auto other = found();
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().front().code, codes::settingChanged);
    EXPECT_NE(toText(other.error()).find("seed: 2"), std::string::npos);
}

TEST_F(KeptBatchesTest, ThatAreDamagedAreNamed) {
    ASSERT_TRUE(found());
    std::ofstream(folder_ / "shard-000001", std::ios::binary | std::ios::trunc) << "half a file";
    const auto broken = found();
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().front().code, codes::shardBroken);
    EXPECT_NE(broken.error().front().place.file.find("shard-000001"), std::string::npos);
}

}  // namespace
}  // namespace kyosei::discovery
