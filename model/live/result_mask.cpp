// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/live/result_mask.h"

#include <algorithm>
#include <limits>

namespace kyosei {

namespace {

/// The saved values of a slot, to be written. Precondition: run.has(slot).
std::span<double> writable(RunResult& run, Slot slot, std::size_t member) {
    std::size_t output = 0;
    while (run.writable(output, member).data() != run.series(slot, member).data())
        ++output;
    return run.writable(output, member);
}

}  // namespace

std::shared_ptr<const RunResult> masked(const RunResult& run, std::span<const Slot> hidden,
                                        double from) {
    auto copy = std::make_shared<RunResult>(run);
    const auto& times = copy->times();
    const auto first = std::upper_bound(times.begin(), times.end(), from) - times.begin();
    for (const Slot slot : hidden) {
        if (!copy->has(slot))
            continue;
        for (std::size_t member = 0; member < copy->members(); ++member) {
            const auto values = writable(*copy, slot, member);
            std::fill(values.begin() + first, values.end(),
                      std::numeric_limits<double>::quiet_NaN());
        }
    }
    return copy;
}

std::shared_ptr<const EnsembleSnapshot> masked(const EnsembleSnapshot& stage,
                                               std::span<const Slot> hidden) {
    auto copy = std::make_shared<EnsembleSnapshot>(stage);
    std::erase_if(copy->outputs, [&](const OutputFan& fan) {
        return std::find(hidden.begin(), hidden.end(), fan.slot) != hidden.end();
    });
    return copy;
}

}  // namespace kyosei
