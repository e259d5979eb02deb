// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/shard_folder.h"

#include "model/base/files.h"

#include <sstream>

namespace kyosei::explore {

namespace {

constexpr std::string_view kMagic = "kyosei shard 1\n";
constexpr const char* kSettingsFile = "settings.txt";
constexpr std::size_t kLargestFile = std::size_t{4} << 30;

Issue wrong(const std::filesystem::path& path, std::string message, std::string advice) {
    return {Severity::error,
            IssueCode::invalidValue,
            {path.string(), 0, {}},
            std::move(message),
            std::move(advice)};
}

/// The first line in which two texts differ, for a message.
std::string firstDifference(const std::string& kept, const std::string& wanted) {
    std::istringstream a(kept), b(wanted);
    std::string before, now;
    while (true) {
        const bool hasBefore = static_cast<bool>(std::getline(a, before));
        const bool hasNow = static_cast<bool>(std::getline(b, now));
        if (!hasBefore && !hasNow)
            return {};
        if (!hasBefore)
            return "now also \"" + now + "\"";
        if (!hasNow)
            return "then also \"" + before + "\"";
        if (before != now)
            return "then \"" + before + "\", now \"" + now + "\"";
    }
}

}  // namespace

Result<ShardFolder> ShardFolder::open(std::filesystem::path folder,
                                      const Exploration& exploration) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail({Severity::error,
                     IssueCode::fileUnwritable,
                     {folder.string(), 0, {}},
                     "cannot be made a folder: " + error.message() + '.',
                     "Choose another place."});
    const std::filesystem::path settings = folder / kSettingsFile;
    const std::string text = exploration.settingsText();
    if (!std::filesystem::exists(settings, error)) {
        const Result<void> saved = saveFile(settings, text);
        if (!saved)
            return fail(saved.error());
        return ShardFolder(std::move(folder), exploration);
    }
    const Result<std::string> kept = readFile(settings, kLargestFile);
    if (!kept)
        return fail(kept.error());
    if (*kept != text)
        return fail(wrong(
            settings,
            "belongs to an exploration with other settings: " + firstDifference(*kept, text) + '.',
            "Choose another folder, or the same settings."));
    ShardFolder opened(std::move(folder), exploration);
    for (std::size_t shard = 0; shard < exploration.shards(); ++shard)
        if (std::filesystem::exists(opened.fileOf(shard), error))
            if (const Result<Tally> tally = opened.read(shard); !tally)
                return fail(tally.error());
    return opened;
}

std::filesystem::path ShardFolder::fileOf(std::size_t shard) const {
    std::string number = std::to_string(shard);
    number.insert(0, number.size() < 6 ? 6 - number.size() : 0, '0');
    return folder_ / ("shard-" + number);
}

std::vector<std::size_t> ShardFolder::missing() const {
    std::vector<std::size_t> shards;
    std::error_code ignored;
    for (std::size_t shard = 0; shard < exploration_->shards(); ++shard)
        if (!std::filesystem::exists(fileOf(shard), ignored))
            shards.push_back(shard);
    return shards;
}

std::string ShardFolder::pack(const Exploration& exploration, std::size_t shard,
                              const Tally& tally) {
    ByteWriter payload;
    tally.write(payload);
    ByteWriter writer;
    writer.text(kMagic);
    writer.text(exploration.fingerprint());
    writer.number(shard);
    writer.text(payload.take());
    std::string bytes = writer.take();
    return bytes + digestOf(bytes);
}

Result<Tally> ShardFolder::unpack(std::size_t shard, std::string_view bytes) const {
    const std::size_t digestSize = digestOf({}).size();
    const std::string_view body =
        bytes.substr(0, bytes.size() - std::min(bytes.size(), digestSize));
    ByteReader reader(body);
    const bool whole = reader.text() == kMagic && bytes.substr(body.size()) == digestOf(body);
    if (!whole)
        return fail(wrong(fileOf(shard), "is not a whole shard.", "Remove it and run again."));
    if (reader.text() != exploration_->fingerprint())
        return fail(wrong(fileOf(shard), "belongs to an exploration with other settings.",
                          "Remove it, or choose another folder."));
    if (reader.number() != shard)
        return fail(wrong(fileOf(shard), "is another shard than its name says.",
                          "Remove it and run again."));
    std::optional<Tally> tally = Tally::read(reader.text(), exploration_->shape());
    if (!tally || !reader.ok() || tally->members != exploration_->membersOf(shard))
        return fail(wrong(fileOf(shard), "is not a whole shard.", "Remove it and run again."));
    return *std::move(tally);
}

Result<void> ShardFolder::save(std::size_t shard, std::string_view bytes) const {
    const Result<Tally> tally = unpack(shard, bytes);
    if (!tally)
        return fail(tally.error());
    return saveFile(fileOf(shard), bytes);
}

Result<Tally> ShardFolder::read(std::size_t shard) const {
    const Result<std::string> bytes = readFile(fileOf(shard), kLargestFile);
    if (!bytes)
        return fail(bytes.error());
    return unpack(shard, *bytes);
}

Result<Tally> ShardFolder::merge() const {
    Tally whole(exploration_->shape());
    for (std::size_t shard = 0; shard < exploration_->shards(); ++shard) {
        const Result<Tally> tally = read(shard);
        if (!tally)
            return fail(tally.error());
        whole.add(*tally);
    }
    return whole;
}

}  // namespace kyosei::explore
