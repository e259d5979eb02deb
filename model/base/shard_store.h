// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// A folder with one file per finished part of a long computation, and its settings as text. Files
/// appear whole or not at all, so that the computation can be killed at any moment and continued
/// later. What is in a part is the user's affair. Safe to use from several threads and processes.
class ShardStore {
public:
    /// Makes the folder if it does not exist. Fails if it cannot be used or its settings differ,
    /// naming the one that does. `settings` has one setting per line.
    [[nodiscard]] static Result<ShardStore> open(std::filesystem::path folder, std::string settings,
                                                 std::size_t shards);

    /// Shards without a file, ascending.
    [[nodiscard]] std::vector<std::size_t> missing() const;
    /// The bytes of a shard's file: what it is of, the payload, and a check sum. `fingerprint` is
    /// digestOf() the settings.
    [[nodiscard]] static std::string pack(const std::string& fingerprint, std::size_t shard,
                                          std::string_view payload);
    /// The payload of packed bytes. Fails, naming the file, if they are damaged, of another shard
    /// or of other settings.
    [[nodiscard]] Result<std::string> unpack(std::size_t shard, std::string_view bytes) const;
    /// Keeps packed bytes, unchecked.
    [[nodiscard]] Result<void> save(std::size_t shard, std::string_view bytes) const;
    /// The payload of a saved shard.
    [[nodiscard]] Result<std::string> read(std::size_t shard) const;
    /// Deletes the files of this store, and the folder if nothing else is in it.
    void remove() const;

    [[nodiscard]] std::filesystem::path fileOf(std::size_t shard) const;
    /// What a file that is no whole shard is reported as.
    [[nodiscard]] Issue notWhole(std::size_t shard) const;

private:
    ShardStore(std::filesystem::path folder, std::string fingerprint, std::size_t shards)
        : folder_(std::move(folder)), fingerprint_(std::move(fingerprint)), shards_(shards) {}

    std::filesystem::path folder_;
    std::string fingerprint_;
    std::size_t shards_;
};

}  // namespace kyosei
