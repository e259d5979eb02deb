// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/files.h"
#include "model/base/issue_codes.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <set>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kyosei {
namespace {

namespace fs = std::filesystem;

/// While it lives, no file can be written beyond `bytes`: as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        static_cast<void>(std::signal(SIGXFSZ, signal_));
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    using Handler = void (*)(int);
    Handler signal_;
    rlimit before_{};
};

class Files : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "kyosei-files-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override { fs::remove_all(folder_); }

    /// What is in a file, without the function that is tested.
    static std::string contentOf(const fs::path& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static void put(const fs::path& path, const std::string& content) {
        std::ofstream(path, std::ios::binary) << content;
    }
    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& entry : fs::directory_iterator(folder_))
            found.insert(entry.path().filename().string());
        return found;
    }

    fs::path folder_;
};

TEST_F(Files, AreSavedByteForByteAndLeaveNothingElse) {
    using namespace std::string_literals;
    const std::string content = "line\r\n\0共生\xFF"s;
    ASSERT_TRUE(saveFile(folder_ / "a.json", content));
    EXPECT_EQ(contentOf(folder_ / "a.json"), content);
    ASSERT_TRUE(saveFile(folder_ / "a.json", "shorter"));
    EXPECT_EQ(contentOf(folder_ / "a.json"), "shorter");
    EXPECT_EQ(names(), std::set<std::string>{"a.json"});
}

TEST_F(Files, AnOldFileSurvivesADiskThatIsFull) {
    put(folder_ / "a.json", "the old content");
    const std::string larger(20'000, 'x');
    Result<void> saved;
    {
        const FullDisk full(4096);
        saved = saveFile(folder_ / "a.json", larger);
    }
    ASSERT_FALSE(saved);
    ASSERT_EQ(saved.error().size(), 1u);
    EXPECT_EQ(saved.error().front().code, codes::fileUnwritable);
    EXPECT_EQ(saved.error().front().place.file, (folder_ / "a.json").string());
    EXPECT_EQ(contentOf(folder_ / "a.json"), "the old content");
    EXPECT_EQ(names(), std::set<std::string>{"a.json"}) << "no half of a file is left";
}

TEST_F(Files, ANewFileIsThereWholeOrNotAtAll) {
    Result<void> saved;
    {
        const FullDisk full(4096);
        saved = saveFile(folder_ / "new.json", std::string(20'000, 'x'));
    }
    EXPECT_FALSE(saved);
    EXPECT_TRUE(names().empty());
}

TEST_F(Files, InAFolderThatIsMissingAreRefusedWithTheAdvice) {
    const auto saved = saveFile(folder_ / "no such" / "a.json", "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().front().code, codes::folderMissing);
    EXPECT_NE(saved.error().front().advice().find("folder does not exist"), std::string::npos);
    EXPECT_FALSE(fs::exists(folder_ / "no such")) << "folders are not made unasked";

    put(folder_ / "file", "text");
    const auto below = saveFile(folder_ / "file" / "a.json", "text");
    ASSERT_FALSE(below);
    EXPECT_NE(below.error().front().advice().find("folder does not exist"), std::string::npos);
    EXPECT_EQ(contentOf(folder_ / "file"), "text");
}

TEST_F(Files, AFolderIsNoPlaceToSaveTo) {
    fs::create_directory(folder_ / "folder");
    const auto saved = saveFile(folder_ / "folder", "text");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().front().code, codes::fileUnwritable);
    EXPECT_TRUE(fs::is_directory(folder_ / "folder"));
    EXPECT_EQ(names(), std::set<std::string>{"folder"});
}

TEST_F(Files, ALinkStaysALinkAndTheFileBehindItChanges) {
    put(folder_ / "real.json", "old");
    fs::create_symlink(folder_ / "real.json", folder_ / "link.json");
    ASSERT_TRUE(saveFile(folder_ / "link.json", "new"));
    EXPECT_TRUE(fs::is_symlink(folder_ / "link.json"));
    EXPECT_EQ(contentOf(folder_ / "real.json"), "new");
}

TEST_F(Files, WhoMayReadAFileStaysAsItWas) {
    put(folder_ / "private.json", "old");
    ASSERT_EQ(::chmod((folder_ / "private.json").c_str(), 0600), 0);
    ASSERT_TRUE(saveFile(folder_ / "private.json", "new"));
    struct stat status {};
    ASSERT_EQ(::stat((folder_ / "private.json").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(Files, ForTheOwnerAloneAreSoFromTheStart) {
    ASSERT_TRUE(saveFile(folder_ / "session", "text", Privacy::owner));
    struct stat status {};
    ASSERT_EQ(::stat((folder_ / "session").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(Files, ThatMayNotBeWrittenAreNotReplaced) {
    put(folder_ / "kept.json", "old");
    ASSERT_EQ(::chmod((folder_ / "kept.json").c_str(), 0444), 0);
    const auto saved = saveFile(folder_ / "kept.json", "new");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().front().code, codes::writingForbidden);
    EXPECT_NE(saved.error().front().advice().find("may not be written"), std::string::npos);
    EXPECT_EQ(contentOf(folder_ / "kept.json"), "old");
    EXPECT_EQ(names(), std::set<std::string>{"kept.json"});
}

TEST_F(Files, MayHaveTheLongestNames) {
    const std::string longest(255, 'n');  // what Linux allows
    ASSERT_TRUE(saveFile(folder_ / longest, "first"));
    ASSERT_TRUE(saveFile(folder_ / longest, "second"));
    EXPECT_EQ(contentOf(folder_ / longest), "second");
    EXPECT_EQ(names(), std::set<std::string>{longest});
}

TEST_F(Files, APipeIsWrittenIntoAndStaysOne) {
    const fs::path pipe = folder_ / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(reader, 0);
    ASSERT_TRUE(saveFile(pipe, "through it"));
    std::string heard(32, '\0');
    heard.resize(static_cast<std::size_t>(::read(reader, heard.data(), heard.size())));
    ::close(reader);
    EXPECT_EQ(heard, "through it");
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(Files, ADeviceStaysADevice) {
    ASSERT_TRUE(saveFile("/dev/null", "text"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    const auto full = saveFile("/dev/full", "text");
    ASSERT_FALSE(full) << "a device that takes nothing";
    EXPECT_EQ(full.error().front().code, codes::diskFull);
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(Files, OutputIsNeverTheInputByWhateverName) {
    put(folder_ / "model.xmile", "text");
    fs::create_symlink(folder_ / "model.xmile", folder_ / "link");
    fs::create_hard_link(folder_ / "model.xmile", folder_ / "other name");
    for (const char* name : {"model.xmile", "link", "other name", "./model.xmile"}) {
        const auto allowed = requireOtherFile(folder_ / name, {"", folder_ / "model.xmile"});
        ASSERT_FALSE(allowed) << name;
        EXPECT_EQ(allowed.error().front().code, codes::outputIsInput);
    }
    EXPECT_TRUE(requireOtherFile(folder_ / "new.csv", {folder_ / "model.xmile"}));
    EXPECT_TRUE(requireOtherFile("/dev/stdout", {"/dev/stdin"})) << "a terminal is both";
}

TEST_F(Files, AreReadUpToTheLimitAndNotBeyond) {
    put(folder_ / "ten", "0123456789");
    put(folder_ / "empty", "");
    EXPECT_EQ(*readFile(folder_ / "ten", 10), "0123456789");
    EXPECT_EQ(*readFile(folder_ / "empty", 0), "");
    const auto large = readFile(folder_ / "ten", 9);
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().front().code, codes::fileTooLarge);
    EXPECT_NE(large.error().front().message().find("9 bytes"), std::string::npos);
}

TEST_F(Files, ThatAreNoneSaySo) {
    const auto missing = readFile(folder_ / "missing", 100);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().front().code, codes::fileMissing);
    EXPECT_NE(missing.error().front().message().find("no such file"), std::string::npos);
    const auto folder = readFile(folder_, 100);
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().front().code, codes::notAFile);
    EXPECT_FALSE(readFile("/dev/zero", 100)) << "a device has no end";
}

}  // namespace
}  // namespace kyosei
