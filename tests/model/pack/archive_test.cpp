// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/archive.h"
#include "model/pack/issue_codes.h"
#include "tests/support/stored_zip.h"

#include <gtest/gtest.h>

namespace kyosei::pack {
namespace {

using test::storedZip;

TEST(Archive, GivesBackWhatWasPutIn) {
    const Files files{{"a.txt", "text"},
                      {"folder/b.bin", std::string("\0\xff\n\r", 4)},
                      {"folder/empty", ""},
                      {"large", std::string(300'000, 'x')},
                      {"統計.csv", "名"}};
    const auto written = writeArchive(files);
    ASSERT_TRUE(written);
    EXPECT_LT(written->size(), 3000U) << "not compressed";
    const auto read = readArchive(*written, "pack.zip");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, files);
}

TEST(Archive, OfTheSameFilesHasTheSameBytes) {
    const Files files{{"a", "1"}, {"b/c", "2"}};
    EXPECT_EQ(*writeArchive(files), *writeArchive(files));
}

TEST(Archive, ReadsWhatOthersWrite) {
    const auto read = readArchive(storedZip({{"x/", ""}, {"x/y.txt", "hello"}}), "other.zip");
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, (Files{{"x/y.txt", "hello"}}));
}

TEST(Archive, RefusesNamesThatLeadOutOfIt) {
    for (const char* name :
         {"../evil", "/etc/passwd", "a/../../b", "a//b", "./a", "a\\b", "c:evil", "a\nb", "a/.."}) {
        const auto read = readArchive(storedZip({{name, "x"}}), "evil.zip");
        ASSERT_FALSE(read) << name;
        EXPECT_EQ(read.error()[0].code, codes::archiveBadName) << name;
    }
}

TEST(Archive, RefusesTheSameNameTwice) {
    const auto read = readArchive(storedZip({{"a", "1"}, {"a", "2"}}), "twice.zip");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error()[0].code, codes::archiveSameName);
}

TEST(Archive, StopsReadingABombWhereItsLimitIs) {
    const auto bomb = writeArchive({{"zeros", std::string(50U << 20U, '\0')}});
    ASSERT_LT(bomb->size(), 100'000U);
    const auto read = readArchive(*bomb, "bomb.zip", {10, 1U << 20U});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error()[0].code, codes::archiveTooLarge);
}

TEST(Archive, RefusesMoreFilesThanItsLimit) {
    const auto read = readArchive(storedZip({{"a", ""}, {"b", ""}, {"c", ""}}), "many.zip", {2, 9});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error()[0].code, codes::archiveTooManyFiles);
}

TEST(Archive, RefusesWhatIsDamagedOrNone) {
    EXPECT_EQ(readArchive("no archive", "a.zip").error()[0].code, codes::notArchive);
    std::string damaged = storedZip({{"a.txt", "hello"}});
    damaged[damaged.find("hello")] = 'j';
    const auto read = readArchive(damaged, "damaged.zip");
    ASSERT_FALSE(read) << "its checksum is wrong";
    EXPECT_EQ(read.error()[0].code, codes::archiveFileUnreadable);
    for (std::size_t length = 0; length < damaged.size(); ++length)
        (void)readArchive(std::string_view(damaged).substr(0, length), "cut.zip");
}

}  // namespace
}  // namespace kyosei::pack
