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

double EnsembleSnapshot::at(const std::vector<double>& series, double time) const {
    if (series.empty() || series.size() != times.size())
        return std::numeric_limits<double>::quiet_NaN();
    return interpolate(times, series, time);
}

}  // namespace kyosei
