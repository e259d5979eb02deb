// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/archive.h"
#include "model/pack/plan.h"
#include "model/policy/levers.h"
#include "model/policy/shocks.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::pack {

/// A pack as it lies in its file.
struct ReadPack {
    Files files;
    Manifest manifest;
    std::vector<PackedScenario> scenarios;
    Issues notes;  ///< of the scenarios
};

/// Whether a file is a pack, as far as its first bytes tell.
[[nodiscard]] bool looksLikePack(std::string_view firstBytes);

/// Reads a pack with its manifest and scenarios; of the rest only that it unpacks. Whether anything
/// was altered is for verify() to say.
[[nodiscard]] Result<ReadPack> readPack(std::string_view bytes, const std::string& name,
                                        const LeverTable& levers, const ShockTable& shocks);
[[nodiscard]] Result<ReadPack> readPackFile(const std::filesystem::path& path,
                                            const LeverTable& levers, const ShockTable& shocks);

}  // namespace kyosei::pack
