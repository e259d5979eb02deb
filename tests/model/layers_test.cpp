// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies point one way: every include of the program is held against tests/layers.txt.
#include "tests/support/paths.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace kyosei {
namespace {

namespace fs = std::filesystem;

/// Folder to line of layers.txt; higher lines are lower layers.
std::map<std::string, int> layers() {
    std::ifstream file(test::testFolder() / "layers.txt");
    std::map<std::string, int> result;
    int number = 0;
    for (std::string line; std::getline(file, line); ++number) {
        if (line.rfind('#', 0) == 0)
            continue;
        std::istringstream folders(line);
        for (std::string folder; folders >> folder;)
            result[folder] = number;
    }
    return result;
}

/// The listed folder that a path such as "ui/charts/plot/axis.h" belongs to; empty if none does.
std::string folderOf(const fs::path& path, const std::map<std::string, int>& known) {
    for (fs::path folder = path.parent_path(); !folder.empty(); folder = folder.parent_path())
        if (known.count(folder.generic_string()) != 0)
            return folder.generic_string();
    return {};
}

/// Every include of a project file that a layer forbids, or of Qt within the model library.
std::vector<std::string> wrongIncludes(const fs::path& root, const fs::path& file,
                                       const std::map<std::string, int>& known) {
    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<std::string> wrong;
    const fs::path within = file.lexically_relative(root);
    const std::string from = folderOf(within, known);
    if (from.empty())
        return {within.string() + " is in a folder that tests/layers.txt does not list"};
    std::ifstream text(file);
    for (std::string line; std::getline(text, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include))
            continue;
        const std::string target = match[2];
        const std::string to = folderOf(target, known);
        const bool qt = target.rfind('Q', 0) == 0 || target.rfind("qcustomplot", 0) == 0;
        if (qt && from.rfind("model/", 0) == 0)
            wrong.push_back(within.string() + " includes " + target);
        if (!to.empty() && to != from && known.at(to) >= known.at(from))
            wrong.push_back(within.string() + " includes " + target);
        if (match[1] == "\"" && to.empty() && fs::path(target).has_parent_path())
            wrong.push_back(within.string() + " includes " + target + " of no known folder");
    }
    return wrong;
}

TEST(Layers, NoIncludePointsUpwardsOrSideways) {
    const auto known = layers();
    ASSERT_GT(known.size(), 20u);
    const fs::path root = test::testFolder().parent_path();
    std::vector<std::string> wrong;
    std::size_t files = 0;
    for (const char* top : {"model", "ui", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const fs::path extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".h")
                continue;
            ++files;
            for (const std::string& problem : wrongIncludes(root, entry.path(), known))
                wrong.push_back(problem);
        }
    }
    EXPECT_GT(files, 400u);
    std::string all;
    for (const std::string& problem : wrong)
        all += problem + '\n';
    EXPECT_EQ(all, "");
}

TEST(Layers, AnUpwardArrowIsSeen) {
    const fs::path root = fs::path(testing::TempDir()) / "layers";
    fs::create_directories(root / "model/base");
    const fs::path file = root / "model/base/low.h";
    std::ofstream(file) << "#include \"model/engine/high.h\"\n#include <QString>\n#include <map>\n";
    EXPECT_EQ(wrongIncludes(root, file, layers()),
              (std::vector<std::string>{"model/base/low.h includes model/engine/high.h",
                                        "model/base/low.h includes QString"}));
    fs::remove_all(root);
}

TEST(Layers, EveryListedFolderIsThere) {
    for (const auto& [folder, line] : layers())
        EXPECT_TRUE(fs::is_directory(test::testFolder().parent_path() / folder)) << folder;
}

}  // namespace
}  // namespace kyosei
