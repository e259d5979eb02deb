// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_snapshot.h"
#include "model/policy/observations.h"

#include <cstddef>
#include <vector>

namespace kyosei {

/// How an ensemble does on figures that it was not fitted to.
struct RecordCheck {
    std::size_t figures = 0;
    std::size_t inside = 0;  ///< of the range of nine in ten runs
};

/// Of the baseline, with the figures later than the year `after`. `factor` turns observed values
/// into those of the model. No figure counts if the fan has no bands.
[[nodiscard]] RecordCheck checkRecord(const EnsembleSnapshot& stage, const OutputFan& fan,
                                      const std::vector<Observation>& observed, double factor,
                                      double after);

}  // namespace kyosei
