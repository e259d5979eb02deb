// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/base/result.h"
#include "model/explore/tally.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::explore {

/// Something that a member's output does or does not meet at a time; what is not a number does not.
struct Condition {
    enum class Relation { less, lessEqual, greater, greaterEqual };
    std::string text;        ///< as the user wrote it
    std::size_t output = 0;  ///< index among the outputs
    Relation relation = Relation::greaterEqual;
    double level = 0;

    [[nodiscard]] bool holds(double value) const;
};

/// A block of members as explored and, if there is something to compare with, without the changes
/// that are explored. The same constants otherwise.
struct BlockResult {
    RunResult result;
    std::optional<RunResult> baseline;
};

/// Very many members of a model, of which only tallies are kept. The members are split into shards
/// of a fixed number, so that results do not depend on who runs them. Immutable once set up; safe
/// to use from several threads.
struct Exploration {
    /// All that results depend on, "key: value" each; the first part of what shards are known by.
    std::vector<std::string> settings;
    EnsembleSpec spec;  ///< its range and `every` are ignored
    std::size_t shardMembers = 4096;
    std::vector<std::string> outputNames;
    std::vector<double> times;            ///< reported
    std::vector<std::size_t> savedTimes;  ///< index of each among the times that a run saves
    std::vector<Condition> conditions;
    bool paired = false;
    std::function<Result<BlockResult>(const MemberBlock&, std::stop_token)> run;

    [[nodiscard]] std::size_t members() const { return spec.design.members; }
    [[nodiscard]] std::size_t shards() const {
        return (members() + shardMembers - 1) / shardMembers;
    }
    [[nodiscard]] std::size_t membersOf(std::size_t shard) const;
    [[nodiscard]] TallyShape shape() const;
    /// All settings, one per line.
    [[nodiscard]] std::string settingsText() const;
    /// 32 hexadecimal digits that differ whenever the settings do.
    [[nodiscard]] std::string fingerprint() const;
};

/// Runs the members of one shard on the spec's threads. The same bits for any number of threads.
[[nodiscard]] Result<Tally> runShard(const Exploration& exploration, std::size_t shard,
                                     std::stop_token stop = {});

/// How this processor computes: "vector" or "portable", which rounds some functions differently.
/// Results are the same bits only where it is the same.
[[nodiscard]] const char* arithmetic();

}  // namespace kyosei::explore
