// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <algorithm>
#include <map>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::kCooling;
using kyosei::test::mpirun;
using kyosei::test::Outcome;
using kyosei::test::whyNoMpi;

/// Explorations of a cup of tea, alone and with several processes.
class Explore : public CommandLine {
protected:
    void SetUp() override {
        CommandLine::SetUp();
        model_ = file("tea.xmile", kCooling);
    }

    std::string arguments(const std::string& folder, int members, int shard) {
        return "explore --model " + model_ + " --vary 'room=normal(20,2)' --set room=25 -o " +
               (folder_ / folder).string() + " --where 'heat[A]>=48' --members " +
               std::to_string(members) + " --shard " + std::to_string(shard);
    }

    std::map<std::string, std::string> files(const std::string& folder) {
        std::map<std::string, std::string> contents;
        for (const auto& entry : std::filesystem::directory_iterator(folder_ / folder))
            contents[entry.path().filename()] = contentOf(entry.path());
        return contents;
    }

    /// Starts a command in the background, waits for some shards, then does `then` to its process,
    /// whose number is in $pid.
    void startAndThen(const std::string& command, const std::string& folder,
                      const std::string& then) {
        const std::string shards = (folder_ / folder).string() + "/shard-*";
        const std::string script =
            command + " >/dev/null 2>&1 </dev/null & pid=$!; while [ $(ls " + shards +
            " 2>/dev/null | wc -l) -lt 3 ] && kill -0 $pid; do sleep 0.01; done; " + then +
            "; wait $pid 2>/dev/null";
        (void)!std::system(("sh -c '" + escaped(script) + "'").c_str());
    }

    static std::string escaped(const std::string& text) {
        std::string out;
        for (const char c : text)
            out += c == '\'' ? std::string("'\\''") : std::string(1, c);
        return out;
    }

    /// The same folder and report as an undisturbed run.
    void expectGoesOnAfterInterruption(const std::string& command, const std::string& then) {
        const Outcome whole = kyosei(arguments("whole", 15000, 100));
        ASSERT_EQ(whole.status, 0) << whole.errors;
        startAndThen(command + ' ' + arguments("halted", 15000, 100), "halted", then);
        const auto before = files("halted");
        EXPECT_GE(before.size(), 3u);
        EXPECT_LT(before.size(), 151u) << "nothing was left to do";
        const Outcome resumed = kyosei(arguments("halted", 15000, 100));
        ASSERT_EQ(resumed.status, 0) << resumed.errors;
        EXPECT_EQ(resumed.output, whole.output);
        auto after = files("halted");
        std::erase_if(after, [](const auto& entry) {
            return entry.first.find(".saving-") != std::string::npos;
        });
        EXPECT_TRUE(after == files("whole"));
    }

    std::string model_;
};

/// With Open MPI; says why not where it is missing.
class ExploreTeams : public Explore {
protected:
    void SetUp() override {
        Explore::SetUp();
        if (const std::string why = whyNoMpi(); !why.empty())
            GTEST_SKIP() << why;
    }
};

TEST_F(Explore, ReportsEveryOutputAndTheSharesAskedFor) {
    const Outcome outcome = kyosei(arguments("runs", 4096, 1000) + " --at 5,10");
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    std::istringstream lines(outcome.output);
    std::string header, line;
    std::getline(lines, header);
    EXPECT_EQ(header.substr(0, 43), "output,time,members,left_out,mean,sd,min,p0");
    EXPECT_NE(header.find("difference_p95"), std::string::npos);
    EXPECT_NE(header.find(",share heat[A] >= 48"), std::string::npos);
    int rows = 0;
    while (std::getline(lines, line))
        ++rows;
    EXPECT_EQ(rows, 4) << "two cups, two times";
    EXPECT_EQ(files("runs").size(), 6u) << "five shards and the settings";
}

TEST_F(Explore, OfPartsInOneFolderEqualsTheWhole) {
    const Outcome whole = kyosei(arguments("whole", 5000, 100));
    ASSERT_EQ(whole.status, 0) << whole.errors;
    const Outcome first = kyosei(arguments("parts", 5000, 100) + " --part 1/2");
    EXPECT_EQ(first.status, 4);
    EXPECT_EQ(first.output, "");
    EXPECT_NE(first.errors.find("25 of 50"), std::string::npos) << first.errors;
    const Outcome second = kyosei(arguments("parts", 5000, 100) + " --part 2/2 --threads 3");
    EXPECT_EQ(second.status, 0) << second.errors;
    EXPECT_EQ(second.output, whole.output);
    EXPECT_TRUE(files("parts") == files("whole"));
}

TEST_F(Explore, RefusesAFolderOfOtherSettings) {
    ASSERT_EQ(kyosei(arguments("runs", 100, 100)).status, 0);
    const Outcome outcome = kyosei(arguments("runs", 200, 100));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.errors.find("members: 100"), std::string::npos) << outcome.errors;
    EXPECT_NE(outcome.errors.find("members: 200"), std::string::npos);
}

TEST_F(Explore, GoesOnAfterItWasKilled) {
    expectGoesOnAfterInterruption(KYOSEI_CLI, "kill -9 $pid");
}

TEST_F(Explore, StopsAtOnceWhenAskedToAndGoesOn) {
    expectGoesOnAfterInterruption(KYOSEI_CLI, "kill -TERM $pid");
}

TEST_F(ExploreTeams, GiveTheBytesOfOneProcess) {
    const Outcome whole = kyosei(arguments("whole", 5000, 100));
    ASSERT_EQ(whole.status, 0) << whole.errors;
    for (const int processes : {1, 2, 3}) {
        const std::string folder = "team" + std::to_string(processes);
        const Outcome team = command(mpirun(processes) + ' ' + arguments(folder, 5000, 100));
        ASSERT_EQ(team.status, 0) << team.errors;
        EXPECT_EQ(team.output, whole.output) << processes;
        EXPECT_TRUE(files(folder) == files("whole")) << processes;
    }
}

TEST_F(ExploreTeams, NeedTheFolderInTheFirstProcessOnly) {
    const Outcome whole = kyosei(arguments("whole", 5000, 100));
    const Outcome team = command(mpirun(1) + ' ' + arguments("team", 5000, 100) + " : -n 2 " +
                                 KYOSEI_CLI + ' ' + arguments("tea.xmile/not", 5000, 100));
    ASSERT_EQ(team.status, 0) << team.errors;
    EXPECT_EQ(team.output, whole.output);
    EXPECT_TRUE(files("team") == files("whole"));
}

TEST_F(ExploreTeams, RefuseAProcessWithOtherSettings) {
    const Outcome team = command(mpirun(1) + ' ' + arguments("team", 5000, 100) + " : -n 1 " +
                                 KYOSEI_CLI + ' ' + arguments("team", 5000, 100) + " --seed 7");
    EXPECT_NE(team.status, 0);
    EXPECT_NE(team.errors.find("process 1: error: has another model"), std::string::npos)
        << team.errors;
}

TEST_F(ExploreTeams, SayOnceWhatIsWrongWithTheModel) {
    model_ = (folder_ / "absent.xmile").string();
    const Outcome team = command(mpirun(3) + ' ' + arguments("team", 5000, 100));
    EXPECT_NE(team.status, 0);
    const std::size_t at = team.errors.find("no such file");
    ASSERT_NE(at, std::string::npos) << team.errors;
    EXPECT_EQ(team.errors.find("no such file", at + 1), std::string::npos) << team.errors;
}

TEST_F(ExploreTeams, GoOnAfterOneProcessWasKilled) {
    expectGoesOnAfterInterruption("exec " + mpirun(3),
                                  "kill -9 $(tr \" \" \"\\n\" </proc/$pid/task/$pid/children | "
                                  "grep . | tail -1)");
}

TEST_F(ExploreTeams, GoOnAfterAllWereKilled) {
    expectGoesOnAfterInterruption("exec " + mpirun(2),
                                  "kill -9 $(cat /proc/$pid/task/$pid/children) $pid");
}

}  // namespace
