// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/layout.h"

#include <bit>

namespace kyosei {

namespace {

constexpr Slot Code::*kClock[] = {&Code::time,     &Code::stepTime,  &Code::stepNumber, &Code::memberNumber,
                                  &Code::timeStep, &Code::startTime, &Code::stopTime};

}  // namespace

Layout::Layout(Slot variableSlots) : image(variableSlots, 0.0) {
    clock_.variableSlots = variableSlots;
    for (Slot Code::*const which : kClock)
        clock_.*which = allocate(1);
}

Slot Layout::allocate(std::size_t count) {
    const auto first = static_cast<Slot>(image.size());
    image.resize(image.size() + count, 0.0);
    return first;
}

Slot Layout::literal(double value) {
    return literals({value});
}

Slot Layout::literals(const std::vector<double>& values) {
    std::vector<std::uint64_t> bits;
    for (const double value : values)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    const auto [at, isNew] = literals_.try_emplace(std::move(bits), Slot{0});
    if (isNew) {
        at->second = static_cast<Slot>(image.size());
        image.insert(image.end(), values.begin(), values.end());
    }
    return at->second;
}

void Layout::copyClock(Code& code) const {
    code.variableSlots = clock_.variableSlots;
    for (Slot Code::*const which : kClock)
        code.*which = clock_.*which;
}

}  // namespace kyosei
