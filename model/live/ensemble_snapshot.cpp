// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_snapshot.h"

#include "model/base/interpolation.h"

#include <algorithm>
#include <limits>

namespace kyosei {

const OutputFan* EnsembleSnapshot::find(Slot slot) const {
    const auto found = std::find_if(outputs.begin(), outputs.end(),
                                    [slot](const OutputFan& fan) { return fan.slot == slot; });
    return found == outputs.end() ? nullptr : &*found;
}

std::optional<Change> EnsembleSnapshot::change(Slot slot, double time) const {
    const OutputFan* fan = find(slot);
    if (!fan || fan->difference.quantiles.empty())
        return std::nullopt;
    const auto& quantiles = fan->difference.quantiles;
    return Change{at(fan->difference.median(), time), at(quantiles.front(), time),
                  at(quantiles.back(), time),         at(fan->shares.higher, time),
                  at(fan->shares.lower, time),        effective};
}

double EnsembleSnapshot::at(const std::vector<double>& series, double time) const {
    if (series.empty() || series.size() != times.size())
        return std::numeric_limits<double>::quiet_NaN();
    return interpolate(times, series, time);
}

std::vector<double> EnsembleSnapshot::membersAt(const std::vector<std::vector<double>>& values,
                                                double time) const {
    const std::optional<Bracket> bracket = bracketOf(times, time);
    if (!bracket)
        return std::vector<double>(complete, std::numeric_limits<double>::quiet_NaN());
    std::vector<double> result = values[bracket->before];
    for (std::size_t k = 0; k < result.size(); ++k)
        result[k] = bracket->between(result[k], values[bracket->after][k]);
    return result;
}

}  // namespace kyosei
