// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/packed_rows.h"

#include <algorithm>
#include <bit>

namespace kyosei {

namespace {

/// The bits of the number at `i` if its column went on in a straight line; of bits, so that nothing
/// is rounded.
std::uint64_t expected(std::span<const double> values, std::size_t i, std::size_t width) {
    const auto bits = [&](std::size_t at) { return std::bit_cast<std::uint64_t>(values[at]); };
    if (i < width)
        return 0;
    if (i < 2 * width)
        return bits(i - width);
    return 2 * bits(i - width) - bits(i - 2 * width);
}

/// Small whatever the sign of the difference.
std::uint64_t folded(std::uint64_t difference) {
    return (difference << 1U) ^ (0 - (difference >> 63U));
}

std::uint64_t unfolded(std::uint64_t code) {
    return (code >> 1U) ^ (0 - (code & 1U));
}

}  // namespace

PackedRows::PackedRows(std::span<const double> values, std::size_t width, std::size_t group)
    : count_(values.size()), width_(width), group_(group) {
    std::vector<std::uint64_t> codes(group);
    for (std::size_t first = 0; first < values.size(); first += group) {
        std::uint64_t all = 0;
        for (std::size_t k = 0; k < group; ++k) {
            const auto bits = std::bit_cast<std::uint64_t>(values[first + k]);
            codes[k] = folded(bits - expected(values, first + k, width));
            all |= codes[k];
        }
        const auto size = static_cast<std::uint8_t>((std::bit_width(all) + 7) / 8);
        bytes_.push_back(size);
        for (const std::uint64_t code : codes)
            for (unsigned byte = 0; byte < size; ++byte)
                bytes_.push_back(static_cast<std::uint8_t>(code >> (8 * byte)));
    }
    bytes_.shrink_to_fit();
}

std::vector<double> PackedRows::unpacked() const {
    std::vector<double> values(count_);
    const std::uint8_t* at = bytes_.data();
    for (std::size_t first = 0; first < count_; first += group_) {
        const unsigned size = *at++;
        for (std::size_t k = 0; k < group_; ++k) {
            std::uint64_t code = 0;
            for (unsigned byte = 0; byte < size; ++byte)
                code |= std::uint64_t{*at++} << (8 * byte);
            values[first + k] =
                std::bit_cast<double>(unfolded(code) + expected(values, first + k, width_));
        }
    }
    return values;
}

}  // namespace kyosei
