// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loop_phases.h"

#include <cmath>

namespace kyosei::structure {

std::vector<LoopPhase> loopPhases(const std::vector<LoopFamily>& families,
                                  const std::vector<double>& times) {
    constexpr double kHalf = 0.5;
    std::vector<LoopPhase> phases;
    std::size_t steps = 0;  // in the phase at hand
    const auto close = [&] {
        if (steps == 0)
            return;
        phases.back().share /= static_cast<double>(steps);
        phases.back().dominates = std::abs(phases.back().share) >= kHalf;
        steps = 0;
    };
    for (std::size_t t = 0; t < times.size(); ++t) {
        std::size_t strongest = families.size();
        double most = 0;
        for (std::size_t f = 0; f < families.size(); ++f)
            if (std::abs(families[f].relatives[t]) > most) {
                most = std::abs(families[f].relatives[t]);
                strongest = f;
            }
        const bool goesOn = steps > 0 && strongest == phases.back().family;
        if (!goesOn)
            close();
        if (strongest == families.size())
            continue;
        if (!goesOn)
            phases.push_back({times[t], times[t], strongest, 0, false});
        phases.back().to = times[t];
        phases.back().share += families[strongest].relatives[t];
        ++steps;
    }
    close();
    return phases;
}

}  // namespace kyosei::structure
