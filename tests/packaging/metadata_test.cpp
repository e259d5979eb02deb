// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/programs.h"

#include <gmock/gmock.h>

namespace kyosei::test {
namespace {

using testing::HasSubstr;

TEST(Packaging, EveryNoteIsOnTheVersionThatIsBuilt) {
    const std::string version = KYOSEI_VERSION;
    const std::string debian = std::regex_replace(version, std::regex("-"), "~");
    EXPECT_EQ(firstIn(contentOf(KYOSEI_SOURCE_DIR "/CHANGELOG.md"), R"(\n## ([^ ]+))"), version);
    EXPECT_EQ(firstIn(packagingFile("changelog"), R"(^kyosei \((.*)-1\))"), debian);
    EXPECT_EQ(firstIn(packagingFile("metainfo.xml.in"), R"x(<release version="([^"]+)")x"), debian);
}

TEST(Packaging, MenuAndSoftwareCentresOpenTheTypeThatScenarioFilesHave) {
    const std::string types = packagingFile("mime.xml");
    const std::string scenario = firstIn(types, R"x(<mime-type type="([^"]+)")x");
    EXPECT_EQ(scenario, "application/x-kyosei-scenario+json");
    const std::string pack = firstIn(types, R"x(<mime-type type="([^"]+zip)")x");
    EXPECT_EQ(pack, "application/x-kyosei-pack+zip");
    EXPECT_THAT(packagingFile("kyosei.desktop"),
                HasSubstr("\nMimeType=" + scenario + ";" + pack + ";\n"));
    for (const std::string& type : {scenario, pack})
        EXPECT_THAT(packagingFile("metainfo.xml.in"),
                    HasSubstr("<mediatype>" + type + "</mediatype>"));
    // Not every JSON file is a scenario, nor every archive a pack.
    EXPECT_THAT(types, testing::Not(HasSubstr("pattern=\"*.json\"")));
    EXPECT_THAT(types, testing::Not(HasSubstr("pattern=\"*.zip\"")));
}

TEST(Packaging, EveryDistributedTextIsInJapaneseToo) {
    const std::string menu = packagingFile("kyosei.desktop");
    for (const char* key : {"Name", "GenericName", "Comment", "Keywords"}) {
        EXPECT_THAT(menu, HasSubstr(std::string("\n") + key + "="));
        EXPECT_THAT(menu, HasSubstr(std::string("\n") + key + "[ja]="));
    }
}

}  // namespace
}  // namespace kyosei::test
