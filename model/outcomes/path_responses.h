// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/path_differences.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace kyosei::effect_paths {

/// What happens at stations while others are live or not.
class Responses {
public:
    Responses(const HeldRuns& runs, const std::vector<Station>& stations);

    /// Of all stations.
    [[nodiscard]] std::vector<Slot> slots() const;
    /// Runs what the questions below need.
    [[nodiscard]] Result<void> runFor(const Differences& differences,
                                      const std::vector<ConstantOverride>& changes,
                                      const std::vector<Live>& paths);
    /// Whether anything changes at a station.
    [[nodiscard]] bool reached(std::size_t station) const;
    /// The order in which an effect passes the stations of a set; empty if they do not follow each
    /// other.
    [[nodiscard]] std::vector<std::size_t> orderOf(Live path) const;

private:
    /// Size of what changes at a station, over all times and elements: with one set live, less what
    /// it is with another. Each variable counts for itself; the largest is taken.
    [[nodiscard]] double sizeOf(std::size_t station, Live set, std::optional<Live> less) const;
    /// How much of what changes at `station` in a path there is with only `set` live, 0..1.
    [[nodiscard]] double shareOf(std::size_t station, Live path, Live set) const;
    /// How much of what changes at `second` in a path depends on `first`.
    [[nodiscard]] double dependence(std::size_t first, std::size_t second, Live path) const;

    std::vector<std::vector<Slot>> slots_;  ///< by station
    std::map<Live, std::size_t> at_;
    std::optional<Differences::Pair> runs_;
};

}  // namespace kyosei::effect_paths
