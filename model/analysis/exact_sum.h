// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace kyosei {

/// A sum of doubles without any rounding, so that it does not depend on the order or grouping of
/// the terms (a fixed-point number as wide as the range of double, after Kulisch). A plain value.
class ExactSum {
public:
    /// `value` is finite.
    void add(double value);
    void add(const ExactSum& other);
    /// The sum rounded to a double, within one unit in the last place.
    [[nodiscard]] double value() const;
    bool operator==(const ExactSum& other) const;

    /// Equal sums are written as equal bytes.
    void write(ByteWriter& writer) const;
    [[nodiscard]] static ExactSum read(ByteReader& reader);

private:
    static constexpr std::size_t kLimbs = 68;  ///< 2^-1074 .. 2^1024 and room for carries
    using Limbs = std::array<std::int64_t, kLimbs>;
    /// Every limb but the last in 0 .. 2^32 - 1.
    static Limbs carried(Limbs limbs);
    /// The same of the absolute value; whether the sum is below zero goes to `negative`.
    static Limbs magnitude(const Limbs& limbs, bool& negative);

    Limbs limbs_{};                 ///< limb k counts 2^(32 k - 1074); carries are left in it
    std::uint32_t sinceCarry_ = 0;  ///< terms since carries were passed on
};

}  // namespace kyosei
