// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the inputs that fuzzing has kept, so that what was once repaired stays repaired.
#include "tests/fuzz/targets.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace kyosei {
namespace {

class Corpus : public testing::TestWithParam<fuzz::Target> {};

TEST_P(Corpus, HoldsForEveryKeptInput) {
    const auto folder = test::testFolder() / "fuzz/corpus" / GetParam().name;
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    ASSERT_FALSE(paths.empty());
    for (const auto& path : paths) {
        std::ostringstream input;
        input << std::ifstream(path, std::ios::binary).rdbuf();
        EXPECT_NO_THROW(GetParam().run(input.str())) << path;
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, testing::ValuesIn(fuzz::kTargets),
                         [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace kyosei
