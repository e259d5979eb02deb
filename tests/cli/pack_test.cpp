// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

namespace {

using kyosei::test::CommandLine;
using kyosei::test::contentOf;
using kyosei::test::Outcome;

TEST_F(CommandLine, MakesAnEvidencePackThatHoldsAndNoticesWhenItIsChanged) {
    const std::string plan =
        file("war.json", R"({"format": "kyosei-scenario", "version": 1, "title": "War",
                             "shocks": {"korean_war": {"year": 2032}}})");
    const std::string pack = (folder_ / "war.zip").string();
    const Outcome made = kyosei("pack --quick --date 2026-01-02 " + plan + " -o " + pack);
    ASSERT_EQ(made.status, 0) << made.errors;
    const Outcome verified = kyosei("verify --threads 1 " + pack);
    EXPECT_EQ(verified.status, 0) << verified.output << verified.errors;
    EXPECT_NE(verified.output.find("HOLDS"), std::string::npos) << verified.output;
    EXPECT_NE(verified.output.find("bit for bit"), std::string::npos) << verified.output;

    std::string bytes = contentOf(pack);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    const Outcome changed = kyosei("verify " + file("changed.zip", bytes));
    EXPECT_EQ(changed.status, 1);
}

TEST_F(CommandLine, SaysWhatIsNoEvidencePack) {
    const Outcome outcome = kyosei("verify " + file("no.zip", "something else"));
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.errors.find("no evidence pack"), std::string::npos) << outcome.errors;
    EXPECT_EQ(kyosei("verify nowhere.zip").status, 3);
}

}  // namespace
