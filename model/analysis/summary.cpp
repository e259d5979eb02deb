// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/summary.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace kyosei {

namespace {

/// Digits of a double that are dropped to find its bin: 12 of 52 fractional digits remain.
constexpr int kDropped = 40;
constexpr std::uint64_t kSign = std::uint64_t{1} << 63;

/// Sign, exponent and leading digits as an integer that ascends with the value.
std::int32_t binKey(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto size = static_cast<std::int32_t>((bits & ~kSign) >> kDropped);
    return bits & kSign ? -size - 1 : size;
}

/// The end of the bin that is nearer to zero, and (for `beyond` = 1) the other end.
double binEnd(std::int32_t key, int beyond) {
    const std::int64_t size = key < 0 ? -std::int64_t{key} - 1 : key;
    const auto value = std::bit_cast<double>(static_cast<std::uint64_t>(size + beyond) << kDropped);
    return key < 0 ? -value : value;
}

}  // namespace

void Summary::add(std::span<const double> values) {
    std::vector<std::int32_t> keys;
    keys.reserve(values.size());
    for (const double value : values) {
        if (!(std::fabs(value) <= kLargest)) {
            ++leftOut_;
            continue;
        }
        ++count_;
        minimum_ = std::min(minimum_, value);
        maximum_ = std::max(maximum_, value);
        sum_.add(value);
        const double square = value * value;
        squares_.add(square);
        squares_.add(std::fma(value, value, -square));  // what the rounding of the square lost
        keys.push_back(binKey(value));
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Bin> more;
    for (const std::int32_t key : keys) {
        if (more.empty() || more.back().key != key)
            more.push_back({key, 0});
        ++more.back().count;
    }
    merge(more);
}

void Summary::add(const Summary& other) {
    count_ += other.count_;
    leftOut_ += other.leftOut_;
    minimum_ = std::min(minimum_, other.minimum_);
    maximum_ = std::max(maximum_, other.maximum_);
    sum_.add(other.sum_);
    squares_.add(other.squares_);
    merge(other.bins_);
}

void Summary::merge(const std::vector<Bin>& more) {
    std::vector<Bin> merged;
    merged.reserve(bins_.size() + more.size());
    auto a = bins_.begin();
    auto b = more.begin();
    while (a != bins_.end() || b != more.end()) {
        if (b == more.end() || (a != bins_.end() && a->key < b->key))
            merged.push_back(*a++);
        else if (a == bins_.end() || b->key < a->key)
            merged.push_back(*b++);
        else {
            merged.push_back({a->key, a->count + b->count});
            ++a;
            ++b;
        }
    }
    bins_ = std::move(merged);
}

double Summary::mean() const {
    return sum_.value() / static_cast<double>(count_);
}

double Summary::variance() const {
    if (count_ < 2)
        return 0;
    const auto n = static_cast<long double>(count_);
    const long double sum = sum_.value();
    const long double variance = (squares_.value() - sum * sum / n) / (n - 1);
    return static_cast<double>(std::max(variance, 0.0L));
}

double Summary::orderStatistic(std::uint64_t rank) const {
    auto bin = bins_.begin();
    for (; rank >= bin->count; ++bin)
        rank -= bin->count;
    const double near = binEnd(bin->key, 0);
    const double far = binEnd(bin->key, 1);
    const double low = std::max(std::min(near, far), minimum_);
    const double high = std::min(std::max(near, far), maximum_);
    const double share = (static_cast<double>(rank) + 0.5) / static_cast<double>(bin->count);
    return low + share * (high - low);
}

double Summary::quantile(double p) const {
    const double position = static_cast<double>(count_ - 1) * p;
    const auto below = static_cast<std::uint64_t>(position);
    const double fraction = position - static_cast<double>(below);
    if (below == 0 && fraction == 0)
        return minimum_;
    if (below + 1 >= count_)
        return maximum_;
    const double lower = orderStatistic(below);
    if (fraction == 0)
        return lower;
    return lower + fraction * (orderStatistic(below + 1) - lower);
}

void Summary::write(ByteWriter& writer) const {
    writer.number(count_);
    writer.number(leftOut_);
    if (count_ == 0)
        return;
    writer.real(minimum_);
    writer.real(maximum_);
    sum_.write(writer);
    squares_.write(writer);
    writer.number(bins_.size());
    std::int64_t before = std::numeric_limits<std::int32_t>::min();
    for (const Bin& bin : bins_) {
        writer.number(static_cast<std::uint64_t>(bin.key - before));
        writer.number(bin.count);
        before = bin.key;
    }
}

Summary Summary::read(ByteReader& reader) {
    Summary summary;
    summary.count_ = reader.number();
    summary.leftOut_ = reader.number();
    if (summary.count_ == 0)
        return summary;
    summary.minimum_ = reader.real();
    summary.maximum_ = reader.real();
    summary.sum_ = ExactSum::read(reader);
    summary.squares_ = ExactSum::read(reader);
    summary.readBins(reader);
    return summary;
}

void Summary::readBins(ByteReader& reader) {
    constexpr std::int64_t kLast = std::numeric_limits<std::int32_t>::max();
    std::uint64_t members = 0;
    std::int64_t key = std::numeric_limits<std::int32_t>::min();
    for (std::uint64_t left = reader.number(); left > 0 && reader.ok(); --left) {
        const std::uint64_t distance = reader.number();
        if (distance > static_cast<std::uint64_t>(kLast - key)) {
            reader.refuse();
            return;
        }
        key += static_cast<std::int64_t>(distance);
        bins_.push_back({static_cast<std::int32_t>(key), reader.number()});
        members += bins_.back().count;
    }
    if (members != count_)
        reader.refuse();
}

}  // namespace kyosei
