// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/shard_store.h"

#include "model/base/bytes.h"
#include "model/base/digest.h"
#include "model/base/files.h"
#include "model/base/issue_codes.h"

#include <algorithm>
#include <sstream>
#include <utility>
#include <vector>

namespace kyosei {

namespace {

constexpr std::string_view kMagic = "kyosei shard 1\n";
constexpr const char* kSettingsFile = "settings.txt";
constexpr std::size_t kLargestFile = std::size_t{4} << 30;

/// Names the first line in which the settings differ.
Issue otherSettings(const std::filesystem::path& file, const std::string& kept,
                    const std::string& wanted) {
    const Place place{file.string(), 0, {}};
    std::istringstream a(kept), b(wanted);
    std::string before, now;
    while (true) {
        const bool hasBefore = static_cast<bool>(std::getline(a, before));
        const bool hasNow = static_cast<bool>(std::getline(b, now));
        if (!hasBefore)
            return {codes::settingAdded, place, {now}};
        if (!hasNow)
            return {codes::settingRemoved, place, {before}};
        if (before != now)
            return {codes::settingChanged, place, {before, now}};
    }
}

}  // namespace

Result<ShardStore> ShardStore::open(std::filesystem::path folder, std::string settings,
                                    std::size_t shards) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail({codes::folderUnwritable, {folder.string(), 0, {}}, {error.message()}});
    ShardStore store(folder, digestOf(settings), shards);
    const std::filesystem::path file = folder / kSettingsFile;
    if (!std::filesystem::exists(file, error)) {
        const Result<void> saved = saveFile(file, settings);
        if (!saved)
            return fail(saved.error());
        return store;
    }
    const Result<std::string> kept = readFile(file, kLargestFile);
    if (!kept)
        return fail(kept.error());
    if (*kept != settings)
        return fail(otherSettings(file, *kept, settings));
    return store;
}

std::filesystem::path ShardStore::fileOf(std::size_t shard) const {
    std::string number = std::to_string(shard);
    number.insert(0, number.size() < 6 ? 6 - number.size() : 0, '0');
    return folder_ / ("shard-" + number);
}

std::vector<std::size_t> ShardStore::missing() const {
    std::vector<std::size_t> shards;
    std::error_code ignored;
    for (std::size_t shard = 0; shard < shards_; ++shard)
        if (!std::filesystem::exists(fileOf(shard), ignored))
            shards.push_back(shard);
    return shards;
}

std::string ShardStore::pack(const std::string& fingerprint, std::size_t shard,
                             std::string_view payload) {
    ByteWriter writer;
    writer.text(kMagic);
    writer.text(fingerprint);
    writer.number(shard);
    writer.text(payload);
    std::string bytes = writer.take();
    return bytes + digestOf(bytes);
}

Issue ShardStore::notWhole(std::size_t shard) const {
    return {codes::shardBroken, {fileOf(shard).string(), 0, {}}};
}

Result<std::string> ShardStore::unpack(std::size_t shard, std::string_view bytes) const {
    const std::size_t digestSize = digestOf({}).size();
    const std::string_view body =
        bytes.substr(0, bytes.size() - std::min(bytes.size(), digestSize));
    ByteReader reader(body);
    const bool whole = reader.text() == kMagic && bytes.substr(body.size()) == digestOf(body);
    if (!whole)
        return fail(notWhole(shard));
    if (reader.text() != fingerprint_)
        return fail({codes::shardOfOtherRun, {fileOf(shard).string(), 0, {}}});
    if (reader.number() != shard)
        return fail({codes::shardMisnamed, {fileOf(shard).string(), 0, {}}});
    std::string payload(reader.text());
    if (!reader.ok())
        return fail(notWhole(shard));
    return payload;
}

Result<void> ShardStore::save(std::size_t shard, std::string_view bytes) const {
    return saveFile(fileOf(shard), bytes);
}

Result<std::string> ShardStore::read(std::size_t shard) const {
    const Result<std::string> bytes = readFile(fileOf(shard), kLargestFile);
    if (!bytes)
        return fail(bytes.error());
    return unpack(shard, *bytes);
}

void ShardStore::remove() const {
    std::error_code ignored;
    for (std::size_t shard = 0; shard < shards_; ++shard)
        std::filesystem::remove(fileOf(shard), ignored);
    std::filesystem::remove(folder_ / kSettingsFile, ignored);
    std::vector<std::filesystem::path> halfSaved;  // by a process that was killed
    for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored))
        if (entry.path().filename().string().find(kSavingMark) != std::string::npos)
            halfSaved.push_back(entry.path());
    for (const std::filesystem::path& file : halfSaved)
        std::filesystem::remove(file, ignored);
    std::filesystem::remove(folder_, ignored);
}

}  // namespace kyosei
