// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read_pack.h"

#include "model/base/files.h"
#include "model/pack/issue_codes.h"
#include "model/pack/make_pack.h"

#include <utility>

namespace kyosei::pack {

namespace {

constexpr std::size_t kLargestFile = 64U << 20U;

Result<std::string_view> fileIn(const Files& files, const std::string& path,
                                const std::string& name) {
    const auto found = files.find(path);
    if (found == files.end())
        return fail({codes::packFileMissing, {name, 0, {}}, {path}});
    return std::string_view(found->second);
}

}  // namespace

bool looksLikePack(std::string_view firstBytes) {
    return firstBytes.starts_with("PK");
}

Result<ReadPack> readPack(std::string_view bytes, const std::string& name, const LeverTable& levers,
                          const ShockTable& shocks) {
    auto files = readArchive(bytes, name);
    if (!files)
        return fail(std::move(files.error()));
    ReadPack read;
    read.files = std::move(*files);
    const auto text = fileIn(read.files, kManifest, name);
    if (!text)
        return fail(text.error());
    auto manifest = readManifest(*text, name + '/' + kManifest);
    if (!manifest)
        return fail(std::move(manifest.error()));
    read.manifest = std::move(*manifest);
    for (const std::string& folder : read.manifest.scenarios) {
        const std::string path = folder + '/' + kScenario;
        const auto scenarioText = fileIn(read.files, path, name);
        if (!scenarioText)
            return fail(scenarioText.error());
        auto scenario = readScenario(*scenarioText, levers, shocks, name + '/' + path);
        if (!scenario)
            return fail(std::move(scenario.error()));
        read.scenarios.push_back({folder, std::move(scenario->scenario)});
        read.notes.insert(read.notes.end(), scenario->notes.begin(), scenario->notes.end());
    }
    return read;
}

Result<ReadPack> readPackFile(const std::filesystem::path& path, const LeverTable& levers,
                              const ShockTable& shocks) {
    return readFile(path, kLargestFile).and_then([&](const std::string& bytes) {
        return readPack(bytes, path.string(), levers, shocks);
    });
}

}  // namespace kyosei::pack
