// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/record_check.h"

namespace kyosei {

RecordCheck checkRecord(const EnsembleSnapshot& stage, const OutputFan& fan,
                        const std::vector<Observation>& observed, double factor, double after) {
    RecordCheck check;
    if (fan.baseline.quantiles.empty())
        return check;
    for (const Observation& figure : observed) {
        if (figure.year <= after)
            continue;
        const double value = figure.value * factor;
        ++check.figures;
        if (value >= stage.at(fan.baseline.quantiles.front(), figure.year) &&
            value <= stage.at(fan.baseline.quantiles.back(), figure.year))
            ++check.inside;
    }
    return check;
}

}  // namespace kyosei
