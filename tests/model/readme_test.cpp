// SPDX-License-Identifier: GPL-3.0-or-later
// What the README shows is what is built and run.
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace kyosei {
namespace {

std::string contentOf(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

TEST(Readme, ShowsTheLibraryExampleAsItIsBuilt) {
    const std::string tests = test::testFolder().string();
    const std::string example = contentOf(tests + "/example/teacup.cpp");
    const std::string readme = contentOf(tests + "/../README.md");
    ASSERT_FALSE(example.empty());
    const std::string code = example.substr(example.find("#include"));
    EXPECT_NE(readme.find("```cpp\n" + code + "```"), std::string::npos);
}

}  // namespace
}  // namespace kyosei
