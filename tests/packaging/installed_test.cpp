// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/programs.h"

#include <gmock/gmock.h>

namespace kyosei::test {
namespace {

/// Everything as `cmake --install` lays it down, in a folder that is moved afterwards.
class Installed : public CommandLine {
protected:
    void SetUp() override {
        CommandLine::SetUp();
        const std::string first = (folder_ / "first").string();
        const Outcome installed = command(KYOSEI_CMAKE " --install " KYOSEI_BUILD_DIR " --prefix " +
                                          first + " >/dev/null");
        ASSERT_EQ(installed.status, 0) << installed.errors;
        std::filesystem::rename(first, root_ = folder_ / "moved");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root_))
            if (entry.is_regular_file())
                files_.insert(std::filesystem::relative(entry.path(), root_).string());
    }

    /// The folder below the root of the one file that ends so.
    [[nodiscard]] std::string folderOf(const std::string& ending) const {
        for (const std::string& file : files_)
            if (file.ends_with(ending))
                return (root_ / file).parent_path().string();
        ADD_FAILURE() << ending;
        return {};
    }

    std::filesystem::path root_;
    std::set<std::string> files_;
};

// room + (100 - room)/e for a room of 10 degrees.
constexpr const char* kCup = "43.109";
const std::string kModel = KYOSEI_SOURCE_DIR "/tests/example/teacup.xmile";

// With the module that is installed, wherever the folder was moved to.
TEST_F(Installed, SearchesForPackages) {
    const Outcome found = command((root_ / "bin/kyosei-cli").string() +
                                  " search --quick --goal 'stability rises by at least 0.1 in 2045'"
                                  " --keep PRK");
    EXPECT_EQ(found.status, 0) << found.errors;
    EXPECT_THAT(found.output, testing::HasSubstr("billion"));
}

TEST_F(Installed, HasEverythingInItsPlace) {
    for (const char* file :
         {"bin/kyosei", "bin/kyosei-cli", "share/applications/kyosei.desktop",
          "share/metainfo/kyosei.metainfo.xml", "share/mime/packages/kyosei.xml",
          "share/man/man1/kyosei.1.gz", "share/man/man1/kyosei-cli.1.gz",
          "share/bash-completion/completions/kyosei",
          "share/bash-completion/completions/kyosei-cli",
          "share/icons/hicolor/scalable/apps/kyosei.svg",
          "share/icons/hicolor/scalable/mimetypes/application-x-kyosei-scenario.svg",
          "share/icons/hicolor/scalable/mimetypes/application-x-kyosei-pack.svg",
          "include/kyosei/model/engine/batch_engine.h", "share/doc/kyosei/copyright"})
        EXPECT_TRUE(files_.contains(file)) << file;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        const std::string folder =
            "share/icons/hicolor/" + std::to_string(size) + "x" + std::to_string(size) + "/";
        for (const char* icon :
             {"apps/kyosei.png", "mimetypes/application-x-kyosei-scenario.png"}) {
            ASSERT_TRUE(files_.contains(folder + icon)) << folder << icon;
            const std::string png = contentOf(root_ / (folder + icon));
            // Width and height stand as four bytes each behind the name of the first chunk.
            EXPECT_EQ(png.substr(1, 3), "PNG");
            EXPECT_EQ(static_cast<unsigned char>(png[18]) * 256 +
                          static_cast<unsigned char>(png[19]),
                      size);
        }
    }
    // Nobody includes sources, tests or what only building needs.
    for (const std::string& file : files_)
        EXPECT_FALSE(file.ends_with(".cpp") || file.find("render-icon") != std::string::npos)
            << file;
}

TEST_F(Installed, ProgramsRunWhereTheyWereMovedTo) {
    const Outcome version = command((root_ / "bin/kyosei-cli").string() + " --version");
    EXPECT_THAT(version.output, testing::HasSubstr("kyosei-cli " KYOSEI_VERSION));
    const Outcome window = command((root_ / "bin/kyosei").string() + " --version");
    EXPECT_EQ(window.output, "kyosei " KYOSEI_VERSION "\n");
    if (whyNoMpi().empty()) {
        std::string line = mpirun(2);
        line.replace(line.find(KYOSEI_CLI), std::string(KYOSEI_CLI).size(),
                     (root_ / "bin/kyosei-cli").string());
        const Outcome team =
            command(line + " explore --model " + kModel + " -o " + (folder_ / "runs").string() +
                    " --members 64 --vary 'room=normal(20, 2)'");
        EXPECT_EQ(team.status, 0) << team.errors;
    }
}

TEST_F(Installed, AProgramOfSomebodyElseFindsTheLibraryByCMake) {
    const std::string build = (folder_ / "build").string();
    const Outcome made =
        command(KYOSEI_CMAKE " -G Ninja -S " KYOSEI_SOURCE_DIR "/tests/packaging/outside -B " +
                build + " -DCMAKE_PREFIX_PATH=" + root_.string() + " 2>&1 && " +
                KYOSEI_CMAKE " --build " + build + " 2>&1");
    ASSERT_EQ(made.status, 0) << made.output;
    EXPECT_THAT(command(build + "/teacup " + kModel).output, testing::HasSubstr(kCup));
}

TEST_F(Installed, AProgramOfSomebodyElseFindsTheLibraryByPkgConfig) {
    if (command("pkg-config --version").status != 0)
        GTEST_SKIP() << "pkg-config is not installed";
    const std::string program = (folder_ / "teacup").string();
    const Outcome made = command(
        "c++ -std=c++20 " KYOSEI_SOURCE_DIR "/tests/example/teacup.cpp -o " + program +
        " $(PKG_CONFIG_PATH=" + folderOf("kyosei.pc") + " pkg-config --cflags --libs kyosei)");
    ASSERT_EQ(made.status, 0) << made.errors;
    EXPECT_THAT(command(program + ' ' + kModel).output, testing::HasSubstr(kCup));
}

TEST_F(Installed, DesktopsAcceptWhatTheyRead) {
    if (command("desktop-file-validate --help && appstreamcli --version").status != 0)
        GTEST_SKIP() << "needs desktop-file-utils and appstream (.ci/apt-package.txt)";
    const Outcome menu =
        command("desktop-file-validate " + folderOf("kyosei.desktop") + "/kyosei.desktop");
    EXPECT_EQ(menu.output + menu.errors, "");
    const Outcome centre = command("appstreamcli validate --no-net --no-color --pedantic " +
                                   folderOf("kyosei.metainfo.xml") + "/kyosei.metainfo.xml");
    EXPECT_EQ(centre.status, 0) << centre.output;
    EXPECT_EQ(centre.output.find("W: "), std::string::npos) << centre.output;
}

}  // namespace
}  // namespace kyosei::test
