// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/summary.h"
#include "model/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kyosei::explore {

/// How many outputs, times and conditions an exploration reports, and whether every member is also
/// run without the changes that are explored.
struct TallyShape {
    std::size_t outputs = 0;
    std::size_t times = 0;
    std::size_t conditions = 0;
    bool paired = false;
    bool operator==(const TallyShape&) const = default;
};

/// One output at one time over all members. The rest than `result` is of paired members only.
struct OutputTally {
    Summary result;
    Summary baseline;
    Summary difference;                             ///< result minus baseline, member by member
    std::uint64_t higher = 0, same = 0, lower = 0;  ///< members by the sign of the difference

    void add(std::span<const double> results, std::span<const double> baselines);
    void add(const OutputTally& other);
    bool operator==(const OutputTally&) const = default;
};

/// What is kept of any number of members. Tallies of separate members merge to the same bits in any
/// order and grouping. A plain value.
struct Tally {
    Tally() = default;
    explicit Tally(const TallyShape& tallyShape);

    TallyShape shape;
    std::uint64_t members = 0;
    std::vector<OutputTally> outputs;  ///< [output][time]
    std::vector<std::uint64_t> met;    ///< [condition][time]: members that meet the condition

    [[nodiscard]] OutputTally& at(std::size_t output, std::size_t time) {
        return outputs[output * shape.times + time];
    }
    [[nodiscard]] const OutputTally& at(std::size_t output, std::size_t time) const {
        return outputs[output * shape.times + time];
    }
    [[nodiscard]] std::uint64_t& metAt(std::size_t condition, std::size_t time) {
        return met[condition * shape.times + time];
    }
    [[nodiscard]] std::uint64_t metAt(std::size_t condition, std::size_t time) const {
        return met[condition * shape.times + time];
    }

    /// Adds other members. Both have the same shape.
    void add(const Tally& other);
    bool operator==(const Tally&) const = default;

    /// Equal tallies are written as equal bytes.
    void write(ByteWriter& writer) const;
    /// nullopt unless these are the bytes of one tally of this shape.
    [[nodiscard]] static std::optional<Tally> read(std::string_view bytes, const TallyShape& shape);
};

}  // namespace kyosei::explore
