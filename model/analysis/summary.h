// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/exact_sum.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace kyosei {

/// What is kept of one number over very many members, without the members: exact count, ends, sums,
/// and a histogram with bins of fixed relative width. Merging parts gives the same bits however the
/// members were split. A plain value.
class Summary {
public:
    /// Relative width of a bin, and so the largest error of a quantile as a share of its size.
    static constexpr double kRelativeError = 1.0 / 4096;

    /// Values above this size have squares beyond a double; they, and values that are not numbers,
    /// are left out and counted.
    static constexpr double kLargest = 1e150;

    void add(std::span<const double> values);
    void add(const Summary& other);

    [[nodiscard]] std::uint64_t count() const { return count_; }  ///< without those left out
    [[nodiscard]] std::uint64_t leftOut() const { return leftOut_; }
    // The rest needs count() > 0.
    [[nodiscard]] double minimum() const { return minimum_; }
    [[nodiscard]] double maximum() const { return maximum_; }
    [[nodiscard]] double mean() const;
    /// Sample variance; its error is at most about 1e-15 of the mean square.
    [[nodiscard]] double variance() const;
    /// As quantiles() with equal weights, within kRelativeError of the exact value's size.
    [[nodiscard]] double quantile(double p) const;

    bool operator==(const Summary&) const = default;

    /// Equal summaries are written as equal bytes.
    void write(ByteWriter& writer) const;
    [[nodiscard]] static Summary read(ByteReader& reader);

private:
    /// All values whose leading digits agree. Keys ascend with the values.
    struct Bin {
        std::int32_t key;
        std::uint64_t count;
        bool operator==(const Bin&) const = default;
    };
    void merge(const std::vector<Bin>& more);
    void readBins(ByteReader& reader);
    /// Estimated value number `rank` (from 0) in ascending order.
    [[nodiscard]] double orderStatistic(std::uint64_t rank) const;

    std::uint64_t count_ = 0;
    std::uint64_t leftOut_ = 0;
    double minimum_ = std::numeric_limits<double>::infinity();
    double maximum_ = -std::numeric_limits<double>::infinity();
    ExactSum sum_;
    ExactSum squares_;
    std::vector<Bin> bins_;  ///< by key, none empty
};

}  // namespace kyosei
