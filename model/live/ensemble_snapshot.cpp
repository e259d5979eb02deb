// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/ensemble_snapshot.h"

#include "model/base/interpolation.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

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

MemberSeries::MemberSeries(const std::vector<std::vector<double>>& values) {
    if (values.empty())
        return;
    complete_ = values.front().size();
    std::vector<double> times(values.size());
    std::iota(times.begin(), times.end(), 0.0);
    RunResult run(times, {slot_}, complete_);
    for (std::size_t t = 0; t < values.size(); ++t)
        for (std::size_t member = 0; member < complete_; ++member)
            run.writable(0, member)[t] = values[t][member];
    run_ = Ensemble(times, {slot_}, complete_);
    run_.store(0, run);
}

MemberSeries::MemberSeries(Ensemble run, Slot slot, std::size_t complete)
    : run_(std::move(run)), slot_(slot), complete_(complete) {}

std::vector<double> EnsembleSnapshot::membersAt(const MemberSeries& values, double time) const {
    const std::optional<Bracket> bracket = bracketOf(times, time);
    if (!bracket)
        return std::vector<double>(complete, std::numeric_limits<double>::quiet_NaN());
    const std::span<const double> before = values[bracket->before];
    std::vector<double> result(before.begin(), before.end());
    for (std::size_t k = 0; k < result.size(); ++k)
        result[k] = bracket->between(result[k], values[bracket->after][k]);
    return result;
}

}  // namespace kyosei
