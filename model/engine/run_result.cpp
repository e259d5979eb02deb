// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/interpolation.h"
#include "model/engine/batch_engine.h"

#include <algorithm>
#include <cassert>
#include <limits>
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

std::span<double> RunResult::writable(std::size_t output, std::size_t member) {
    return {values_.data() + (output * members_ + member) * times_.size(), times_.size()};
}

}  // namespace kyosei
