// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/layout.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace kyosei {

namespace {

constexpr Slot Code::*kClock[] = {&Code::time,         &Code::stepTime, &Code::stepNumber,
                                  &Code::memberNumber, &Code::timeStep, &Code::startTime,
                                  &Code::stopTime};

}  // namespace

Layout::Layout(const Symbols& symbols)
    : image(symbols.slots(), 1.0), unused(symbols.slots(), true),
      isLiteral(symbols.slots(), false) {
    for (const VariableInfo& info : symbols.variables()) {
        std::fill_n(unused.begin() + info.first, info.size, false);
        std::fill_n(image.begin() + info.first, info.size, 0.0);
    }
    clock_.variableSlots = symbols.slots();
    for (Slot Code::*const which : kClock)
        clock_.*which = allocate(1);
}

Slot Layout::allocate(std::size_t count) {
    return append(std::vector<double>(count, 0.0));
}

Slot Layout::allocateRates(Slot stockSlots) {
    const Slot first = allocate(std::max(stockSlots, kBlockSlots));
    std::copy_n(unused.begin(), stockSlots, unused.begin() + first);
    return first;
}

Slot Layout::append(const std::vector<double>& values) {
    // Unused slots hold ones: nothing unusual happens to a one.
    const auto fill = [&](std::size_t size, bool isUnused) {
        image.resize(size, isUnused ? 1.0 : 0.0);
        unused.resize(size, isUnused);
        isLiteral.resize(size, false);
    };
    if (values.size() > 1)
        fill(roundedUp(image.size()), true);
    const auto first = static_cast<Slot>(image.size());
    fill(first + values.size(), false);
    std::ranges::copy(values, image.begin() + first);
    if (values.size() > 1)
        fill(roundedUp(image.size()), true);
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
        at->second = append(values);
        std::fill_n(isLiteral.begin() + at->second, values.size(), true);
    }
    return at->second;
}

void Layout::copyClock(Code& code) const {
    code.variableSlots = clock_.variableSlots;
    for (Slot Code::*const which : kClock)
        code.*which = clock_.*which;
}

NodeId loadLiterals(Graph& graph, Layout& layout, const Space& space,
                    const std::vector<double>& values) {
    std::vector<Slot> slots(values.size());
    std::iota(slots.begin(), slots.end(), layout.literals(values));
    return graph.load(space, std::move(slots));
}

}  // namespace kyosei
