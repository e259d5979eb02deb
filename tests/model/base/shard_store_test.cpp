// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/base/shard_store.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace kyosei {
namespace {

namespace fs = std::filesystem;
using Shards = std::vector<std::size_t>;

/// digestOf("seed: 1992\n"), by Python: uuid.uuid5(uuid.NAMESPACE_OID, "seed: 1992\n").hex
constexpr const char* kFingerprint = "00188ab1a4555c8393a37331af86db32";
constexpr const char* kSettings = "seed: 1992\n";

class Stores : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "kyosei-shards-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        parent_ = pattern;
        folder_ = parent_ / "deep" / "store";
    }
    void TearDown() override { fs::remove_all(parent_); }

    [[nodiscard]] ShardStore store() const { return *ShardStore::open(folder_, kSettings, 3); }

    fs::path parent_;
    fs::path folder_;
};

TEST_F(Stores, KeepPartsAndKnowWhichAreMissing) {
    const ShardStore opened = store();
    EXPECT_EQ(opened.missing(), (Shards{0, 1, 2}));
    ASSERT_TRUE(opened.save(1, ShardStore::pack(kFingerprint, 1, std::string("a\0b", 3))));
    EXPECT_EQ(opened.missing(), (Shards{0, 2}));
    EXPECT_EQ(*opened.read(1), std::string("a\0b", 3));
    EXPECT_EQ(store().missing(), (Shards{0, 2})) << "another process sees the same";
    EXPECT_FALSE(opened.read(0));
}

TEST_F(Stores, BelongToTheirSettingsAndNameTheOneThatDiffers) {
    static_cast<void>(store());
    const auto changed = ShardStore::open(folder_, "seed: 7\n", 3);
    ASSERT_FALSE(changed);
    EXPECT_NE(toText(changed.error()).find("then \"seed: 1992\", now \"seed: 7\""),
              std::string::npos);
    const auto more = ShardStore::open(folder_, "seed: 1992\nmembers: 5\n", 3);
    ASSERT_FALSE(more);
    EXPECT_NE(toText(more.error()).find("now also \"members: 5\""), std::string::npos);
}

TEST_F(Stores, AnyByteThatChangedIsNoticed) {
    const ShardStore opened = store();
    const std::string bytes = ShardStore::pack(kFingerprint, 2, "payload");
    EXPECT_EQ(*opened.unpack(2, bytes), "payload");
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x20);
        EXPECT_FALSE(opened.unpack(2, damaged)) << i;
        EXPECT_FALSE(opened.unpack(2, bytes.substr(0, i))) << i;
    }
    EXPECT_FALSE(opened.unpack(2, bytes + "x"));
    EXPECT_FALSE(opened.unpack(1, bytes)) << "another shard";
    EXPECT_FALSE(opened.unpack(2, ShardStore::pack("other", 2, "payload"))) << "other settings";
}

TEST_F(Stores, AFolderThatCannotBeMadeIsReported) {
    std::ofstream(parent_ / "file") << "text";
    const auto opened = ShardStore::open(parent_ / "file" / "store", kSettings, 3);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().front().code, codes::folderUnwritable);
}

TEST_F(Stores, RemoveWhatIsTheirsAndLeaveWhatIsOthers) {
    const ShardStore opened = store();
    ASSERT_TRUE(opened.save(0, ShardStore::pack(kFingerprint, 0, "x")));
    std::ofstream(folder_ / "shard-000001.saving-77") << "half";
    std::ofstream(folder_ / "notes.txt") << "mine";
    opened.remove();
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
    EXPECT_TRUE(fs::exists(folder_ / "notes.txt"));
    fs::remove(folder_ / "notes.txt");
    store().remove();
    EXPECT_FALSE(fs::exists(folder_));
}

}  // namespace
}  // namespace kyosei
