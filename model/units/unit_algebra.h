// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/xmile/document.h"

#include <tl/expected.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::equation {

/// A unit of measure: a factor times powers of base units. A plain value.
class Unit {
public:
    Unit() = default;  ///< dimensionless
    [[nodiscard]] static Unit base(std::string_view name);
    [[nodiscard]] static Unit number(double factor);

    [[nodiscard]] bool isDimensionless() const { return powers_.empty(); }
    [[nodiscard]] Unit power(double exponent) const;
    [[nodiscard]] Unit operator*(const Unit& other) const;
    [[nodiscard]] Unit operator/(const Unit& other) const { return *this * other.power(-1); }
    /// Equal up to rounding of exponents and factor.
    [[nodiscard]] bool operator==(const Unit& other) const;

    /// With another base unit in the place of one.
    [[nodiscard]] Unit renamed(const std::string& from, const std::string& to) const;

    /// As an author would write it: "BUSD/Year", "1".
    [[nodiscard]] std::string toText() const;
    /// Names of the base units as written.
    [[nodiscard]] std::vector<std::string> baseNames() const;

private:
    struct Power {
        std::string name;  ///< as written where it was first met
        double exponent = 0;
    };
    std::map<std::string, Power> powers_;  ///< by canonical name; no exponent is zero
    double factor_ = 1;
};

/// The units a document declares: names, aliases and definitions. Immutable.
class UnitTable {
public:
    /// Definitions that cannot be understood are named in `issues`.
    UnitTable(const xmile::Document& document, Issues& issues);

    /// The unit that a text such as "people*Year^-1" means, in base units; or what is wrong with
    /// it.
    [[nodiscard]] tl::expected<Unit, Issue> parse(std::string_view text) const;
    /// Whether a name is declared or is the time unit.
    [[nodiscard]] bool has(const std::string& name) const;
    /// Whether a base unit is declared, is the time unit, or nothing is declared at all.
    [[nodiscard]] bool isDeclared(const std::string& name) const;
    /// The declared name most like one that is not; empty if none is near.
    [[nodiscard]] std::string_view nearestTo(const std::string& name) const;

private:
    std::map<std::string, Unit> known_;  ///< by canonical name, aliases included
};

}  // namespace kyosei::equation
