// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <vector>

namespace kyosei {

/// The values a slider can stop at: the lever's steps from minimum to maximum, and exactly its
/// baseline, whether or not that lies on a step. A value.
class LeverScale {
public:
    explicit LeverScale(const LeverCell& cell);
    /// Precondition: minimum < maximum, step > 0, baseline within. `fine` is the step for fine
    /// adjustment, between stops; 0: a tenth of a step.
    LeverScale(double minimum, double maximum, double step, double baseline, double fine = 0);

    [[nodiscard]] int count() const { return static_cast<int>(values_.size()); }
    [[nodiscard]] double value(int index) const { return values_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int baselineIndex() const { return baselineIndex_; }
    /// The stop closest to a value.
    [[nodiscard]] int nearest(double value) const;
    /// The next value for fine adjustment, up (+1) or down (-1); stops at the baseline and the
    /// ends.
    [[nodiscard]] double fineFrom(double value, int direction) const;
    /// So many stops are a coarse step: about a tenth of the way.
    [[nodiscard]] int coarseStep() const;
    /// 0 at minimum, 1 at maximum; clamped.
    [[nodiscard]] double fraction(double value) const;
    [[nodiscard]] double atFraction(double fraction) const;

private:
    std::vector<double> values_;
    int baselineIndex_ = 0;
    double fine_ = 0;
};

}  // namespace kyosei
