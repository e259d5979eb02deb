// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/policy/session_journal.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace kyosei {
namespace {

class SessionJournalTest : public testing::Test {
protected:
    void SetUp() override { std::filesystem::create_directories(folder_); }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string bytes() const {
        std::ostringstream text;
        text << std::ifstream(path_, std::ios::binary).rdbuf();
        return text.str();
    }
    [[nodiscard]] std::string readBack() const {
        const auto read = readSessionLogFile(path_, policyModel().levers(), policyModel().shocks());
        return read ? writeSessionLog(*read) : toText(read.error());
    }
    void add(const std::string& change, std::size_t noteSize = 0) {
        SessionStep step;
        if (!log_.steps.empty())
            step.from = log_.current;
        step.change = change;
        Scenario scenario;
        scenario.note = std::string(noteSize, 'n');
        step.scenario = std::make_shared<const Scenario>(scenario);
        log_.current = log_.steps.size();
        log_.steps.push_back(std::move(step));
    }
    void write() {
        const auto written = journal_.write(log_);
        ASSERT_TRUE(written) << toText(written.error());
    }

    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / ("kyosei-journal-" + std::to_string(::getpid()));
    std::filesystem::path path_ = folder_ / "1.session";
    SessionJournal journal_{path_};
    SessionLog log_;
};

TEST_F(SessionJournalTest, ReadsBackAsTheLogAfterEveryKindOfChange) {
    add("start");
    write();
    EXPECT_EQ(readBack(), writeSessionLog(log_));
    add("one, \"quoted\"\nand broken");
    log_.steps[1].change = "one, \"quoted\"";
    write();
    EXPECT_EQ(readBack(), writeSessionLog(log_));
    log_.steps[1].name = "良い";
    log_.steps[0].entries.push_back({LogKind::finding, "t", "Ana", "two\nlines", {{"votes", 7}}});
    log_.proposals.push_back({2, "C", true, log_.steps[1].scenario});
    write();
    EXPECT_EQ(readBack(), writeSessionLog(log_));
    log_.current = 0;
    log_.steps.pop_back();
    write();
    EXPECT_EQ(readBack(), writeSessionLog(log_));
}

TEST_F(SessionJournalTest, AppendsWhatIsNewAndLeavesTheRestAlone) {
    add("start");
    write();
    const std::string before = bytes();
    add("one");
    write();
    const std::string after = bytes();
    EXPECT_TRUE(after.starts_with(before));
    EXPECT_LT(after.size() - before.size(), before.size() * 2);
    write();
    EXPECT_EQ(bytes(), after) << "nothing new, nothing written";
}

TEST_F(SessionJournalTest, LosesOnlyALineThatIsNotWhole) {
    add("start");
    write();
    const std::string log = readBack();
    std::ofstream(path_, std::ios::app) << "step 1 {\"from\": 0, \"cha";
    EXPECT_EQ(readBack(), log);
}

TEST_F(SessionJournalTest, IsForItsOwnerAlone) {
    add("start");
    write();
    EXPECT_EQ(std::filesystem::status(path_).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(SessionJournalTest, IsWrittenAnewOnceMostOfItIsOutdated) {
    add("start", 20000);
    for (int i = 0; i < 400; ++i) {
        log_.steps[0].name = std::to_string(i);
        write();
    }
    EXPECT_LT(bytes().size(), std::size_t{3} << 20) << "and not 400 times the step";
    EXPECT_EQ(readBack(), writeSessionLog(log_));
}

TEST_F(SessionJournalTest, OneThatCouldNotBeReadBackIsNotWritten) {
    add("start");
    write();
    const std::string before = bytes();
    for (std::size_t size = 0; size <= kLargestSession; size += 20000)
        add("more", 20000);
    const auto written = journal_.write(log_);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().front().code, codes::fileTooLarge);
    EXPECT_EQ(bytes(), before);
}

TEST(ReplayJournal, IsEmptyForWhatIsNone) {
    EXPECT_EQ(replayJournal("{}"), "");
    EXPECT_EQ(replayJournal(""), "");
    EXPECT_NE(replayJournal("kyosei-session-journal 1\nstep 5 {}\nsteps x\ncurrent\nnonsense\n"),
              "");
}

}  // namespace
}  // namespace kyosei
