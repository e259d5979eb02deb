// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/exact_sum.h"

#include <bit>
#include <cmath>

namespace kyosei {

namespace {

constexpr std::int64_t kBase = std::int64_t{1} << 32;
constexpr int kLowestExponent = -1074;
/// A limb could overflow after 2^30 terms, each below 2^33.
constexpr std::uint32_t kTermsBetweenCarries = 1u << 28;

}  // namespace

ExactSum::Limbs ExactSum::carried(Limbs limbs) {
    for (std::size_t i = 0; i + 1 < kLimbs; ++i) {
        const std::int64_t carry = limbs[i] >> 32;
        limbs[i] -= carry * kBase;
        limbs[i + 1] += carry;
    }
    return limbs;
}

void ExactSum::add(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto exponent = static_cast<std::uint32_t>((bits >> 52) & 0x7FF);
    std::uint64_t digits = bits & 0xFFFFFFFFFFFFF;
    if (exponent > 0)
        digits |= std::uint64_t{1} << 52;
    const std::uint32_t position = exponent > 0 ? exponent - 1 : 0;  // of the lowest digit
    const std::uint32_t shift = position % 32;
    const std::int64_t sign = bits >> 63 ? -1 : 1;
    const std::uint64_t low = (digits & 0xFFFFFFFF) << shift;
    const std::uint64_t high = (digits >> 32) << shift;
    const std::size_t limb = position / 32;
    const auto addTo = [&](std::size_t index, std::uint64_t part) {
        limbs_[index] += sign * static_cast<std::int64_t>(part);
    };
    addTo(limb, low & 0xFFFFFFFF);
    addTo(limb + 1, (low >> 32) + (high & 0xFFFFFFFF));
    addTo(limb + 2, high >> 32);
    if (++sinceCarry_ == kTermsBetweenCarries) {
        limbs_ = carried(limbs_);
        sinceCarry_ = 0;
    }
}

void ExactSum::add(const ExactSum& other) {
    limbs_ = carried(limbs_);
    const Limbs more = carried(other.limbs_);
    for (std::size_t i = 0; i < kLimbs; ++i)
        limbs_[i] += more[i];
    sinceCarry_ = 1;
}

ExactSum::Limbs ExactSum::magnitude(const Limbs& limbs, bool& negative) {
    Limbs result = carried(limbs);
    negative = result.back() < 0;
    if (!negative)
        return result;
    for (std::int64_t& limb : result)
        limb = -limb;
    return carried(result);
}

double ExactSum::value() const {
    bool negative = false;
    const Limbs limbs = magnitude(limbs_, negative);
    std::size_t top = kLimbs;
    while (top > 0 && limbs[top - 1] == 0)
        --top;
    // Three limbs hold at least 65 digits, more than a long double keeps.
    long double sum = 0;
    for (std::size_t i = top < 3 ? 0 : top - 3; i < top; ++i)
        sum += std::ldexp(static_cast<long double>(limbs[i]),
                          32 * static_cast<int>(i) + kLowestExponent);
    return static_cast<double>(negative ? -sum : sum);
}

bool ExactSum::operator==(const ExactSum& other) const {
    return carried(limbs_) == carried(other.limbs_);
}

void ExactSum::write(ByteWriter& writer) const {
    bool negative = false;
    const Limbs limbs = magnitude(limbs_, negative);
    std::size_t first = 0;
    std::size_t end = kLimbs;
    while (first < end && limbs[first] == 0)
        ++first;
    while (end > first && limbs[end - 1] == 0)
        --end;
    writer.number(negative ? 1 : 0);
    writer.number(first);
    writer.number(end - first);
    for (std::size_t i = first; i < end; ++i)
        writer.number(static_cast<std::uint64_t>(limbs[i]));
}

ExactSum ExactSum::read(ByteReader& reader) {
    ExactSum sum;
    const bool negative = reader.number() != 0;
    const std::uint64_t first = reader.number();
    const std::uint64_t count = reader.number();
    if (first > kLimbs || count > kLimbs - first) {
        reader.refuse();
        return sum;
    }
    for (std::size_t i = first; i < first + count; ++i) {
        const std::uint64_t limb = reader.number();
        if (limb >= static_cast<std::uint64_t>(kBase))
            reader.refuse();
        else
            sum.limbs_[i] =
                negative ? -static_cast<std::int64_t>(limb) : static_cast<std::int64_t>(limb);
    }
    sum.sinceCarry_ = 1;
    return sum;
}

}  // namespace kyosei
