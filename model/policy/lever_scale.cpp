// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/lever_scale.h"

#include "model/base/numbers.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace kyosei {

namespace {

constexpr int kMaxSteps = 10000;

}  // namespace

LeverScale::LeverScale(const LeverCell& cell)
    : LeverScale(cell.minimum, cell.maximum, cell.step, cell.baseline.value,
                 std::min(cell.step, std::pow(10.0, -cell.decimals))) {}

LeverScale::LeverScale(double minimum, double maximum, double step, double baseline, double fine)
    : fine_(fine > 0 ? fine : step / 10) {
    assert(minimum < maximum && step > 0 && minimum <= baseline && baseline <= maximum);
    const double span = maximum - minimum;
    const int steps = std::clamp(static_cast<int>(std::lround(span / step)), 1, kMaxSteps);
    values_.reserve(static_cast<std::size_t>(steps) + 2);
    for (int i = 0; i < steps; ++i)
        values_.push_back(i == 0 ? minimum : withoutRoundingNoise(minimum + span * i / steps));
    values_.push_back(maximum);

    baselineIndex_ = nearest(baseline);
    double& closest = values_[static_cast<std::size_t>(baselineIndex_)];
    if (std::abs(closest - baseline) <= 1e-6 * span / steps) {
        closest = baseline;
    } else {
        const auto place = std::lower_bound(values_.begin(), values_.end(), baseline);
        baselineIndex_ = static_cast<int>(place - values_.begin());
        values_.insert(place, baseline);
    }
}

int LeverScale::nearest(double value) const {
    const auto above = std::lower_bound(values_.begin(), values_.end(), value);
    if (above == values_.begin())
        return 0;
    const auto index = static_cast<int>(above - values_.begin());
    if (above == values_.end())
        return index - 1;
    return *above - value < value - *(above - 1) ? index : index - 1;
}

double LeverScale::fineFrom(double value, int direction) const {
    const double baseline = this->value(baselineIndex_);
    const double next = withoutRoundingNoise((std::round(value / fine_) + direction) * fine_);
    // What is less than half a step from the baseline is meant to be the baseline.
    const bool passes = (value - baseline) * (next - baseline) < 0;
    if (value != baseline && (passes || std::abs(next - baseline) < fine_ / 2))
        return baseline;
    return std::clamp(next, values_.front(), values_.back());
}

int LeverScale::coarseStep() const {
    return std::max(2, (count() - 1) / 10);
}

double LeverScale::fraction(double value) const {
    return std::clamp((value - values_.front()) / (values_.back() - values_.front()), 0.0, 1.0);
}

double LeverScale::atFraction(double fraction) const {
    return values_.front() + std::clamp(fraction, 0.0, 1.0) * (values_.back() - values_.front());
}

}  // namespace kyosei
