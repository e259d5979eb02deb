// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <csignal>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::mpirun;
using kyosei::test::Outcome;
using kyosei::test::whyNoMpi;

class Calibrate : public CommandLine {
protected:
    std::string arguments(const std::string& name, const std::string& more) {
        return "calibrate --draws 256 --members 40 --seed 7 --out " + (folder_ / name).string() +
               ' ' + more;
    }
    static bool hasShards(const std::filesystem::path& parts) {
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(parts, none))
            if (entry.path().filename().string().starts_with("shard-"))
                return true;
        return false;
    }
    /// Kills calibrations after ever better guessed times until one had some parts and not all.
    bool killBetweenParts(const std::string& calibration, const std::filesystem::path& out) {
        double seconds = 0.05;
        for (int attempt = 0; attempt < 100; ++attempt) {
            std::filesystem::remove_all(out);
            (void)command("timeout -s KILL " + std::to_string(seconds) + ' ' +
                          std::string(KYOSEI_CLI) + ' ' + calibration);
            const bool done = std::filesystem::exists(out / "members.csv");
            if (!done && hasShards(out / "calibration-parts"))
                return true;
            seconds *= done ? 0.9 : 1.07;
        }
        return false;
    }
    void expectSameFiles(const std::string& a, const std::string& b) {
        for (const char* file : {"members.csv", "report.json", "hindcast.json"}) {
            EXPECT_FALSE(contentOf(folder_ / a / file).empty()) << file;
            EXPECT_EQ(contentOf(folder_ / a / file), contentOf(folder_ / b / file)) << file;
        }
    }
};

TEST_F(Calibrate, KilledAndResumedGivesTheSameFilesAsUndisturbedOnOtherThreads) {
    const Outcome whole = kyosei(arguments("whole", "--threads 1"));
    ASSERT_EQ(whole.status, 0) << whole.errors;
    const std::string parts = (folder_ / "killed" / "calibration-parts").string();
    ASSERT_TRUE(killBetweenParts(arguments("killed", "--threads 1"), folder_ / "killed"));
    const Outcome refused = kyosei(arguments("killed", ""));
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.errors.find("--resume"), std::string::npos) << refused.errors;
    const Outcome other =
        kyosei("calibrate --draws 701 --resume --out " + (folder_ / "killed").string());
    EXPECT_EQ(other.status, 1);
    const Outcome resumed = kyosei(arguments("killed", "--resume --threads 2"));
    ASSERT_EQ(resumed.status, 0) << resumed.errors;
    expectSameFiles("whole", "killed");
    EXPECT_FALSE(std::filesystem::exists(parts)) << "parts are not needed any more";
    EXPECT_EQ(resumed.output, whole.output);
}

TEST_F(Calibrate, ValidateScoresTheMembersOfAFile) {
    ASSERT_EQ(kyosei(arguments("one", "")).status, 0);
    const std::string members = (folder_ / "one" / "members.csv").string();
    const Outcome scored = kyosei("validate --json --members " + members);
    ASSERT_EQ(scored.status, 0) << scored.errors;
    EXPECT_EQ(scored.output, contentOf(folder_ / "one" / "hindcast.json"));
    const Outcome table = kyosei("validate --members " + members);
    EXPECT_NE(table.output.find("Theil"), std::string::npos);
    EXPECT_NE(table.output.find("By construction"), std::string::npos);
    EXPECT_EQ(kyosei("validate --members " + file("no.csv", "member,weight,x\n1,1,1\n")).status, 1);
    EXPECT_EQ(kyosei("validate --members " + (folder_ / "missing.csv").string()).status, 3);
}

/// With Open MPI; says why not where it is missing.
class CalibrateTeams : public Calibrate {
protected:
    void SetUp() override {
        Calibrate::SetUp();
        if (const std::string why = whyNoMpi(); !why.empty())
            GTEST_SKIP() << why;
    }
};

TEST_F(CalibrateTeams, GiveTheFilesOfOneProcess) {
    const Outcome whole = kyosei(arguments("whole", "--threads 1"));
    ASSERT_EQ(whole.status, 0) << whole.errors;
    const std::string nowhere = (folder_ / "whole" / "members.csv" / "not").string();
    const Outcome team =
        command(mpirun(1) + ' ' + arguments("team", "") + " : -n 2 " + KYOSEI_CLI +
                " calibrate --draws 256 --members 40 --seed 7 " + "--out " + nowhere);
    ASSERT_EQ(team.status, 0) << team.errors << "only the first process needs a folder";
    EXPECT_EQ(team.output, whole.output);
    expectSameFiles("whole", "team");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "team" / "calibration-parts"));
}

TEST_F(CalibrateTeams, RefuseAProcessWithOtherSettings) {
    const Outcome team =
        command(mpirun(1) + ' ' + arguments("team", "") + " : -n 1 " + KYOSEI_CLI + ' ' +
                "calibrate --draws 128 --members 40 --seed 7 --out " + (folder_ / "team").string());
    EXPECT_EQ(team.status, 1) << team.output;
    EXPECT_NE(team.errors.find("process 1: error: has another model"), std::string::npos)
        << team.errors;
    EXPECT_FALSE(std::filesystem::exists(folder_ / "team" / "members.csv"));
}

TEST_F(CalibrateTeams, StopTogetherWhereTheFolderCannotBeUsed) {
    std::filesystem::create_directories(folder_ / "team" / "calibration-parts");
    const Outcome team = command(mpirun(3) + ' ' + arguments("team", ""));
    EXPECT_EQ(team.status, 1);
    EXPECT_NE(team.errors.find("--resume"), std::string::npos) << team.errors;
}

}  // namespace
