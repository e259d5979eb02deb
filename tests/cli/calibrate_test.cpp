// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <csignal>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::Outcome;

class Calibrate : public CommandLine {
protected:
    std::string arguments(const std::string& name, const std::string& more) {
        return "calibrate --draws 256 --members 40 --seed 7 --out " + (folder_ / name).string() +
               ' ' + more;
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
    const std::string script = std::string(KYOSEI_CLI) + ' ' + arguments("killed", "--threads 2") +
                               " >/dev/null 2>&1 </dev/null & pid=$!; while [ $(ls " + parts +
                               "/shard-* 2>/dev/null | wc -l) -lt 1 ] && kill -0 $pid; do sleep "
                               "0.01; done; kill -9 $pid; wait $pid 2>/dev/null";
    // On a busy machine the kill may come when all is done: then once more.
    for (int attempt = 0; attempt < 10; ++attempt) {
        std::filesystem::remove_all(folder_ / "killed");
        (void)!std::system(("bash -c '" + script + "' 2>/dev/null").c_str());
        if (!std::filesystem::exists(folder_ / "killed" / "members.csv"))
            break;
    }
    ASSERT_FALSE(std::filesystem::exists(folder_ / "killed" / "members.csv"))
        << "nothing was left to do";
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

}  // namespace
