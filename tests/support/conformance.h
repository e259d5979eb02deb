// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <vector>

namespace kyosei::test {

/// The folder of the public XMILE conformance suite (SDXorg/test-models), which is not part of
/// this repository: $KYOSEI_CONFORMANCE, or tests/conformance (git ignores it), or else
/// shared/conformance in a folder around the repository.
[[nodiscard]] inline std::optional<std::filesystem::path> conformanceFolder() {
    const char* named = std::getenv("KYOSEI_CONFORMANCE");
    const std::filesystem::path folder =
        named ? std::filesystem::path(named)
              : std::filesystem::path(KYOSEI_TEST_DIR) / "conformance";
    std::error_code error;
    if (std::filesystem::is_directory(folder, error))
        return folder;
    if (named)
        return std::nullopt;
    const std::filesystem::path tests = KYOSEI_TEST_DIR;
    for (auto around = tests.parent_path(); around != around.parent_path();
         around = around.parent_path())
        if (std::filesystem::is_directory(around / "shared" / "conformance", error))
            return around / "shared" / "conformance";
    return std::nullopt;
}

/// All XMILE models below a folder, in a stable order.
[[nodiscard]] inline std::vector<std::filesystem::path>
modelsBelow(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> models;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".xmile" || entry.path().extension() == ".stmx")
            models.push_back(entry.path());
    std::sort(models.begin(), models.end());
    return models;
}

}  // namespace kyosei::test
