// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kyosei::test {

/// The folder of the public XMILE conformance suite (SDXorg/test-models): tests/conformance, a part
/// of it, or the whole suite where $KYOSEI_CONFORMANCE says.
[[nodiscard]] inline std::optional<std::filesystem::path> conformanceFolder() {
    const char* named = std::getenv("KYOSEI_CONFORMANCE");
    const std::filesystem::path folder =
        named ? std::filesystem::path(named) : testFolder() / "conformance";
    std::error_code error;
    return std::filesystem::is_directory(folder, error) ? std::optional(folder) : std::nullopt;
}

/// All models below a folder with one of these endings, in a stable order.
[[nodiscard]] inline std::vector<std::filesystem::path>
modelsBelow(const std::filesystem::path& folder, const std::vector<std::string>& endings) {
    std::vector<std::filesystem::path> models;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (std::ranges::find(endings, entry.path().extension().string()) != endings.end())
            models.push_back(entry.path());
    std::sort(models.begin(), models.end());
    return models;
}

}  // namespace kyosei::test
