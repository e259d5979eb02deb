// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace kyosei {

/// A constant to be moved a little up and down from where it stands.
struct Probe {
    Slot slot = 0;
    double value = 0;
    double step = 0;     ///< > 0, in the unit of the constant
    double minimum = 0;  ///< values tried stay within minimum .. maximum
    double maximum = 0;
};

/// How outputs at one time respond to probes, one at a time.
struct ProbeEffects {
    std::size_t outputs = 0;
    std::vector<double> effects;  ///< [probe][output]

    /// Change of the output per step of the probe: central difference, one-sided at an end of the
    /// range (per step still); 0 if the range leaves no room.
    [[nodiscard]] double at(std::size_t probe, std::size_t output) const {
        return effects[probe * outputs + output];
    }
};

/// Moves every probe up and down around the base inputs, all in one batch of 2 * probes members.
/// Fails as run() does; the inputs' members and outputs are ignored.
[[nodiscard]] Result<ProbeEffects> probeEffects(const Program& program, RunInputs base,
                                                const std::vector<Probe>& probes,
                                                const std::vector<Slot>& outputs, double time,
                                                std::stop_token stop = {});

}  // namespace kyosei
