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
    const std::string type = firstIn(packagingFile("mime.xml"), R"x(<mime-type type="([^"]+)")x");
    EXPECT_EQ(type, "application/x-kyosei-scenario+json");
    EXPECT_THAT(packagingFile("kyosei.desktop"), HasSubstr("\nMimeType=" + type + ";\n"));
    EXPECT_THAT(packagingFile("metainfo.xml.in"), HasSubstr("<mediatype>" + type + "</mediatype>"));
    // Every JSON file is not a scenario.
    EXPECT_THAT(packagingFile("mime.xml"), testing::Not(HasSubstr("pattern=\"*.json\"")));
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
