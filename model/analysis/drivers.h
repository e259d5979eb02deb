// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kyosei {

/// What one drawn constant has to do with the spread of an output over the members.
struct Driver {
    std::size_t constant = 0;  ///< as handed to DriverFinder
    /// Share of the output's variance that the constant explains alone (first-order index), above
    /// 0, corrected for what chance alone explains.
    double share = 0;
    double low = 0;        ///< median of the output where the constant is in its lowest fifth
    double high = 0;       ///< and where it is in its highest fifth
    double lowValue = 0;   ///< median of the constant itself in its lowest fifth
    double highValue = 0;  ///< and in its highest
};

/// What drives the spread of an output.
struct Drivers {
    std::vector<Driver> named;  ///< only those beyond chance; largest share first
    /// Share of the variance that all named explain, the sum of theirs. The rest is what constants
    /// do only together, and many constants too weak to be told apart.
    double explained = 0;
    /// Shares up to this one are within noise: in 95 of 100 ensembles of this size, none of as many
    /// constants without any effect would explain more of what the named ones leave over.
    double noise = 0;
    double deviation = 0;  ///< standard deviation of the output, in its unit
    double effective = 0;  ///< as how many members of equal weight they speak (Kish)
};

/// Finds which drawn constants spread an output, from members that have been run anyhow: the
/// first-order sensitivity indices of Sobol, estimated from given data by regression of the output
/// on the first cosines of each constant's rank (COSI: Plischke 2012, Environmental Modelling &
/// Software 35; on given-data estimates in general Plischke, Borgonovo and Smith 2013, European
/// Journal of Operational Research 226(3)). Of an effect that is linear in the rank four cosines
/// see 99.8 %, of a whole sine wave over the range 98 %; what is finer than half a wave per cosine
/// they miss. Classes of the constant, as many as cosines, would see less at the same noise.
///
/// Chance makes every constant explain something: with n members and k cosines k / (n - 1) on
/// average, which is taken away from shares (Ezekiel's adjusted R^2). With hundreds of constants
/// some explain several times as much. Constants are therefore named one by one, the strongest
/// first, each by what it explains of that which those before it leave over, tested (F) at 5 % over
/// all constants (Bonferroni). Shares so add up to `explained`; where nothing has an effect,
/// nothing is named in 95 of 100 cases; a constant that only goes along with a stronger one is not
/// named, and of two that depend on each other, as in members weighted by history, the stronger one
/// has what they share. A share just above the noise is on average too high, since only lucky ones
/// get there.
class DriverFinder {
public:
    struct Options {
        std::size_t cosines = 4;  ///< at least 1
        double error = 0.05;      ///< chance of naming any constant wrongly
    };

    /// Values of the constants, [constant][member], and one weight per member (empty: all alike).
    /// Those that do not vary can never be named.
    DriverFinder(std::vector<std::vector<double>> constants, std::vector<double> weights,
                 const Options& options);
    explicit DriverFinder(std::vector<std::vector<double>> constants,
                          std::vector<double> weights = {});

    /// Of an output or a change with one value per member. Members whose value is not finite are
    /// left out. Nothing is named if the output does not vary, or with too few members.
    [[nodiscard]] Drivers of(std::span<const double> output) const;

    [[nodiscard]] std::size_t constants() const { return constants_.size(); }

private:
    /// Orthonormal functions of one constant over the members, without the mean.
    struct Basis {
        std::vector<double> ranks;                   ///< [member], 0..1
        std::vector<std::vector<double>> functions;  ///< [function][member]
    };

    [[nodiscard]] Basis basisOf(const std::vector<double>& constant) const;
    [[nodiscard]] double explainedBy(const Basis& basis, std::span<const double> left) const;
    struct Search;

    [[nodiscard]] Driver described(std::size_t constant, std::span<const double> output) const;

    std::vector<std::vector<double>> constants_;
    std::vector<double> weights_;  ///< add up to 1
    Options options_;
    double effective_ = 0;
    std::vector<Basis> bases_;
};

}  // namespace kyosei
