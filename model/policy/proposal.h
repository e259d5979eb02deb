// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <cstddef>
#include <memory>
#include <string>

namespace kyosei {

/// As many as there are letters from A to G.
inline constexpr std::size_t kMaxProposals = 7;

/// A scenario that was kept beside the one being edited, so that several can be seen in one chart.
struct Proposal {
    std::size_t place = 0;  ///< 0 for A, 1 for B ...; below kMaxProposals
    std::string name;
    bool shown = true;  ///< has a line in the charts
    std::shared_ptr<const Scenario> scenario;

    [[nodiscard]] char letter() const { return static_cast<char>('A' + place); }
    bool operator==(const Proposal& other) const {
        return place == other.place && name == other.name && shown == other.shown &&
               *scenario == *other.scenario;
    }
};

}  // namespace kyosei
