// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/path_differences.h"

#include <cstddef>
#include <map>
#include <vector>

namespace kyosei::effect_paths {

/// Runs only what the effects of paths that were found need.
class PathEffects {
public:
    PathEffects(const EffectPaths& found, std::size_t stations);

    [[nodiscard]] Result<void> run(const Differences& differences,
                                   const std::vector<ConstantOverride>& changes, Slot output,
                                   double horizon, std::size_t members);

    /// With these stations live, by member.
    [[nodiscard]] const std::vector<double>& worth(Live set) const { return worths_.at(set); }
    /// The dividend, by member.
    [[nodiscard]] std::vector<double> effect(const EffectPath& path) const;

private:
    std::vector<Live> sets_;
    std::map<Live, std::vector<double>> worths_;
};

}  // namespace kyosei::effect_paths
