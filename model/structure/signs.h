// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kyosei::structure {

/// Which signs a number may have: any of negative, zero and positive. A plain value; arithmetic
/// gives all signs that a result may have.
class Signs {
public:
    constexpr Signs() = default;  ///< none: nothing is known to reach here
    [[nodiscard]] static constexpr Signs negative() { return Signs(1); }
    [[nodiscard]] static constexpr Signs zero() { return Signs(2); }
    [[nodiscard]] static constexpr Signs positive() { return Signs(4); }
    [[nodiscard]] static constexpr Signs notNegative() { return Signs(6); }
    [[nodiscard]] static constexpr Signs any() { return Signs(7); }
    [[nodiscard]] static constexpr Signs of(double value) {
        return value < 0 ? negative() : value > 0 ? positive() : value == 0 ? zero() : any();
    }

    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool mayBe(Signs other) const { return (bits_ & other.bits_) != 0; }
    /// Whether only signs of `other` are possible.
    [[nodiscard]] constexpr bool within(Signs other) const { return (bits_ & ~other.bits_) == 0; }
    [[nodiscard]] constexpr Signs withoutZero() const { return Signs(bits_ & 5); }

    constexpr bool operator==(const Signs&) const = default;
    constexpr Signs operator|(Signs other) const { return Signs(bits_ | other.bits_); }
    constexpr Signs& operator|=(Signs other) { return *this = *this | other; }
    constexpr Signs operator-() const {
        return Signs((bits_ & 2) | (bits_ & 1) << 2 | (bits_ & 4) >> 2);
    }
    constexpr Signs operator+(Signs other) const {
        return combine(other, [](int a, int b) {
            return a == 0 ? of(b) : b == 0 || a == b ? of(a) : any();
        });
    }
    constexpr Signs operator-(Signs other) const { return *this + -other; }
    constexpr Signs operator*(Signs other) const {
        return combine(other, [](int a, int b) { return of(a * b); });
    }
    [[nodiscard]] constexpr Signs larger(Signs other) const {
        return combine(other, [](int a, int b) { return of(a > b ? a : b); });
    }
    [[nodiscard]] constexpr Signs smaller(Signs other) const { return -(-*this).larger(-other); }

private:
    explicit constexpr Signs(int bits) : bits_(static_cast<std::uint8_t>(bits)) {}

    template <typename Rule> [[nodiscard]] constexpr Signs combine(Signs other, Rule rule) const {
        Signs result;
        for (int a = -1; a <= 1; ++a)
            for (int b = -1; b <= 1; ++b)
                if (mayBe(of(a)) && other.mayBe(of(b)))
                    result |= rule(a, b);
        return result;
    }

    std::uint8_t bits_ = 0;
};

}  // namespace kyosei::structure
