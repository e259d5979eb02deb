// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kyosei {

enum class Sampling {
    sobol,           ///< Sobol sequence (Joe and Kuo 2008), nested uniform scrambling (Owen 1995)
    plainSobol,      ///< without scrambling and without the point at zero; ignores the seed
    latinHypercube,  ///< one member in each of n equal strata of every dimension
    grid,    ///< every combination of `levels` cell centres; the last dimension runs fastest
    random,  ///< independent uniform numbers
};

/// Where in the unit cube the members of an ensemble lie. A member's point depends on this value
/// and the member's number only, never on which other members are drawn. The points of `sobol` and
/// `random` do not depend on `members` either, so an ensemble can grow without moving.
struct SampleDesign {
    Sampling sampling = Sampling::sobol;
    std::size_t dimensions = 1;
    std::size_t members = 1;
    std::uint64_t seed = 0;
    std::size_t levels = 0;  ///< grid only: levels per dimension; members = levels ^ dimensions
};

/// Some consecutive members' coordinates, each strictly between 0 and 1.
struct Sample {
    std::size_t dimensions = 0;
    std::vector<double> coordinates;  ///< [member - first][dimension]

    [[nodiscard]] double at(std::size_t member, std::size_t dimension) const {
        return coordinates[member * dimensions + dimension];
    }
};

/// The most dimensions a Sobol sequence has here.
inline constexpr std::size_t kMaxSobolDimensions = 3667;

/// Points of members first .. first + count - 1. Fails if the design
/// has no such members or too many dimensions.
[[nodiscard]] Result<Sample> drawSample(const SampleDesign& design, std::size_t first,
                                        std::size_t count);
[[nodiscard]] inline Result<Sample> drawSample(const SampleDesign& design) {
    return drawSample(design, 0, design.members);
}

}  // namespace kyosei
