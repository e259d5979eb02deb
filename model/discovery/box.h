// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/cases.h"

#include <limits>

namespace kyosei::discovery {

/// What a box asks of one dimension: low <= value <= high, or one of the categories allowed.
struct Restriction {
    static constexpr double kNone = std::numeric_limits<double>::infinity();

    std::size_t dimension = 0;
    double low = -kNone;
    double high = kNone;
    std::vector<std::uint8_t> allowed = {};  ///< 1 for each category allowed; empty: real

    bool operator==(const Restriction&) const = default;
    [[nodiscard]] bool allows(double value) const {
        return allowed.empty() ? value >= low && value <= high
                               : allowed[static_cast<std::size_t>(value)] != 0;
    }
    [[nodiscard]] bool hasLow() const { return low != -kNone; }
    [[nodiscard]] bool hasHigh() const { return high != kNone; }
    /// Restricts nothing.
    [[nodiscard]] bool isEmpty() const;
};

/// Cases that meet all restrictions, of at most one per dimension; everything without any.
struct Box {
    std::vector<Restriction> restrictions;

    bool operator==(const Box&) const = default;
    [[nodiscard]] bool contains(const Cases& cases, std::size_t one) const;
    [[nodiscard]] const Restriction* find(std::size_t dimension) const;
    /// The restriction of a dimension, added without effect if there is none.
    [[nodiscard]] Restriction& at(std::size_t dimension, const Cases& cases);
    /// Takes out restrictions without effect.
    void tidy();
};

/// How well a box tells cases of interest from others (Friedman and Fisher 1999; Bryant and Lempert
/// 2010). Shares of weight; NaN where there is nothing to be a share of.
struct BoxStatistics {
    double coverage = 0;    ///< of all cases of interest, those in the box
    double density = 0;     ///< of all cases in the box, those of interest
    double mass = 0;        ///< of all cases, those in the box (support)
    double base = 0;        ///< of all cases, those of interest
    double outside = 0;     ///< of the cases outside of the box, those of interest
    std::size_t cases = 0;  ///< in the box
    /// As how many cases of equal weight those in the box speak (Kish).
    double effective = 0;
    /// Correlation of being in the box with being of interest (Pearson's phi), -1..1; 0 where
    /// either does not vary.
    double correlation = 0;
};
[[nodiscard]] BoxStatistics statisticsOf(const Cases& cases, const Box& box);

/// Which limit of a restriction is meant.
enum class Limit { low, high, categories };

/// A limit of a box, and the chance that the box holds so many cases of interest if the limit means
/// nothing: cases in the box are taken for draws from those in the box without the limit
/// (quasi-p-value of Bryant and Lempert 2010, a one-sided binomial test). Cases are counted by
/// their effective number, which may be broken; the binomial tail is then the incomplete beta
/// function. 1 if nothing is left.
struct LimitFinding {
    std::size_t restriction = 0;
    Limit limit = Limit::low;
    double quasiP = 1;
};
/// Of all limits of a box, by restriction, the lower one first.
[[nodiscard]] std::vector<LimitFinding> limitsIn(const Cases& cases, const Box& box);
/// The box without that limit.
[[nodiscard]] Box without(const Box& box, std::size_t restriction, Limit limit);
/// All limits that a restriction has.
[[nodiscard]] std::vector<Limit> limitsOf(const Restriction& restriction);

/// The chance that `k` or more of `n` independent draws succeed, each with probability p; 0 <= k
/// <= n, n > 0, which need not be whole numbers.
[[nodiscard]] double binomialTail(double k, double n, double p);

/// The chance, if being in the box had nothing to do with being of interest, that cases of interest
/// are as many more in the box than outside: a one-sided test of a covariance whose variance is
/// summed over groups, so that weights and cases that are not independent count as what they are
/// (Liang and Zeger 1986). 1 where either does not vary. For many groups: it takes the statistic
/// for normal.
[[nodiscard]] double independenceP(const Cases& cases, const Box& box);

}  // namespace kyosei::discovery
