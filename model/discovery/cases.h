// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kyosei::discovery {

/// Something in which cases differ.
struct Dimension {
    std::string name;
    /// Names of its categories, of which values are numbers (0, 1 ...); empty: values are real
    /// numbers, perhaps infinite, none NaN.
    std::vector<std::string> categories = {};

    [[nodiscard]] bool isCategory() const { return !categories.empty(); }
};

/// Cases of which some are of interest, and in what they differ. A plain value. One value, flag,
/// weight and group per case.
struct Cases {
    std::vector<Dimension> dimensions;
    std::vector<std::vector<double>> values;  ///< [dimension][case]
    std::vector<std::uint8_t> ofInterest;     ///< 1 or 0
    std::vector<double> weights = {};         ///< not negative; empty: all count alike
    /// Cases of one group share some of their values and are not independent of each other; empty:
    /// each is a group of its own.
    std::vector<std::size_t> groups = {};

    [[nodiscard]] std::size_t count() const { return ofInterest.size(); }
    [[nodiscard]] double weight(std::size_t one) const {
        return weights.empty() ? 1 : weights[one];
    }
    [[nodiscard]] std::size_t group(std::size_t one) const {
        return groups.empty() ? one : groups[one];
    }
};

/// These cases alone, in this order.
[[nodiscard]] Cases casesOf(const Cases& cases, const std::vector<std::size_t>& chosen);

}  // namespace kyosei::discovery
