// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/interpolation.h"
#include "model/engine/batch_engine.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace kyosei {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

}  // namespace

RunResult::RunResult(std::vector<double> times, std::vector<Slot> outputs, std::size_t members)
    : times_(std::move(times)), members_(members),
      values_(times_.size() * outputs.size() * members) {
    if (!outputs.empty())
        position_.assign(std::size_t{*std::ranges::max_element(outputs)} + 1, kNone);
    for (std::uint32_t i = 0; i < outputs.size(); ++i)
        position_[outputs[i]] = i;
}

bool RunResult::has(Slot slot) const {
    return slot < position_.size() && position_[slot] != kNone;
}

std::span<const double> RunResult::series(Slot slot, std::size_t member) const {
    assert(has(slot) && member < members_);
    const std::size_t row = std::size_t{position_[slot]} * members_ + member;
    return {values_.data() + row * times_.size(), times_.size()};
}

double RunResult::at(Slot slot, double time, std::size_t member) const {
    return interpolate(times_, series(slot, member), time);
}

void RunResult::keepForContinuing() {
    assert(!checkpoint.values.empty());
    keepTimes(static_cast<std::size_t>(std::ranges::lower_bound(times_, checkpoint.time) -
                                       times_.begin()));

    if (recorded.missing > 0 || checkpoint.evaluation <= 1 || recorded.values.empty())
        return;
    const std::size_t row = recorded.recorded.size() * recorded.members;
    recorded.missing = checkpoint.evaluation - 1;
    std::vector<double> rest;
    rest.reserve((recorded.evaluations - recorded.missing) * row);
    const auto at = [&](std::size_t index) {
        return recorded.values.begin() + static_cast<std::ptrdiff_t>(index * row);
    };
    rest.insert(rest.end(), at(0), at(1));
    rest.insert(rest.end(), at(checkpoint.evaluation), recorded.values.end());
    recorded.values = std::move(rest);
}

void RunResult::keepTimes(std::size_t kept) {
    const std::size_t before = times_.size();
    decltype(values_) past(values_.size() / std::max<std::size_t>(before, 1) * kept);
    for (std::size_t row = 0; kept > 0 && row < past.size() / kept; ++row)
        std::copy_n(values_.begin() + static_cast<std::ptrdiff_t>(row * before), kept,
                    past.begin() + static_cast<std::ptrdiff_t>(row * kept));
    values_ = std::move(past);
    times_.resize(kept);
}

void RunResult::cutOff() {
    if (reached_.empty())
        return;
    keepTimes(*std::ranges::max_element(reached_));
    const std::size_t rows = values_.size() / times_.size();
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t i = reached_[row % members_]; i < times_.size(); ++i)
            values_[row * times_.size() + i] = std::numeric_limits<double>::quiet_NaN();
}

void RunResult::shareEqualSeries() {
    const std::size_t length = times_.size() * members_;
    if (length == 0)
        return;
    std::vector<std::uint32_t> places(values_.size() / length);
    std::vector<std::size_t> kept;
    std::unordered_map<std::string_view, std::uint32_t> known;
    for (std::size_t output = 0; output < places.size(); ++output) {
        const std::string_view bits(reinterpret_cast<const char*>(values_.data() + output * length),
                                    length * sizeof(double));
        const auto [at, isNew] = known.emplace(bits, static_cast<std::uint32_t>(kept.size()));
        places[output] = at->second;
        if (isNew)
            kept.push_back(output);
    }
    decltype(values_) shared(kept.size() * length);
    for (std::size_t i = 0; i < kept.size(); ++i)
        std::copy_n(values_.data() + kept[i] * length, length, shared.data() + i * length);
    values_ = std::move(shared);
    for (std::uint32_t& position : position_)
        if (position != kNone)
            position = places[position];
}

std::span<double> RunResult::writable(std::size_t output, std::size_t member) {
    return {values_.data() + (output * members_ + member) * times_.size(), times_.size()};
}

}  // namespace kyosei
