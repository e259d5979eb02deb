// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <nlohmann/json.hpp>

#include <set>

namespace kyosei::test {
namespace {

using Search = CommandLine;

/// Few sliders, so that it takes a moment only.
const std::string kSmall =
    "search --quick --packages 3 --keep PRK --keep CHN --keep MNG --keep RUS "
    "--keep USA --goal 'preventive_diplomacy rises by at least 0.3 in 2045'";

TEST_F(Search, WritesPackagesThatKeepTheirLimitsAsScenarios) {
    const std::string folder = (folder_ / "packages").string();
    const Outcome outcome = kyosei(kSmall + " --budget 3 --json -o " + folder);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    const auto found = nlohmann::json::parse(outcome.output);
    EXPECT_EQ(found["format"], "kyosei-packages");
    EXPECT_EQ(found["asked"]["budget"], 3);
    ASSERT_FALSE(found["packages"].empty());
    for (std::size_t k = 0; k < found["packages"].size(); ++k) {
        const auto& package = found["packages"][k];
        EXPECT_LE(package["costPeak"], 3);
        std::set<std::string> actors;
        for (const auto& lever : package["levers"])
            actors.insert(lever["actor"]);
        for (const std::string& actor : actors)
            EXPECT_TRUE(actor == "JPN" || actor == "KOR") << actor;
        const auto file =
            folder_ / "packages" / ("package-" + std::string(1, char('a' + k)) + ".kyosei.json");
        const auto scenario = nlohmann::json::parse(contentOf(file));
        std::size_t sliders = 0;
        for (const auto& [lever, settings] : scenario["levers"].items())
            sliders += settings.size();
        EXPECT_EQ(sliders, package["levers"].size());
    }
    // Never over what is there, unless asked to.
    const std::string before = contentOf(folder_ / "packages" / "package-a.kyosei.json");
    const Outcome again = kyosei(kSmall + " -o " + folder);
    EXPECT_EQ(again.status, 1);
    EXPECT_NE(again.errors.find("--overwrite"), std::string::npos);
    EXPECT_EQ(contentOf(folder_ / "packages" / "package-a.kyosei.json"), before);
}

TEST_F(Search, SaysItInWordsAndTheSameEachTime) {
    const Outcome outcome = kyosei(kSmall);
    ASSERT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_NE(outcome.output.find("Without a package: "), std::string::npos);
    EXPECT_NE(outcome.output.find("of 100 futures ["), std::string::npos);
    EXPECT_EQ(kyosei(kSmall).output, outcome.output);
}

TEST_F(Search, SaysAllThatIsWrong) {
    const Outcome outcome =
        kyosei("search --goal 'happiness at least 3' --keep Mars --budget much");
    EXPECT_EQ(outcome.status, 1);
    for (const char* part : {"happiness", "Mars", "much"})
        EXPECT_NE(outcome.errors.find(part), std::string::npos) << outcome.errors;
    EXPECT_EQ(kyosei("search").status, 1);  // no goal
    EXPECT_EQ(kyosei("search --share 0").status, 2);
}

}  // namespace
}  // namespace kyosei::test
