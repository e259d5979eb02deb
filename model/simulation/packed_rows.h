// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kyosei {

/// Rows of numbers that change little from one to the next, in about half the memory, to the last
/// bit: each number is what the two above it in its column lead to expect, and a difference of few
/// bytes. Numbers of a group, such as the members of one output, take as many bytes each.
class PackedRows {
public:
    PackedRows() = default;
    /// Rows of `width` numbers in groups of `group`; both lengths are multiples.
    PackedRows(std::span<const double> values, std::size_t width, std::size_t group);

    [[nodiscard]] std::vector<double> unpacked() const;
    [[nodiscard]] std::size_t bytes() const { return bytes_.size(); }

private:
    std::size_t count_ = 0;  ///< of all numbers
    std::size_t width_ = 0;
    std::size_t group_ = 1;
    std::vector<std::uint8_t> bytes_;  ///< per group: bytes of a number, then its numbers
};

}  // namespace kyosei
