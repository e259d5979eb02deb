// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"
#include "model/report/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::pack {

inline constexpr std::size_t kMaxScenarios = 16;

struct PackedScenario {
    std::string name;  ///< of its folder in the pack: letters, digits, hyphens and underscores
    Scenario scenario;
};

/// All that a pack is made from, so that it can be made again.
struct Plan {
    std::vector<PackedScenario> scenarios;
    std::string language = "en";  ///< of the reports
    std::string date;             ///< as it stands in the reports; may be empty
    bool shares = true;           ///< whether reports have fair shares, which take a minute
    std::vector<double> weights;  ///< one per member by what is believed; empty: as history has it
};

/// What a pack says of itself in manifest.json.
struct Manifest {
    report::Identity identity;  ///< of the program; its scenario is empty
    std::size_t members = 0;
    std::vector<std::string> scenarios;  ///< names
    Plan plan;                           ///< without the scenarios themselves
};

[[nodiscard]] std::string writeManifest(const Manifest& manifest);
[[nodiscard]] Result<Manifest> readManifest(std::string_view json, const std::string& file);

/// Names for these files in a pack: each what stands before the ending, without anything that is
/// not plain, and unlike the others.
[[nodiscard]] std::vector<std::string> folderNames(const std::vector<std::string>& files);
[[nodiscard]] bool isFolderName(std::string_view name);

}  // namespace kyosei::pack
