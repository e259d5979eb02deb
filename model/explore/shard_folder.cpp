// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/shard_folder.h"

namespace kyosei::explore {

Result<ShardFolder> ShardFolder::open(std::filesystem::path folder,
                                      const Exploration& exploration) {
    Result<ShardStore> store =
        ShardStore::open(std::move(folder), exploration.settingsText(), exploration.shards());
    if (!store)
        return fail(std::move(store.error()));
    ShardFolder opened(std::move(*store), exploration);
    std::error_code error;
    for (std::size_t shard = 0; shard < exploration.shards(); ++shard)
        if (std::filesystem::exists(opened.fileOf(shard), error))
            if (const Result<Tally> tally = opened.read(shard); !tally)
                return fail(tally.error());
    return opened;
}

std::string ShardFolder::pack(const Exploration& exploration, std::size_t shard,
                              const Tally& tally) {
    ByteWriter payload;
    tally.write(payload);
    return ShardStore::pack(exploration.fingerprint(), shard, payload.take());
}

Result<Tally> ShardFolder::tallyOf(std::size_t shard, const Result<std::string>& payload) const {
    if (!payload)
        return fail(payload.error());
    std::optional<Tally> tally = Tally::read(*payload, exploration_->shape());
    if (!tally || tally->members != exploration_->membersOf(shard))
        return fail(store_.notWhole(shard));
    return *std::move(tally);
}

Result<void> ShardFolder::save(std::size_t shard, std::string_view bytes) const {
    const Result<Tally> tally = tallyOf(shard, store_.unpack(shard, bytes));
    if (!tally)
        return fail(tally.error());
    return store_.save(shard, bytes);
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
